import { withInnerAnd } from '../../language/inner-and.ts';
import { type Cast, type Member, memberNamed } from './cast.ts';

const BETWEEN = /,\s+(?:and\s+)?|\s+and\s+/;
/** "Ministers Sullivan, Shin and Akiba": the office is that of all. */
const NAME = /^(?:[Tt]he\s+)?\p{Lu}/u;

const OFFICE_OF_ALL = /^.*s\s(?=\p{Lu}\p{Ll}+$)/u;

/**
 * Whom a list of speakers names ("Putin and Trump", "Advisors Jake Sullivan, Shin Wonsik and Akiba Takeo"), in order;
 * empty where it is no list, or where one of it cannot be told. `byOffice` tells who "the vice president" among them is.
 */
export function listedMembers(
  cast: Cast,
  text: string,
  byOffice: (text: string) => Member | null = () => null,
): readonly Member[] {
  const list = withInnerAnd(text);
  if (!list.includes(' and ')) return [];
  const names = list
    .replace(/^[Bb]oth\s+/, '')
    .split(BETWEEN)
    .map((name) => name.replace(' & ', ' and '));
  if (names.length < 2 || names.length > 6 || !names.every((name) => NAME.test(name))) return [];
  const members = names.map(
    (name) => memberNamed(cast, name) ?? memberNamed(cast, name.replace(OFFICE_OF_ALL, '')) ?? byOffice(name),
  );
  return members.every((member) => member !== null) && new Set(members).size === members.length
    ? (members as Member[])
    : [];
}
