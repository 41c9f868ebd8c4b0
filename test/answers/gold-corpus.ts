import { readdirSync, readFileSync } from 'node:fs';
import type { Corpus, ReadArticle } from '../../src/corpus/corpus.ts';
import type { DatePrecision } from '../../src/dating/publication-date.ts';
import type { Span } from '../../src/language/span.ts';
import type { Event, Statement } from '../../src/speech/statement.ts';
import type { TimeExpression } from '../../src/time/time-expression.ts';

/** What the annotation of an article holds, as far as a corpus is made of it. See the notes beside it. */
interface Gold {
  readonly file: string;
  readonly title_span: Span | null;
  readonly outlet: string | null;
  readonly published: { readonly date: string; readonly basis: 'stated' | 'curated'; readonly span: GoldSpan | null };
  readonly boilerplate: readonly (Span & { readonly kind: string })[];
  readonly content: readonly Span[];
  readonly timex: readonly (GoldSpan &
    GoldDays & { readonly id: string; readonly type: TimeExpression['type']; readonly value: string })[];
  readonly statements: readonly GoldStatement[];
  readonly events: readonly (GoldSpan & GoldDays & { readonly basis: string; readonly precision: string })[];
}

type GoldSpan = Span & { readonly text: string };
interface GoldDays {
  readonly from: string | null;
  readonly to: string | null;
}

interface GoldStatement extends GoldSpan {
  readonly id: string;
  readonly kind: Statement['kind'];
  readonly speaker: {
    readonly mention: GoldSpan | null;
    readonly canonical: string | null;
    readonly via: string;
  } | null;
  readonly cue: GoldSpan | null;
  readonly addressee: string | null;
  readonly medium: string | null;
  readonly reported_by: string | null;
  readonly said_on: (GoldDays & { readonly precision: string; readonly link: string | null }) | null;
  readonly part_of: string | null;
  readonly nested_in: string | null;
}

const GOLD = new URL('../gold/', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);
const BASIS: Readonly<Record<string, 'explicit' | 'discourse' | 'publication'>> = {
  explicit: 'explicit',
  discourse: 'discourse',
};

const precision = (said: string): DatePrecision =>
  said === 'day' || said === 'month' || said === 'year' ? said : 'interval';

/** The five articles as a perfect extractor would read them: what answers can reach when nothing before them errs. */
export function goldCorpus(): Corpus {
  const files = readdirSync(GOLD).filter((name) => /^\d+_.*\.json$/.test(name));
  return { articles: files.sort().map((name) => readGold(JSON.parse(readFileSync(new URL(name, GOLD), 'utf8')))) };
}

function readGold(gold: Gold): ReadArticle {
  const text = readFileSync(new URL(gold.file, SEEDS), 'utf8');
  const { date, basis, span } = gold.published;
  const [from, to] = date.includes('/') ? (date.split('/') as [string, string]) : [date, date];
  const evidence = span ? [{ ...span, rule: 'stated date, missing year solved' }] : [];
  return {
    article: {
      id: gold.file.replace('.txt', ''),
      text,
      title: gold.title_span,
      outlet: gold.outlet,
      url: null,
      boilerplate: gold.boilerplate,
      paragraphs: gold.content,
    },
    published: { from, to, precision: from === to ? 'day' : 'interval', basis, evidence },
    timex: gold.timex.map((timex) => ({ ...timex, reason: { rule: 'annotated' } })),
    statements: gold.statements.map(readStatement),
    events: gold.events.map((event) => readEvent(event, gold)),
    notes: [],
    hash: '',
  };
}

function readStatement(gold: GoldStatement): Statement {
  const { id, start, end, text, kind, cue, addressee, medium, said_on: on, speaker } = gold;
  const said = on?.from && on.to ? { from: on.from, to: on.to } : null;
  return {
    id,
    start,
    end,
    text,
    kind,
    act: 'speech',
    cue,
    speaker: speaker && {
      ...(speaker.mention ?? { start, end: start, text: '' }),
      name: speaker.canonical,
      via: speaker.via as 'name',
    },
    addressee,
    medium,
    relayedBy: gold.reported_by ? [gold.reported_by] : [],
    saidOn: said && {
      ...said,
      precision: precision(on!.precision),
      basis: BASIS[on!.link ?? ''] ?? 'publication',
      reason: { rule: 'clause' },
    },
    partOf: gold.part_of,
    nestedIn: gold.nested_in,
    flags: [],
  };
}

function readEvent(gold: Gold['events'][number], { timex }: Gold): Event {
  const { start, end, text, from, to } = gold;
  const basis = timex.find(({ id }) => id === gold.basis) ?? gold;
  return {
    start,
    end,
    text,
    from,
    to,
    precision: precision(gold.precision),
    reason: { ...basis, reason: { rule: 'annotated' } },
  };
}
