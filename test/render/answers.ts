import type { Answer, Item } from '../../src/answers/answer.ts';

const WITKOFF =
  '"We already know Mr. Witkoff well; he is effective, he has proven his effectiveness now in the Middle East, and we hope that his talents will continue to contribute to the work that is already being done on the Ukraine issue," the Kremlin spokesman noted.';

/** One quotation of the first article, as `/quote` gives it. */
export function itemWith(changes: Partial<Item> = {}): Item {
  const text = changes.text ?? WITKOFF;
  return {
    id: '000#s7',
    article: '000_37fbed628c73bd23',
    start: 1448,
    end: 1448 + text.length,
    text,
    focus: { start: 1448, end: 1448 + text.length },
    kind: 'direct',
    speaker: { name: 'Dmitry Peskov', text: 'the Kremlin spokesman' },
    relayedBy: [],
    date: {
      from: '2025-10-13',
      to: '2025-10-13',
      precision: 'day',
      basis: 'discourse',
      reason: {
        rule: 'occasion',
        expression: {
          start: 240,
          end: 249,
          text: 'on Monday',
          reason: {
            rule: 'weekday',
            anchor: { kind: 'publication', from: '2025-10-14', to: '2025-10-14' },
            direction: 'past',
            decidedBy: 'said',
          },
        },
      },
    },
    flags: ['translated outlet'],
    printed: { outlet: 'Novinite', url: null, title: "Kremlin welcomes Trump's desire for peace in Ukraine" },
    ...changes,
  };
}

export function answerWith(changes: Partial<Answer> = {}): Answer {
  return {
    command: '/quote speaker:Peskov topic:Witkoff',
    heading: 'Dmitry Peskov on “Witkoff”',
    items: [itemWith()],
    nothing: null,
    flags: [],
    notes: [],
    further: [],
    ...changes,
  };
}

/** Items that differ, `count` of them. */
export function manyItems(count: number, changes: (at: number) => Partial<Item> = () => ({})): readonly Item[] {
  return Array.from({ length: count }, (_none, at) => itemWith({ id: `000#s${at}`, start: at, ...changes(at) }));
}
