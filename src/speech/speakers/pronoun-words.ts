/** Pronouns by whom they may mean. */
export const MALE = new Set(['he', 'him', 'his', 'himself']);
export const FEMALE = new Set(['she', 'her', 'herself']);
export const NEUTER = new Set(['it', 'its', 'itself']);
export const PLURAL = new Set(['they', 'them', 'their', 'themselves', 'both']);
/** Words that point at somebody without saying whom. */
export const OPEN = new Set([
  'i',
  'we',
  'you',
  'who',
  'this',
  'that',
  'those',
  'these',
  'many',
  'some',
  'others',
  'all',
  'most',
  'none',
  'one',
  'everyone',
  'nobody',
  'someone',
  'anyone',
  'several',
  'few',
  'another',
  'neither',
  'each',
  'which',
  'what',
  'people',
  'everybody',
  'somebody',
  'either',
  'us',
  'me',
]);
