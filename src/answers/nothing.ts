import { overlaps } from '../language/span.ts';
import type { Item, Nothing } from './answer.ts';
import type { AskedParty } from './asked-party.ts';
import { count } from './compose.ts';
import type { Library } from './library.ts';
import { phraseFinds } from './phrase.ts';
import type { Asked } from './question.ts';

/**
 * Why there is nothing: an unknown name, a phrase that stands elsewhere, a party that is named but not heard, a topic on
 * which it is silent. `what` is what was sought: "direct quotation", "statement".
 */
export function nothingSaid(what: string, asked: Asked, library: Library, nearest: readonly Item[]): Nothing {
  const { unknown, text, party, topic } = asked;
  const articles = count(library.corpus.articles.length, 'article');
  if (unknown !== null) {
    const { name, didYouMean } = unknown;
    return {
      reason: `Nobody called “${name}” speaks in ${articles}.`,
      nearest,
      ...(didYouMean.length > 0 ? { didYouMean } : {}),
    };
  }
  if (text !== null) return { reason: phraseReason(text, what, library), nearest };
  const about = `${topic === null ? '' : ` on “${topic}”`}${asked.days === null ? '' : ' in these days'}`;
  const who = party === null ? '' : ` of ${party.name}`;
  const named = party === null ? '' : namedIn(party, library);
  return { reason: `No ${what}${who}${about} in ${articles}${named}.${boilerplateLine(topic, library)}`, nearest };
}

function namedIn({ names, person }: AskedParty, library: Library): string {
  const number = library.articlesNaming(names);
  // A body is printed in too many ways to say that it is not named.
  if (number === 0) return person ? ' (not named in any)' : '';
  return ` (named in ${number})`;
}

function boilerplateLine(phrase: string | null, library: Library): string {
  if (phrase === null || library.topics.find(phrase).length > 0) return '';
  const lines = boilerplateWith(phrase, library);
  return lines.length === 0 ? '' : ` The words occur only in ${lines[0]}.`;
}

/** "a related-link line (003)" for each article whose boilerplate holds the phrase while its prose does not. */
function boilerplateWith(phrase: string, library: Library): string[] {
  return library.corpus.articles.flatMap(({ article }) => {
    const line = article.boilerplate.find(
      ({ start, end }) => phraseFinds(phrase, article.text.slice(start, end)).length > 0,
    );
    if (!line) return [];
    const finds = phraseFinds(phrase, article.text);
    if (finds.some((find) => article.paragraphs.some((paragraph) => overlaps(find, paragraph)))) return [];
    return [`a ${line.kind} line (${article.id.split('_')[0]})`];
  });
}

function phraseReason(phrase: string, what: string, library: Library): string {
  const articles = count(library.corpus.articles.length, 'article');
  const lines = boilerplateWith(phrase, library);
  const prose = library.corpus.articles.filter(({ article }) =>
    phraseFinds(phrase, article.text).some((find) => article.paragraphs.some((paragraph) => overlaps(find, paragraph))),
  );
  if (prose.length > 0) {
    const where = prose.map(({ article }) => article.id.split('_')[0]).join(', ');
    return `No ${what} found; the phrase stands in the text of ${where}, in nobody’s quotation.`;
  }
  if (lines.length > 0) return `No statement found; the phrase occurs only in ${lines.join(' and ')}.`;
  return `No ${what} found; the phrase does not occur in ${articles}.`;
}
