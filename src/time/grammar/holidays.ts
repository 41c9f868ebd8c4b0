import { yearOfHistory } from '../holidays.ts';
import { isCapitalised, type Row, yearNamedIn } from './row.ts';

/** Days that have a name of their own. */
export const holidays: readonly Row[] = [
  {
    name: 'holiday',
    patterns: [
      '{holiday}',
      '{holiday} {year}',
      '{holiday} of {year}',
      '{holiday}, {year}',
      'last {holiday}',
      'this {holiday}',
      'next {holiday}',
      '{holiday} last year',
      '{holiday} this year',
    ],
    read: ({ holiday, year }, { text, start, end }) => {
      const name = holiday!.replace(/\s+/g, ' ');
      const phrase = text.slice(start, end).toLowerCase();
      if (!isCapitalised(name.replace(/^the (?:holy month of )?/, '')) && !/^\d/.test(name)) return null;
      if (/^\s+(?:Island|week|parade|weekend)\b/.test(text.slice(end, end + 9))) return null;
      const named = yearNamedIn(phrase);
      const toward =
        named ??
        (phrase.startsWith('last')
          ? 'last'
          : phrase.startsWith('next')
            ? 'next'
            : phrase.startsWith('this')
              ? 'this'
              : 'clause');
      return { kind: 'holiday', holiday: name, year: year ? Number(year) : yearOfHistory(name), toward };
    },
    examples: [
      ['A truce was declared for [Orthodox Easter].', '2025-04-20'],
      ['The offer was made on [Christmas Eve].', '2024-12-24'],
      ['Prisoners will be freed before [Thanksgiving].', '2025-11-27'],
      ['It was kept through [Eid al-Fitr].', '2025-03-30'],
    ],
  },
];
