/** What a running bot needs from a call to the message ready to be sent, and for an autocomplete, on the five articles. */
import { readFileSync } from 'node:fs';
import { commands } from '../../commands/index.ts';
import { loadConfig } from '../../src/config.ts';
import { createDispatch } from '../../src/dispatch/dispatch.ts';
import { parseLine } from '../../src/dispatch/parse-line.ts';
import { openArticles } from '../../src/open-articles.ts';
import { sessionQuestions } from '../../src/terminal/session-questions.ts';
import { milliseconds, quantile } from './figures.ts';

interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

const ROUNDS = 200;
const asker = { id: '42', guild: null, channel: null, permissions: '0' };
const now = new Date();
const { library } = await openArticles(await loadConfig(), now);
const dispatch = createDispatch({ commands, questions: sessionQuestions(), library: () => library, now: () => now });
const questions: Question[] = JSON.parse(
  readFileSync(new URL('../acceptance/questions.json', import.meta.url), 'utf8'),
);

const answers: number[] = [];
const completions: number[] = [];

for (let round = 0; round < ROUNDS; round++) {
  for (const { command, options } of questions) {
    const line = [command, ...Object.entries(options).map(([name, value]) => `${name}:"${value}"`)].join(' ');
    const began = performance.now();
    const outcome = await dispatch.ask(line, asker);
    answers.push(performance.now() - began);
    if ('refused' in outcome) throw new Error(`${line} was refused: ${outcome.refused}`);

    for (const [name, value] of Object.entries(options)) {
      const call = { command: parseLine(line, commands).command.definition.name, options, asker };
      for (let typed = 0; typed <= value.length; typed++) {
        const start = performance.now();
        dispatch.complete(call, { name, value: value.slice(0, typed) });
        completions.push(performance.now() - start);
      }
    }
  }
}

for (const [what, samples, bar] of [
  ['answer', answers, 20],
  ['autocomplete', completions, 5],
] as const) {
  const figures = [0.5, 0.99, 1].map((share) => milliseconds(quantile(samples, share)));
  console.log(
    `${what.padEnd(14)} ${samples.length} calls   p50 ${figures[0]}   p99 ${figures[1]}   max ${figures[2]}   bar p99 ${bar} ms`,
  );
}
