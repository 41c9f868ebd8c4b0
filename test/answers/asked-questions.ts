import type { AskedLine } from './own-questions.ts';

const [PESKOV, TRUMP, ZELENSKY, PUTIN] = ['Dmitry Peskov', 'Donald Trump', 'Volodymyr Zelensky', 'Vladimir Putin'];

/** Further questions about the five articles in words of our own; each answer was held against the text. */
export const ASKED: readonly AskedLine[] = [
  ['/quote speaker:Trump topic:Iran'],
  [
    '/position speaker:Trump topic:"Iran nuclear deal"',
    [
      '000',
      'he wanted to reach an agreement with Tehran on the Iranian nuclear program',
      TRUMP,
      '2025-10-13',
      'reported',
    ],
  ],
  [
    '/position speaker:Russia topic:"cruise missiles"',
    ['000', 'it would consider such a delivery a dangerous escalation of the war', 'Russia', '', 'reported'],
  ],
  [
    '/position speaker:"US president" topic:Tomahawk',
    ['000', 'the possibility of supplying Ukraine with Tomahawk cruise missiles', TRUMP, '', 'reported'],
  ],
  [
    '/position speaker:Ukraine topic:surrender',
    ['004', 'Kyiv has dismissed this proposal as equivalent to capitulation.', 'Ukraine', '', 'reported'],
    ['000', 'trying to impose conditions that amount to a demand for Ukraine to surrender', 'Ukraine', '', 'reported'],
  ],
  [
    '/quote speaker:Peskov topic:"diplomatic skills"',
    ['000', '"The Russian side remains open and ready for peaceful dialogue', PESKOV, '2025-10-13', 'direct'],
  ],
  [
    '/quote speaker:Peskov topic:"political will"',
    [
      '000',
      '"We definitely welcome such intentions, as well as the confirmation of the political will',
      PESKOV,
      '2025-10-13',
      'direct',
    ],
    ['004', '“No preconditions are necessary; only a mutual desire and political will', PESKOV, '2025-01-10', 'direct'],
  ],
  [
    '/position speaker:Kremlin topic:"what does it think of Trump\'s wish for peace"',
    [
      '000',
      "it welcomed U.S. President Donald Trump's desire to focus on the pursuit of peace in Ukraine",
      'Kremlin',
      '2025-10-13',
      'reported',
    ],
  ],
  [
    '/position speaker:Russia topic:"working groups"',
    ['000', "failing to respond to Moscow's proposal to set up working groups", 'Russia', '', 'reported'],
  ],
  [
    '/position speaker:Trump topic:ultimatum',
    [
      '001',
      'agree to a ceasefire within 50 days or face further sanctions',
      TRUMP,
      '2025-07-14/2025-07-20',
      'reported',
    ],
  ],
  [
    '/position speaker:Zelenskiy topic:"new round of negotiations"',
    [
      '001',
      'Kyiv has formally proposed to Moscow the scheduling of another round of peace negotiations',
      ZELENSKY,
      '2025-07-19',
      'reported',
    ],
  ],
  [
    '/timeline topic:"Umerov\'s new job"',
    [
      '001',
      'was appointed last week as head of the National Security and Defence Council',
      null,
      '2025-07-07/2025-07-19',
    ],
  ],
  [
    '/quote speaker:Peskov topic:"how long will it take"',
    ['001', 'This is a long process, it requires effort, and it is not easy', PESKOV, '2025-07-20', 'direct'],
  ],
  [
    '/quote text:"stop hiding"',
    ['001', '“The Russian side should stop hiding from decisions,” he added.', ZELENSKY, '2025-07-19', 'direct'],
  ],
  [
    '/position speaker:Peskov topic:"Trump\'s harsh tone"',
    ['001', 'US President Donald Trump\'s often "harsh" rhetoric', PESKOV, '2025-07-20', 'reported'],
  ],
  ['/quote speaker:Umerov'],
  [
    '/position speaker:Umerov topic:invitation',
    [
      '001',
      'has extended an invitation to the Russian side for further talks next week',
      'Rustem Umerov',
      '',
      'reported',
    ],
  ],
  [
    '/quote speaker:"the Kremlin spokesman" topic:"peace initiatives"',
    [
      '002',
      '“We have carefully read the statement by U.S. President-elect Donald Trump, made after his meeting with Macron and Zelenskyy in Paris. Russia is open to negotiations on Ukraine and welcomes peace initiatives.',
      PESKOV,
      '2024-12-09',
      'direct',
    ],
  ],
  [
    '/position speaker:Kremlin topic:BRICS',
    [
      '002',
      'President Putin’s openness to peace proposals, particularly those from nations in the Global South and BRICS partners',
      'Kremlin',
      '2024-12-09',
      'reported',
    ],
  ],
  [
    '/position speaker:Kremlin topic:"what Zelensky has to do"',
    ['002', 'for peace talks to proceed, Zelensky must revoke his decree', 'Kremlin', '2024-12-09', 'reported'],
  ],
  [
    '/quote speaker:Trump from:2024-12-01 to:2024-12-31',
    [
      '002',
      '“There should be an immediate ceasefire, and negotiations should begin.',
      TRUMP,
      '2024-11-07/2024-12-09',
      'direct',
    ],
  ],
  ['/timeline topic:Crimea', ['002', 'the annexation of Crimea in 2014', null, '2014']],
  ['/quote speaker:Brazil'],
  [
    '/position speaker:Peskov topic:"will the fighting go on"',
    ['003', 'military operations will continue as long as that path remains closed', PESKOV, '2025-07-10', 'reported'],
  ],
  [
    '/position speaker:Trump topic:"his place in history"',
    ['003', 'he wants to be remembered as a peacemaker', TRUMP, '', 'reported'],
  ],
  [
    '/position speaker:"U.S. officials" topic:"arms shipments"',
    [
      '003',
      'Washington has resumed shipments of artillery shells and mobile rocket artillery systems',
      'U.S. officials',
      '',
      'reported',
    ],
  ],
  [
    '/position speaker:Putin topic:"the four regions"',
    ['003', 'fully withdraws from the four regions Russia has claimed as its own', PUTIN, '2024-06', 'reported'],
    ['004', 'completely withdrew from four regions that Russia partially controls', PUTIN, '2024-06', 'reported'],
  ],
  ['/timeline topic:"people killed"', ['003', 'over 1.2 million people have been killed or injured', null, '']],
  ['/quote text:Houthis'],
  [
    '/position speaker:Peskov topic:"third round"',
    [
      '003',
      'Russia is waiting for a clear signal from Ukraine to engage in a third round of peace talks',
      PESKOV,
      '2025-07-10',
      'reported',
    ],
  ],
  [
    '/quote speaker:Peskov topic:"after the inauguration"',
    [
      '004',
      '“It seems that after Mr. Trump takes office, there will be some progress.”',
      PESKOV,
      '2025-01-10',
      'direct',
    ],
  ],
  [
    '/position speaker:Trump topic:"summit with Putin"',
    ['004', 'efforts were underway to schedule a meeting with Putin', TRUMP, '2025-01-09', 'reported'],
  ],
  [
    '/position speaker:Kyiv topic:"Putin\'s proposal"',
    ['004', 'Kyiv has dismissed this proposal as equivalent to capitulation.', 'Ukraine', '', 'reported'],
  ],
  [
    '/quote speaker:Trump topic:"eager to meet"',
    ['004', '“President Putin is eager to meet. He has expressed this publicly', TRUMP, '2025-01-09', 'direct'],
  ],
  [
    '/source article:"Defence Talks"',
    [
      '004',
      'Russia has expressed its approval of U.S. President-elect Donald Trump‘s stated intention',
      null,
      '2025-01-10',
    ],
  ],
  ['/position speaker:Peskov topic:football'],
  ['/position speaker:Zelensky topic:elections'],
  ['/quote speaker:Trump topic:insults', ['003', '“a lot of bullshit.”', TRUMP, '2025-07-07/2025-07-10', 'direct']],
  [
    '/position speaker:Putin topic:NATO',
    ['003', 'Ukraine abandons its NATO ambitions', PUTIN, '2024-06', 'reported'],
    ['004', 'Ukraine abandoned its aspirations for NATO membership', PUTIN, '2024-06', 'reported'],
  ],
  [
    '/compare left:Trump right:Peskov topic:"meeting of the two leaders"',
    ['004', 'efforts were underway to schedule a meeting with Putin', TRUMP, '2025-01-09', 'reported'],
    [
      '004',
      'there may be advancements in arranging a meeting between the two leaders',
      PESKOV,
      '2025-01-10',
      'reported',
    ],
  ],
  ['/quote speaker:"Sergei Lavrov"'],
  [
    '/timeline from:2025-05-01 to:2025-06-30',
    [
      '003',
      'the first two rounds took place earlier this year, starting in May in Istanbul',
      null,
      '2025-05/2025-07-10',
    ],
    ['001', 'held two rounds of negotiations in Istanbul over the past five months', null, '2025-02-20/2025-07-20'],
  ],
  [
    '/position speaker:"Trump\'s advisers" topic:"handing over land"',
    [
      '004',
      'strategies to conclude the conflict that would essentially hand over significant portions of the country to Russia',
      "Trump's advisers",
      '',
      'reported',
    ],
  ],
  ['/position speaker:Putin topic:"grain exports"'],
];
