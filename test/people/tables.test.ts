import { expect, test } from 'vitest';
import { countries } from '../../src/people/countries.ts';
import { partyNamed } from '../../src/people/party-names.ts';
import { peopleTable } from '../../src/people/people-table.ts';

const people = peopleTable();

test('nobody stands in the tables twice', () => {
  const names = people.map((person) => person.party.name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test('every office is one of a country, a body or a group that the tables know', () => {
  const places = new Set(people.flatMap((person) => person.held.map((held) => held.of)));
  expect([...places].filter((place) => partyNamed(place) === null)).toEqual([]);
});

test('every person’s country is known', () => {
  const lands = new Set(people.flatMap((person) => person.party.country ?? []));
  expect([...lands].filter((land) => !countries().has(land))).toEqual([]);
});

test('no office ends before it begins', () => {
  const backwards = people.flatMap((person) => person.held).filter((held) => held.to !== null && held.to < held.from);
  expect(backwards).toEqual([]);
});

test('no country has two presidents who are both still in office', () => {
  const sitting = people
    .flatMap((person) => person.held)
    .filter((held) => held.office === 'president' && held.to === null);
  const places = sitting.map((held) => held.of);
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
});

test('the same of prime ministers and foreign ministers', () => {
  for (const office of ['prime minister', 'foreign minister', 'defence minister']) {
    const places = people.flatMap((person) => person.held).filter((held) => held.office === office && held.to === null);
    const twice = places.map((held) => held.of).filter((place, i, all) => all.indexOf(place) !== i);
    expect({ office, twice }).toEqual({ office, twice: [] });
  }
});

test('the seat that stands for a leader is a body', () => {
  const seats = [...countries().values()].map((country) => country.seat).filter((seat) => seat !== '');
  expect(seats.filter((seat) => partyNamed(seat)?.kind !== 'body')).toEqual([]);
});
