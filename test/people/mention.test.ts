import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveMention } from '../../src/people/mention.ts';
import { partyNamed } from '../../src/people/party-names.ts';
import { peopleTable } from '../../src/people/people-table.ts';

const on = (day: string) => ({ from: day, to: day });
const named = (mention: string, day: string | null) => {
  const found = resolveMention(mention, day === null ? null : on(day));
  return found === null ? null : `${found.party.name}, ${found.via}`;
};

describe('a person with title, office or country', () => {
  test.each([
    ['U.S. President-elect Donald Trump', '2024-12-09', 'Donald Trump, name'],
    ['Kremlin spokesman Dmitry Peskov', '2025-01-10', 'Dmitry Peskov, name'],
    ['the outgoing President Joe Biden', '2025-01-10', 'Joe Biden, name'],
    ['Mr. Witkoff', '2025-10-14', 'Steve Witkoff, name'],
    ['his special envoy Steve Witkoff', '2025-10-14', 'Steve Witkoff, name'],
    ['President (Vladimir) Putin', '2024-12-09', 'Vladimir Putin, name'],
    ['Vladimir V. Putin', '2024-12-09', 'Vladimir Putin, name'],
    ['Trump’s', '2025-10-14', 'Donald Trump, name'],
    ['the Kremlin’s Peskov', '2025-10-14', 'Dmitry Peskov, name'],
    ['Ukrainian President Volodymyr Zelenskyy', '2025-07-20', 'Volodymyr Zelensky, name'],
    ['President of Ukraine Volodymyr Zelenskiy', '2025-07-20', 'Volodymyr Zelensky, name'],
    ['Israeli Foreign Minister Gideon Sa’ar', '2025-08-20', 'Gideon Saar, name'],
    ['U.N. Secretary-General Antonio Guterres', '2025-08-20', 'António Guterres, name'],
    ['RSF leader Mohamed Hamdan Dagalo', '2025-08-20', 'Mohamed Hamdan Dagalo, name'],
    ['Sen. Ted Cruz (R-Tex.)', '2016-02-02', 'Ted Cruz, name'],
  ])('%s, %s: %s', (mention, day, expected) => expect(named(mention, day)).toBe(expected));

  test('the name counts on either side of the comma', () => {
    expect(named('Sergei Lavrov, the Russian foreign minister', '2025-06-05')).toBe('Sergei Lavrov, name');
    expect(named('the Russian foreign minister, Sergei Lavrov', '2025-06-05')).toBe('Sergei Lavrov, name');
  });

  test('two people of one surname are told apart by office and day', () => {
    expect(named('President Bush', '1990-08-02')).toBe('George H. W. Bush, name');
    expect(named('President Bush', '2003-03-20')).toBe('George W. Bush, name');
    expect(named('President Clinton', '1998-12-16')).toBe('Bill Clinton, name');
    expect(named('Secretary of State Clinton', '2010-07-01')).toBe('Hillary Clinton, name');
    expect(named('Mrs. Clinton', '2016-09-12')).toBe('Hillary Clinton, name');
  });

  test('a surname that is also a word or a place needs an office', () => {
    expect(named('May', '2018-05-05')).toBeNull();
    expect(named('Prime Minister May', '2018-05-05')).toBe('Theresa May, name');
    expect(named('Brown', '2009-05-05')).toBeNull();
    expect(named('Washington', '2025-01-10')).toBe('United States, organisation');
    expect(named('Jordan', '2025-01-10')).toBe('Jordan, organisation');
  });

  test('a surname alone means who was in the news by then, never who came later', () => {
    expect(named('Reeves', '2016-05-05')).toBeNull();
    expect(named('Reeves', '2025-03-05')).toBe('Rachel Reeves, name');
    expect(named('Bolton', '2019-05-05')).toBe('John Bolton, name');
    expect(named('Assad', '2025-03-05')).toBe('Bashar al-Assad, name');
  });
});

describe('nobody the tables know', () => {
  test.each([
    'John Smith',
    'Ivan Putin',
    'Michael Jordan',
    'lawyer for Donald Trump',
    'Trump’s team',
    'Trump and Putin',
    'Trump, Putin and Zelenskyy',
    'Clinton, Sanders',
    'U.S. officials',
    'a Hamas official',
    'a State Department spokesman',
    'the Trump campaign chairman',
    'us',
    'who',
    'Russian',
    'Americans',
    '',
  ])('%j', (mention) => expect(resolveMention(mention, on('2025-06-05'))).toBeNull());

  test('a relative of the same name is another person', () => {
    expect(named('Melania Trump', '2025-06-05')).toBe('Melania Trump, name');
    expect(named('Donald Trump Jr.', '2025-06-05')).toBe('Donald Trump Jr., name');
    expect(named('Mrs. Trump', '2025-06-05')).toBeNull();
  });
});

