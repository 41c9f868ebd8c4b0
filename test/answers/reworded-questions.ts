import type { AskedLine } from './own-questions.ts';

const [PESKOV, TRUMP, ZELENSKY, PUTIN] = ['Dmitry Peskov', 'Donald Trump', 'Volodymyr Zelensky', 'Vladimir Putin'];

/** Questions in words that share little with what the articles print. */
export const REWORDED: readonly AskedLine[] = [
  [
    '/quote speaker:Peskov topic:"the envoy\'s effectiveness"',
    ['000', '"We already know Mr. Witkoff well; he is effective', PESKOV, '2025-10-13', 'direct'],
  ],
  [
    '/position speaker:Moscow topic:"pressure on Kyiv"',
    ['000', 'the American leader would influence Kiev to negotiate', 'Russia', '2025-10-13', 'reported'],
  ],
  [
    '/position speaker:Trump topic:"deal with Tehran"',
    ['000', 'he wanted to reach an agreement with Tehran', TRUMP, '2025-10-13', 'reported'],
  ],
  [
    '/position speaker:Trump topic:"long-range missiles for Ukraine"',
    ['000', 'the possibility of supplying Ukraine with Tomahawk cruise missiles', TRUMP, '', 'reported'],
  ],
  [
    '/position speaker:Peskov topic:"deadlock with Washington"',
    ['000', 'the dialogue with the United States on Ukraine is also at a standstill', PESKOV, '2025-10-13', 'reported'],
  ],
  [
    '/quote speaker:Peskov topic:"American mediators"',
    [
      '000',
      "we hope that the influence of the United States and the diplomatic skills of President Trump's envoys",
      PESKOV,
      '2025-10-13',
      'direct',
    ],
  ],
  [
    '/position speaker:Kyiv topic:"is Russia serious about a deal"',
    ['000', 'accuses Russia of taking such a deal lightly', 'Ukraine', '', 'reported'],
  ],
  [
    '/quote speaker:Peskov topic:"does Putin want peace"',
    [
      '001',
      '“President Putin has repeatedly spoken of his desire to bring the Ukrainian settlement to a peaceful conclusion',
      PESKOV,
      '2025-07-20',
      'direct',
    ],
  ],
  [
    '/position speaker:Zelensky topic:"offer of new talks to Moscow"',
    ['001', 'Kyiv has formally proposed to Moscow the scheduling of another round', ZELENSKY, '2025-07-19', 'reported'],
  ],
  [
    '/quote speaker:Zelenskyy topic:truce',
    ['001', '“Everything should be done to achieve a ceasefire,”', ZELENSKY, '2025-07-19', 'direct'],
  ],
  [
    '/quote speaker:Zelensky topic:"Moscow avoids decisions"',
    ['001', '“The Russian side should stop hiding from decisions,”', ZELENSKY, '2025-07-19', 'direct'],
  ],
  [
    '/position speaker:Trump topic:"deadline for Moscow"',
    [
      '001',
      'agree to a ceasefire within 50 days or face further sanctions',
      TRUMP,
      '2025-07-14/2025-07-20',
      'reported',
    ],
  ],
  [
    '/position speaker:Trump topic:"tougher penalties"',
    ['001', 'the threat of more severe sanctions', TRUMP, '2025-07-01/2025-07-20', 'reported'],
  ],
  [
    '/position speaker:Trump topic:"military help for Ukraine"',
    ['001', 'a new tranche of military assistance for Ukraine', TRUMP, '2025-07-14/2025-07-20', 'reported'],
  ],
  [
    '/quote speaker:Trump topic:"human cost of the war"',
    ['002', 'Too many lives are being needlessly wasted', TRUMP, '2024-11-07/2024-12-09', 'direct'],
  ],
  [
    '/position speaker:Russia topic:"willing to negotiate"',
    ['002', 'it is “open to negotiations” with Kyiv', 'Russia', '2024-12-09', 'reported'],
  ],
  [
    '/position speaker:Kremlin topic:"Global South"',
    ['002', 'President Putin’s openness to peace proposals', 'Kremlin', '2024-12-09', 'reported'],
  ],
  [
    '/position speaker:Peskov topic:"Zelensky forbids negotiations"',
    ['002', 'accusing President Zelensky of enacting a decree', PESKOV, '2024-12-09', 'reported'],
    ['002', 'with Zelensky banning engagement with Russian leadership', PESKOV, '2024-12-09', 'direct'],
  ],
  ['/timeline topic:"full-scale war"', ['002', 'a full-scale war in February 2022', null, '2022-02']],
  [
    '/position speaker:Trump topic:"promises to stop the war"',
    ['002', 'Trump has frequently pledged to end the Ukraine war', TRUMP, '', 'reported'],
  ],
  [
    '/position speaker:Kremlin topic:"Istanbul agreements"',
    ['002', 'restart dialogue based on the Istanbul agreements', 'Kremlin', '2024-12-09', 'reported'],
  ],
  [
    '/quote speaker:Peskov topic:"do arms deliveries hurt diplomacy"',
    ['003', '“No, I don’t think so. You cannot say that.”', PESKOV, '2025-07-10', 'direct'],
  ],
  [
    '/position speaker:Peskov topic:"diplomatic means"',
    [
      '003',
      'Russia prefers to reach its goals through political and diplomatic means',
      PESKOV,
      '2025-07-10',
      'reported',
    ],
  ],
  [
    '/position speaker:"U.S. officials" topic:artillery',
    ['003', 'Washington has resumed shipments of artillery shells', 'U.S. officials', '', 'reported'],
  ],
  [
    '/position speaker:Kremlin topic:"no end to fighting without concessions"',
    ['003', 'its military campaign will continue unless Kyiv agrees', 'Kremlin', '', 'reported'],
  ],
  [
    '/position speaker:Trump topic:"quick end to the war"',
    ['003', 'a desire to end the war swiftly', TRUMP, '', 'reported'],
    ['004', 'he could resolve the Russia-Ukraine conflict within 24 hours', TRUMP, '', 'reported'],
  ],
  [
    '/position speaker:Peskov topic:"plans for a summit"',
    ['004', 'no concrete plans for a meeting have been established', PESKOV, '2025-01-10', 'reported'],
  ],
  [
    '/position speaker:"Trump\'s advisers" topic:"territorial concessions"',
    [
      '004',
      'strategies to conclude the conflict that would essentially hand over significant portions',
      "Trump's advisers",
      '',
      'reported',
    ],
  ],
  [
    '/quote speaker:Peskov topic:"the departing administration"',
    ['004', '“plans to do everything possible to prolong the war,”', PESKOV, '2025-01-10', 'direct'],
    ['004', '“We understand that the administration will likely attempt', PESKOV, '2025-01-10', 'direct'],
  ],
  [
    '/position speaker:Peskov topic:"Putin\'s readiness to talk to Trump"',
    ['004', 'Russian President Vladimir Putin is prepared to engage in discussions', PESKOV, '2025-01-10', 'reported'],
  ],
  ['/timeline topic:inauguration', ['004', 'Trump’s inauguration on January 20', null, '2025-01-20']],
  [
    '/position speaker:Putin topic:"pull-out of Ukrainian troops"',
    ['003', 'fully withdraws from the four regions', PUTIN, '2024-06', 'reported'],
    ['004', 'completely withdrew from four regions', PUTIN, '2024-06', 'reported'],
  ],
  [
    '/compare left:Trump right:Zelensky topic:ceasefire',
    ['002', 'There should be an immediate ceasefire', TRUMP, '2024-11-07/2024-12-09', 'direct'],
    ['001', '“Everything should be done to achieve a ceasefire,”', ZELENSKY, '2025-07-19', 'direct'],
  ],
  [
    '/position speaker:Peskov topic:"has Russia changed its mind"',
    ['004', 'Russia’s stance remains unchanged', PESKOV, '2025-01-10', 'reported'],
  ],
  [
    '/quote speaker:Trump topic:"a disaster"',
    ['004', '“President Putin is eager to meet.', TRUMP, '2025-01-09', 'direct'],
  ],
];
