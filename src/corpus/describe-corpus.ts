import type { IsoDay } from '../time/time-expression.ts';
import type { Corpus } from './corpus.ts';

const MONTHS = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** "5 articles, 96 statements by 14 speakers, from June 2024 to 14 October 2025": the whole corpus in a line. */
export function describeCorpus({ articles }: Corpus): string {
  const statements = articles.flatMap((read) => read.statements);
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker?.name ?? []));
  const said = statements.flatMap(({ saidOn }) => saidOn ?? []);
  const days = [...said, ...articles.flatMap(({ published }) => published ?? [])];
  const counts = `${count(articles.length, 'article')}, ${count(statements.length, 'statement')} by ${count(speakers.size, 'speaker')}`;
  if (days.length === 0) return articles.length === 0 ? counts : `${counts}, none of them dated`;
  const first = days.reduce((a, b) => (b.from < a.from ? b : a));
  const last = days.reduce((a, b) => (b.to > a.to ? b : a));
  const [from, to] = [name(first.from, first.precision), name(last.to, last.precision)];
  return from === to ? `${counts}, of ${from}` : `${counts}, from ${from} to ${to}`;
}

function count(n: number, what: string): string {
  return `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
}

/** A day as exactly as it is known: "14 October 2025", "June 2024", "2024". */
function name(day: IsoDay, precision: string): string {
  const [year, , date] = day.split('-');
  if (precision === 'year') return year!;
  const month = `${MONTHS.format(new Date(`${day}T00:00:00Z`))} ${year}`;
  return precision === 'month' ? month : `${Number(date)} ${month}`;
}
