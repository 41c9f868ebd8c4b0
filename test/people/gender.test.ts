import { expect, test } from 'vitest';
import { genderOf } from '../../src/people/gender.ts';

test.each([
  ['Rustem Umerov', 'male'],
  ['Maria Zakharova', 'female'],
  ['Olena Kovalenko', 'female'],
  ['John Smith', 'male'],
  ['Mrs. Smith', 'female'],
  ['Sir Alan West', 'male'],
  ['King Felipe', 'male'],
  ['Queen Margrethe', 'female'],
  ['Kremlin', null],
  ['Smith', null],
  ['Xyz Abc', null],
])('%s: %s', (name, gender) => expect(genderOf(name)).toBe(gender));
