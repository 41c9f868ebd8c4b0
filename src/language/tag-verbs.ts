import { wordsIn } from './table.ts';

/** True for a form, in small letters, of a verb that tells who said the words beside it: "said", "asks" (`data/tag-verbs.csv`). */
export const isTagVerb = wordsIn('tag-verbs', 'verb');
