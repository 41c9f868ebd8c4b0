import type { Answer } from './answer.ts';
import { count } from './compose.ts';
import type { Library } from './library.ts';
import { type Asked, commandLine, type Question } from './question.ts';
import { isBy, onTopic } from './selection.ts';

type Further = Answer['further'];

/** Commands that go on from an answer: reported speech, and the leader, body or government that has something to say. */
export function offers(name: string, asked: Asked, question: Question, library: Library, reported: number): Further {
  const { party } = asked;
  const options = { speaker: question.speaker, topic: question.topic };
  const positions =
    name === 'quote' && reported > 0
      ? [{ label: count(reported, 'reported statement'), command: commandLine('position', options) }]
      : [];
  if (party === null) return positions;
  const others = Array.from(party.side, ([other, label]) => {
    const own = { ...party, name: other };
    const theirs = library.entries.filter(
      (entry) => isBy(entry, own) && (name !== 'quote' || entry.statement?.kind !== 'indirect'),
    );
    const found = onTopic(theirs, asked.topic, library).length;
    return {
      found,
      label: `${other} (${label}): ${found}`,
      command: commandLine(name, { ...question, speaker: other }),
    };
  });
  return [...positions, ...others.filter(({ found }) => found > 0).map(({ label, command }) => ({ label, command }))];
}
