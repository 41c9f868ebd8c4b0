/** Pronouns by whom they may mean. */
export const MALE = new Set(['he', 'him', 'his', 'himself']);