describe('a role depends on the day', () => {
  test.each([
    ['the US president', '2025-01-10', 'Joe Biden'],
    ['the US president', '2025-10-14', 'Donald Trump'],
    ['the American leader', '2025-07-20', 'Donald Trump'],
    ['the British prime minister', '2020-05-05', 'Boris Johnson'],
    ['The Ukrainian leader', '2025-07-20', 'Volodymyr Zelensky'],
    ['the Kremlin spokesman', '2025-10-14', 'Dmitry Peskov'],
    ['Putin’s spokesman', '2025-10-14', 'Dmitry Peskov'],
    ['the Israeli leader', '2025-10-14', 'Benjamin Netanyahu'],
    ['the German leader', '2024-10-14', 'Olaf Scholz'],
    ['NATO chief', '2024-09-15', 'Jens Stoltenberg'],
    ['the NATO chief', '2025-01-15', 'Mark Rutte'],
    ['the EU foreign policy chief', '2025-01-15', 'Kaja Kallas'],
    ['Pentagon chief', '2025-03-15', 'Pete Hegseth'],
    ['the top US diplomat', '2025-03-15', 'Marco Rubio'],
    ['the Secretary-General', '2025-03-15', 'António Guterres'],
    ['the pope', '2025-06-15', 'Pope Leo XIV'],
  ])('%s, %s: %s', (mention, day, expected) => expect(named(mention, day)).toBe(`${expected}, role`));

  test('the office that told so is given with the days it was held', () => {
    expect(resolveMention('the US president', on('2025-01-10'))?.office).toEqual({
      title: 'U.S. president',
      held: { from: '2021-01-20', to: '2025-01-20' },
    });
  });

  test('nobody, where office changes inside the interval, on the day it changes, or without a day', () => {
    expect(resolveMention('the US president', { from: '2025-01-10', to: '2025-02-01' })).toBeNull();
    expect(resolveMention('the US president', on('2025-01-20'))).toBeNull();
    expect(resolveMention('the US president', null)).toBeNull();
  });

  test('a deputy is not the minister, and of several nobody is meant', () => {
    expect(named('the Russian foreign minister', '2025-06-05')).toBe('Sergei Lavrov, role');
    expect(named('the Russian deputy foreign minister', '2025-06-05')).toBeNull();
    expect(named('the former US president', '2025-06-05')).toBeNull();
  });

  test('a home country tells whose a bare office or ministry is', () => {
    expect(resolveMention('the president', on('2025-07-20'))).toBeNull();
    expect(resolveMention('the president', on('2025-07-20'), 'Ukraine')?.party.name).toBe('Volodymyr Zelensky');
    expect(resolveMention('the foreign ministry', on('2025-07-20'), 'Russia')?.party.name).toBe(
      'Russian Foreign Ministry',
    );
  });
});

describe('bodies, groups and countries', () => {
  test.each([
    ['Moscow', 'Russia'],
    ['The Russian side', 'Russia'],
    ['Russian authorities', 'Russia'],
    ['the Russians', 'Russia'],
    ['the French', 'France'],
    ['Kiev', 'Ukraine'],
    ['Kyiv and its Western partners', 'Ukraine'],
    ['the U.S. government', 'United States'],
    ['Netanyahu’s government', 'Israel'],
    ['the Kremlin', 'Kremlin'],
    ['Russia’s Foreign Ministry', 'Russian Foreign Ministry'],
    ['the Foreign Ministry of Russia', 'Russian Foreign Ministry'],
    ['Russia’s Ministry of Defense', 'Russian Defence Ministry'],
    ['the Chinese foreign ministry', 'Chinese Foreign Ministry'],
    ['the Israeli parliament (Knesset)', 'Knesset'],
    ['Netanyahu’s office', "Israeli Prime Minister's Office"],
    ['Ukraine’s Security Service', 'Security Service of Ukraine'],
    ['the radical Palestinian group Hamas', 'Hamas'],
    ['Iran-Backed Houthis', 'Houthis'],
    ['The Rapid Support Forces (RSF)', 'Rapid Support Forces'],
    ['the Biden administration', 'Biden administration'],
    ['President Trump’s administration', 'Trump administration'],
    ['the U.S. administration', 'Biden administration'],
    ['Reuters', 'Reuters'],
    ['EU', 'European Union'],
  ])('%s: %s', (mention, expected) => expect(named(mention, '2025-01-10')).toBe(`${expected}, organisation`));
});

test('everybody in the tables is found by the full name, possessive or not, whatever the day', () => {
  const people = peopleTable().map((person) => person.party.name);
  fc.assert(
    fc.property(fc.constantFrom(...people), fc.constantFrom('', "'s", '’s'), (name, ending) => {
      expect(resolveMention(`${name}${ending}`, null)?.party).toBe(partyNamed(name));
    }),
  );
});
