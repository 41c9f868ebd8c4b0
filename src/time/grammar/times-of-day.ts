import { isCalendarDay } from '../calendar/calendar.ts';
import type { Meaning } from '../meaning.ts';
import { two } from '../timex-value.ts';
import { DAY_PARTS } from '../words/lexicon.ts';
import { weekdayOf } from './calendar-days.ts';
import { type Row, wordBefore } from './row.ts';

/** "Evening" is TEV. */
export const partValue = (part: string) => `T${DAY_PARTS.get(part.toLowerCase())!.code}`;

/** "7:15 p.m." is T19:15. */
function clockTime(figures: string, ampm?: string): string {
  const [hour, minute] = figures.split(/[:.]/).map(Number) as [number, number?];
  const isAfternoon = ampm?.toLowerCase().startsWith('p');
  return `T${two(ampm ? (hour % 12) + (isAfternoon ? 12 : 0) : hour)}:${two(minute ?? 0)}`;
}

const clock = (time: string, day: Meaning | null = null): Meaning => ({ kind: 'clock', time, day });
const onDay = (time: string, offset: number) => clock(time, { kind: 'unit', unit: 'day', offset, of: 'publication' });

/** Times of the day. A day beside them is joined to them afterwards (`join.ts`). */
export const timesOfDay: readonly Row[] = [
  {
    name: 'time on the clock',
    patterns: [
      '{hour} {ampm}',
      '{hour}{ampm}',
      '{hour} {ampm} {zone}',
      '{hm} {zone}',
      '{military} {zone}',
      '{hm} {ampm}',
      'around {hour} {ampm}',
      'about {hour} {ampm}',
      '{hour} {ampm}, {zone}',
    ],
    read: ({ hour, hm, military, ampm }) => clock(clockTime((hour ?? hm ?? military!.replace(/^../, '$&:'))!, ampm)),
    examples: [
      ['The truce began at [7:15 p.m.] in Gaza.', '2025-07-10T19:15'],
      ['starting at [18:30 GMT]', '2025-07-10T18:30'],
    ],
  },
  {
    name: 'instant',
    patterns: ['{instant}'],
    read: ({ instant }) => {
      const [date, time] = instant!.split('T') as [string, string];
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      if (!isCalendarDay(year, month, day)) return null;
      return clock(`T${time.slice(0, 5)}`, { kind: 'day', year, month, day, toward: 'clause' });
    },
    examples: [['updated [2025-07-08T12:00:00Z]', '2025-07-08T12:00']],
  },
  {
    name: "hour o'clock",
    patterns: ["{count} o'clock", '{count} o’clock', '{count} in the morning'],
    read: ({ count }) => {
      const hour = Number(count);
      return hour >= 1 && hour <= 12 ? clock(clockTime(count!)) : null;
    },
    examples: [['until [4 in the morning]', '2025-07-10T04:00']],
  },
  {
    name: 'hour and minute',
    patterns: ['{hm}'],
    read: ({ hm }, around) =>
      /^(?:at|by|around|about|until|from|since)$/i.test(wordBefore(around)) && hm!.includes(':')
        ? clock(clockTime(hm!))
        : null,
    examples: [
      ['The siren sounded at [14:30] in the city.', '2025-07-10T14:30'],
      ['Dynamo won 3:20 on aggregate.'],
      ['It pays about 0.55 a share.'],
    ],
  },
  {
    name: 'part of that day',
    patterns: ['(that|that same|the same) {part}'],
    read: ({ part }) => clock(partValue(part!)),
    examples: [['He left [that same evening].', '2025-07-10TEV']],
  },
  {
    name: 'part of the next day',
    patterns: ['(the next|the following) {part}'],
    read: ({ part }) => clock(partValue(part!), { kind: 'shift', unit: 'day', amount: 1, of: 'discourse' }),
    examples: [['He left [the next morning].', '2025-07-11TMO']],
  },
  {
    name: 'middle of a part of the day',
    patterns: ['mid~{part}', '(early|late) {part}', 'mid~{part} yesterday', 'mid~{part} {weekday}'],
    read: ({ part, weekday }, { text, start, end }) => {
      if (/s$/i.test(part!)) return null;
      const day: Meaning | null = weekday
        ? { kind: 'weekday', weekday: weekdayOf(weekday), toward: 'clause' }
        : /yesterday$/i.test(text.slice(start, end))
          ? { kind: 'unit', unit: 'day', offset: -1, of: 'publication' }
          : null;
      return clock(partValue(part!), day);
    },
    examples: [
      ['By [mid-afternoon] the guns were silent.', '2025-07-10TAF'],
      ['It rose at [mid-afternoon yesterday].', '2025-07-09TAF'],
    ],
  },
  { name: 'noon', patterns: ['noon'], read: () => clock('T12:00'), examples: [['at [noon]', '2025-07-10T12:00']] },
  {
    name: 'midnight',
    patterns: ['midnight'],
    read: () => clock('T24:00'),
    examples: [['by [midnight]', '2025-07-10T24:00']],
  },
  {
    name: 'part of this day',
    patterns: ['this {part}', 'earlier this {part}', 'later this {part}', 'late this {part}'],
    read: ({ part }) => (/s$/i.test(part!) ? null : onDay(partValue(part!), 0)),
    examples: [['The envoy landed [this morning].', '2025-07-10TMO']],
  },
  {
    name: 'tonight',
    patterns: ['tonight'],
    read: () => onDay('TNI', 0),
    examples: [['They speak [tonight].', '2025-07-10TNI']],
  },
  {
    name: 'last night',
    patterns: ['last night', 'late last night'],
    read: () => onDay('TNI', -1),
    examples: [['Drones struck [last night].', '2025-07-09TNI']],
  },
  {
    name: 'part of yesterday or tomorrow',
    patterns: ['yesterday {part}', 'tomorrow {part}'],
    read: ({ part }, { text, start }) => onDay(partValue(part!), /^y/i.test(text.slice(start, start + 1)) ? -1 : 1),
    examples: [['They left [yesterday morning].', '2025-07-09TMO']],
  },
  {
    name: 'overnight',
    patterns: ['overnight'],
    read: () => onDay('TNI', 0),
    examples: [['Air defences shot down 40 drones [overnight].', '2025-07-10TNI']],
  },
];
