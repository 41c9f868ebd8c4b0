import { expect, test } from 'vitest';
import { type ChoicesOf, completeLine } from '../../src/terminal/complete-line.ts';
import { commands } from '../dispatch/commands.ts';

const asked: unknown[] = [];
const choices: ChoicesOf = (command, options, focused) => {
  asked.push({ command, options, focused });
  return [
    { name: 'Dmitry Peskov · 23', value: 'Dmitry Peskov' },
    { name: 'Kremlin · 4', value: 'Kremlin' },
  ];
};
const complete = (line: string) => completeLine(line, commands, choices);

test.each([
  ['', ['/quote ', '/position ', '/pin '], ''],
  ['/', ['/quote ', '/position ', '/pin '], '/'],
  ['/p', ['/position ', '/pin '], '/p'],
  ['/quote ', ['speaker:', 'topic:', 'from:', 'kind:', 'most:', 'private:'], ''],
  ['/quote s', ['speaker:'], 's'],
  ['/quote speaker:Peskov t', ['topic:'], 't'],
  ['/quote speaker:"Dmitry Peskov" ', ['topic:', 'from:', 'kind:', 'most:', 'private:'], ''],
  ['/pin ', ['list ', 'timeline '], ''],
  ['/pin t', ['timeline '], 't'],
  ['/pin timeline ', ['topic:', 'channel:'], ''],
  ['/nonsense ', [], '/nonsense '],
])('after %j Tab offers %j', (line, candidates, typed) => {
  expect(complete(line)).toEqual({ candidates, typed });
});

test('values are the choices of Discord’s autocomplete, in quotation marks where they need them', () => {
  asked.length = 0;
  expect(complete('/quote topic:"the war" speaker:Pe')).toEqual({
    candidates: ['"Dmitry Peskov" ', 'Kremlin '],
    typed: 'Pe',
  });
  expect(asked).toEqual([
    { command: 'quote', options: { topic: 'the war' }, focused: { name: 'speaker', value: 'Pe' } },
  ]);
});

test('a begun quotation mark belongs to the value', () => {
  expect(complete('/quote speaker:"Dmitry Pe')).toEqual({
    candidates: ['"Dmitry Peskov" ', 'Kremlin '],
    typed: '"Dmitry Pe',
  });
});
