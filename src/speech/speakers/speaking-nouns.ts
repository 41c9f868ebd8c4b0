import { remembering } from '../../language/memory.ts';
import { wordsIn } from '../../language/table.ts';

const isListed = wordsIn('speaking-nouns', 'noun');

/** Words that count people ("72 percent", "the remaining five"): what they count is left out. */
const COUNT =
  /^(?:\d|percent$|per$|%$|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|third|fourth|fifth|quarter|half|halve)s?$)/;
/** Endings that only people have: nouns too rare for the table. */
const OF_PERSONS = /(?:ist|ian|man|men|woman|women|ologist|goer|holder|maker|keeper|worker)s?$/;

/** The forms a noun of the table may have in the singular: "allies" -> "ally", "spokesmen" -> "spokesman". */
function singulars(word: string): string[] {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/men$/, 'man'),
    word.replace(/^.*-/, ''),
    word.replace(/^.*-/, '').replace(/s$/, ''),
  ];
}

/** True for a noun (lower case) that names people or a body of people (`data/speaking-nouns.csv`): only they say things. */
export const canSpeak = remembering(
  (word) => COUNT.test(word) || OF_PERSONS.test(word) || singulars(word).some(isListed),
);
