import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

const speakers = (text: string) => told(text).map((line) => line.split(' | ').at(-1));

describe('what nobody said', () => {
  test.each([
    ['a condition', 'The campaign will continue unless Kyiv agrees to negotiate.'],
    ['an order is an act', 'Putin ordered the invasion of Ukraine in 2022.'],
    ['a question of the reporter', 'Does Trump believe that the war will end?'],
    ['what may be said', 'Zelensky could announce a truce on Friday.'],
    ['what will not be said', 'Hamas will not accept the plan.'],
    ['a wish somebody has to have', 'The fund was set up to support Ukraine.'],
    ['nothing', 'Moscow said nothing.'],
    ['a thing does not speak', 'A few months of dialogue suggested that talks were possible.'],
    ['a gathering does not speak', 'The summit announced yesterday would overhaul the rules.'],
    [
      'a plan and what it is for',
      'Qatar’s prime minister will host both delegations to discuss a truce and praise the mediators.',
    ],
    ['a means', 'The fund pays for it by asking the richest to give more.'],
    ['a law has no wishes', 'The budget supports the veterans, rejecting all cuts.'],
    ['what is found is no finding', 'Some families are finding ways to live on what they have.'],
    ['an army defends, nobody is praised', 'The army went there to defend the city.'],
    ['a noun in all but form', 'Karadzic is wanted in Paris for questioning about reports that he fled.'],
    ['a subject in all but form', 'A driver was there, criticizing the president shows courage.'],
    ['what an occasion is for', 'Lena Moor met the Pope during a visit to Rome to highlight the plan.'],
    ['money is told nothing', 'The minister directed revenue from the tax into the fund that was meant for it.'],
    ['what is not known', 'The organizers do not know how many ministers come.'],
    ['evidence is added to evidence', 'The militia left, adding further evidence that the truce holds.'],
    ['what is withheld', 'Peskov did not say when the talks began.'],
    ['silence', 'Oman declined to comment. An aide did not want to be named.'],
    ['a denial of nothing told', 'An official denied it.'],
    ['officials who were told', 'Officials briefed on the call left.'],
    ['a state', 'The list holds 37 nurses confirmed dead.'],
    ['a noun and what it did', 'Riot police responded with a volley of tear gas that scattered the crowd.'],
    ['nothing but', 'The militia offers nothing but hunger.'],
  ])('%s: %s', (_, text) => expect(told(text)).toEqual([]));

  test('an order told in full is said', () => {
    expect(told('Putin ordered the army to withdraw from Kherson.')).toEqual([
      'indirect | the army to withdraw from Kherson | ordered | Vladimir Putin',
    ]);
  });

  test('people nobody names, bodies and documents do speak', () => {
    expect(speakers('Two residents said the bridge was gone. The militia denied the attack.')).toEqual([
      'Two residents',
      'militia',
    ]);
  });
});

describe('what a speaker tells of others in his own words', () => {
  test('is reported, relayed by him and dated by its own sentence', () => {
    const text =
      '“Our stance is clear. The conditions for ending hostilities were laid out by President Putin in June. Nothing else has changed,” Peskov said.';
    expect(told(text)).toEqual([
      'direct | Our stance is clear. The conditions for ending hostilities were laid out by President Putin in June. Nothing else has changed, | said | Dmitry Peskov',
      'indirect | The conditions for ending hostilities | laid out | Vladimir Putin',
    ]);
  });

  test('is left out where nobody is named', () => {
    expect(told('“He has said that the talks are over and we agree,” Peskov said.')).toHaveLength(1);
  });
});

test('a thing without a name says nothing', () => {
  expect(told('The skirts are short, but that is nothing compared to the uniform he wore before.')).toEqual([]);
});
