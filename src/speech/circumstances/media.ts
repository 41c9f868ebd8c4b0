import { wordsIn } from '../../language/table.ts';

/** True for what words go out by, in lower case: "speech", "television", "x" (`data/media.csv`). */
export const isMedium = wordsIn('media', 'word');
