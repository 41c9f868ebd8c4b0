import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

describe('what was said, in every order', () => {
  test.each([
    [
      'a clause with "that", over day and place',
      'Qatar’s prime minister said on Sunday that the talks in Doha had made progress.',
      ['indirect | the talks in Doha had made progress | said | Mohammed bin Abdulrahman Al Thani'],
    ],
    [
      'a relative clause without commas ends at the main verb',
      'Critics who have praised the plan warned that it would fail.',
      ['indirect | the plan | praised | Critics', 'indirect | it would fail | warned | Critics'],
    ],
    [
      'a clause after a bare day',
      'Haarde announced Friday that he would go. Seoul said last month that it would wait.',
      ['indirect | he would go | announced | Haarde', 'indirect | it would wait | said | South Korea'],
    ],
    [
      'a clause without "that", the speaker kept apart from what is said of him',
      'Mark Rutte, who met the minister in Brussels, said the alliance stands ready.',
      ['indirect | the alliance stands ready | said | Mark Rutte'],
    ],
    [
      'a tag at the end, whatever its verb could be besides',
      'Costs will rise by half, the Office of the Chief Actuary estimates. A truce has been reached, state television said.',
      [
        'indirect | Costs will rise by half | estimates | Office of the Chief Actuary',
        'indirect | A truce has been reached | said | state television',
      ],
    ],
    [
      'the time a newsroom puts before its line is not said',
      '(Update 12:30 a.m. in Cairo, 5:30 p.m. ET) The talks have failed, the White House said.',
      ['indirect | The talks have failed | said | White House'],
    ],
    [
      'a source at the end',
      'A truce has been reached, according to state television.',
      ['indirect | A truce has been reached | according to | state television'],
    ],
    [
      'a clause after "last" and a day',
      'Seoul announced last Wednesday that the talks were off.',
      ['indirect | the talks were off | announced | South Korea'],
    ],
    [
      'what the reporter calls it is not said',
      'Guterres ruled that the mission should end, a decision upheld by the council.',
      ['indirect | the mission should end | ruled | António Guterres'],
    ],
    [
      'until another speaks',
      'The White House said it had no doubt, and the envoy’s lawyer, Ada Moor, said the charges were false.',
      ['indirect | it had no doubt | said | White House', 'indirect | the charges were false | said | Ada Moor'],
    ],
    [
      'a condition before the tag needs its other half',
      'If the talks fail, Peskov said, the army will go on.',
      ['indirect | If the talks fail … the army will go on | said | Dmitry Peskov'],
    ],
    [
      'a tag in the passive',
      '“The road is open,” Lena Moor was quoted as saying by Reuters.',
      ['direct | The road is open, | saying | Lena Moor'],
    ],
    [
      'a noun that its subject utters',
      'Paris raised a warning that the truce could fail. Iran rejected claims that it had fired.',
      ['indirect | the truce could fail | warning | France', 'indirect | claims that it had fired | rejected | Iran'],
    ],
    [
      'a clause that begins with another, or with an amount',
      'Correspondents say although aid is scarce, it is moving. The UN says up to 90% of the houses are gone.',
      [
        'indirect | although aid is scarce, it is moving | say | Correspondents',
        'indirect | up to 90% of the houses are gone | says | United Nations',
      ],
    ],
    [
      'up to the source at the end',
      'Erdogan accused investors of "fear-mongering," according to Reuters.',
      ['mixed | investors of "fear-mongering," | accused | Recep Tayyip Erdogan'],
    ],
    [
      'over a day that is of its noun',
      'Guterres said 60 people were safe after Tuesday’s earthquake.',
      ['indirect | 60 people were safe after Tuesday’s earthquake | said | António Guterres'],
    ],
    [
      'a clause after a bare day whose subject has an owner',
      'Rutte said Monday Moscow’s offer was weak.',
      ['indirect | Moscow’s offer was weak | said | Mark Rutte'],
    ],
    [
      'what was announced, apart from what was said there',
      'Macron announced the move as he told the council on Saturday that helping Haiti was a test.',
      [
        'indirect | the move | announced | Emmanuel Macron',
        'indirect | helping Haiti was a test | told | Emmanuel Macron',
      ],
    ],
    [
      'a refusal in one word',
      'Kyiv said no. Moscow said it would wait.',
      ['indirect | no. | said | Ukraine', 'indirect | it would wait | said | Russia'],
    ],
    [
      'halves that are clauses of their own, broken off by their tag',
      '“The visit is a serious step,” said Ada Moor, “and then it goes on.” “The talks,” Moor said, “have stalled.”',
      [
        'direct | The visit is a serious step, | said | Ada Moor',
        'direct | and then it goes on. | - | Ada Moor',
        'direct | The talks, … have stalled. | said | Ada Moor',
      ],
    ],
    [
      'a relative clause that somebody claims',
      'There are groups that, Rutte claimed, operate there.',
      ['indirect | that … operate there | claimed | Mark Rutte'],
    ],
    [
      'what a colon opens',
      'An envoy was guarded: Israel, Rutte said, had sent no maps.',
      ['indirect | Israel … had sent no maps | said | Mark Rutte'],
    ],
    [
      'a day earlier, and earlier this month',
      'Rutte announced a day earlier that it was over. No government could sign it, Macron said earlier this month.',
      [
        'indirect | it was over | announced | Mark Rutte',
        'indirect | No government could sign it | said | Emmanuel Macron',
      ],
    ],
    [
      'after a source nobody names, what a country would do',
      'According to an aide, Russia would agree to a truce.',
      ['indirect | Russia would agree to a truce | According to | an aide'],
    ],
    [
      'all of it, with what it is called in between',
      'Rutte said the West wanted a truce, a move that helps nobody, and that Moscow would refuse.',
      [
        'indirect | the West wanted a truce, a move that helps nobody, and that Moscow would refuse | said | Mark Rutte',
        'indirect | a truce, a move that helps nobody, and that Moscow would refuse | wanted | West',
      ],
    ],
    [
      'a misprinted "according"',
      'Prices fell in May, according the tracking company Homewatch.',
      ['indirect | Prices fell in May | according | tracking company Homewatch'],
    ],
    [
      'words before their tag, and those that follow it',
      '"We will not accept a partial deal," Hamas official Osama Hamdan told reporters. "The fighting must stop first."',
      [
        'direct | We will not accept a partial deal, | told | Osama Hamdan',
        'direct | The fighting must stop first. | - | Osama Hamdan',
      ],
    ],
    [
      'words around their tag are one statement',
      '“The talks,” said Guterres, “are at a critical stage.”',
      ['direct | The talks, … are at a critical stage. | said | António Guterres'],
    ],
    [
      'any verb tags words that end with a comma',
      '“We were never asked,” Lavrov fumed on Tuesday.',
      ['direct | We were never asked, | fumed | Sergei Lavrov'],
    ],
    [
      'two verbs of one subject are two statements',
      'Macron called for an immediate truce and urged both sides to return to the table.',
      [
        'indirect | an immediate truce | called for | Emmanuel Macron',
        'indirect | both sides to return to the table | urged | Emmanuel Macron',
      ],
    ],
    [
      'a participle belongs to the subject of its sentence',
      'The Kremlin denied the claim, saying it had not been asked.',
      ['indirect | the claim | denied | Kremlin', 'indirect | it had not been asked | saying | Kremlin'],
    ],
    [
      'according to, before and after',
      'According to Peskov, nothing has changed. The talks have failed, according to the United Nations.',
      [
        'indirect | nothing has changed | According to | Dmitry Peskov',
        'indirect | The talks have failed | according to | United Nations',
      ],
    ],
    [
      'a source by its own words',
      'In Moscow’s view, the truce came too late. Peskov was calm. In his words, “nothing has changed.”',
      [
        'indirect | the truce came too late | In Moscow’s view | Russia',
        'direct | nothing has changed. | In his words | Dmitry Peskov',
      ],
    ],
    [
      'an object ends where its subject goes on with another verb',
      'Macron welcomed progress in talks to end the war but drew a line around the assets.',
      ['indirect | progress in talks to end the war | welcomed | Emmanuel Macron'],
    ],
    [
      'a participle after a quotation that holds the comma',
      'Ushakov dismissed the plan as “unconstructive,” saying it did not suit Russia.',
      [
        'mixed | the plan as “unconstructive,” | dismissed | Yuri Ushakov',
        'indirect | it did not suit Russia | saying | Yuri Ushakov',
      ],
    ],
    [
      'words after a tag and a colon of its own',
      'Notes were carried from room to room, Araghchi said, adding: “Our goal is very clear.”',
      [
        'indirect | Notes were carried from room to room | said | Abbas Araghchi',
        'direct | Our goal is very clear. | adding | Abbas Araghchi',
      ],
    ],
    [
      'a question that is the subject of what was said of it',
      'How to end it, Rutte conceded, was another matter.',
      ['indirect | How to end it … was another matter | conceded | Mark Rutte'],
    ],
    [
      'what is urged, over the day it was urged on',
      'Rubio urged Yerevan on Monday to return to the talks.',
      ['indirect | Yerevan on Monday to return to the talks | urged | Marco Rubio'],
    ],
    [
      'words around a clause that somebody else denies',
      'Merkel said the pipeline, which Poland rejects, was vital. Kyiv said it was a trap, which Moscow denies.',
      [
        'indirect | the pipeline, which Poland rejects, was vital | said | Angela Merkel',
        'indirect | it was a trap | said | Ukraine',
      ],
    ],
    [
      'what is urged, over the occasion it was urged on',
      'Peskov urged reporters on a daily conference call not to expect too much.',
      ['indirect | reporters on a daily conference call not to expect too much | urged | Dmitry Peskov'],
    ],
    [
      'quoted words in a reported clause keep their marks',
      'Peskov said the plan was “a step back” for everybody.',
      ['mixed | the plan was “a step back” for everybody | said | Dmitry Peskov'],
    ],
    [
      'the clause ends where the main clause begins',
      'While Lavrov claims the road is open, there is no sign of a meeting.',
      ['indirect | the road is open | claims | Sergei Lavrov'],
    ],
    [
      'a colon at the head of a paragraph',
      'Lavrov: “We are ready to talk.”',
      ['direct | We are ready to talk. | : | Sergei Lavrov'],
    ],
    [
      'a noun reports for its owner',
      'Macron’s call for a truce in Gaza was welcomed in Cairo.',
      ['indirect | a truce in Gaza | call | Emmanuel Macron'],
    ],
    [
      'who is quoted speaks, who quotes passes it on',
      'The ministry issued a note, quoting Dmitry Peskov on X: “We are ready.”',
      ['direct | We are ready. | quoting | Dmitry Peskov'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

  test('quoted terms and titles are not statements', () => {
    expect(told('The “special operation” continued, and “War and Peace” was sold out.')).toEqual([]);
  });

  test('a report nobody is named for is left out', () => {
    expect(told('It was reported that the talks had failed.')).toEqual([]);
  });

  test('a quotation over two paragraphs belongs to whom its second half names', () => {
    const text = '“We came in peace.\n\n“We leave in peace,” Lavrov said.';
    expect(told(text)).toEqual([
      'direct | We came in peace. | - | Sergei Lavrov',
      'direct | We leave in peace, | said | Sergei Lavrov',
    ]);
  });
});
