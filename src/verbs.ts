import { dayOf } from './day.ts';
import { answerRows } from './jsonl.ts';
import { checkRow, PAGE_ROW, publishedOf, STATEMENTS_ROW, TIME_ROW } from './rows.ts';
import type { Call, Verb } from './verb.ts';

/** Each verb loads the rooms it needs, and no others. */
export const VERBS: ReadonlyMap<string, Verb> = new Map([
  ['time', time],
  ['date', date],
  ['clean', clean],
  ['statements', statements],
  ['rank', rank],
  ['ask', ask],
]);

async function time(): Promise<number> {
  const { findTimeExpressions } = await import('./time/find-time-expressions.ts');
  return overStdin((row) => {
    const checked = checkRow(row, TIME_ROW);
    return { timex: findTimeExpressions(checked.text, publishedOf(checked)) };
  });
}

async function date({ now }: Call): Promise<number> {
  const { cleanArticle } = await import('./articles/clean-article.ts');
  const { datePublication } = await import('./dating/date-article.ts');
  return overStdin((row) => {
    const { id, text, url = null } = checkRow(row, PAGE_ROW);
    return { published: datePublication(cleanArticle({ id, text, url }), dayOf(now)) };
  });
}

async function clean(): Promise<number> {
  const { cleanArticle } = await import('./articles/clean-article.ts');
  return overStdin((row) => {
    const { id, text, url = null, outlet = null } = checkRow(row, PAGE_ROW);
    const article = cleanArticle({ id, text, url, outlet });
    const title = article.title && text.slice(article.title.start, article.title.end);
    return { title, outlet: article.outlet, text, boilerplate: article.boilerplate };
  });
}

async function statements({ now }: Call): Promise<number> {
  const { analyse } = await import('./corpus/analyse.ts');
  return overStdin((row) => {
    const { id, text, url = null, outlet = null, cleaned = false, published } = checkRow(row, STATEMENTS_ROW);
    const read = analyse({ id, text, url, outlet, cleaned, published: publishedOf({ published }) }, dayOf(now));
    return {
      published: read.published,
      boilerplate: read.article.boilerplate,
      timex: read.timex,
      statements: read.statements,
      events: read.events,
    };
  });
}

async function rank({ queries }: Call): Promise<number> {
  const { rankStdin } = await import('./rank-rows.ts');
  return rankStdin(queries);
}

async function ask(call: Call): Promise<number> {
  const { askArticles } = await import('./ask-articles.ts');
  return askArticles(call);
}

async function overStdin(answer: (row: Record<string, unknown>) => object): Promise<number> {
  return (await answerRows(process.stdin, process.stdout, answer)) > 0 ? 1 : 0;
}
