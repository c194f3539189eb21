import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

type Options = Parameters<typeof read>[2];

const brief = (text: string, options: Options = {}): readonly string[] =>
  read('position', text, options).map((fact) => `${fact.stance} | ${fact.actor} | ${fact.evidence.exact}`);

/** Text, language, and "stance | actor | evidence" of each position. */
const READS: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  // Exhortations, the importance of doing something, thanks and praise by what they are of.
  [
    '“Let us make sure that every child can read,” said Ana Ruiz, Director of UNESCO.',
    'en',
    ['calls_for | Ana Ruiz | Let us make sure that every child can read'],
  ],
  [
    'UNESCO stressed the importance of teaching girls.',
    'en',
    ['calls_for | UNESCO | stressed the importance of teaching girls'],
  ],
  ['UNESCO stressed the importance of the law.', 'en', []],
  ['The Report stressed the importance of teaching girls.', 'en', []],
  [
    '“We appreciate the help of Japan,” said Ana Ruiz, Director of UNESCO.',
    'en',
    ['thanks | Ana Ruiz | appreciate the help of Japan'],
  ],
  ['L’UNESCO salue le courage des enseignants.', 'fr', ['commends | UNESCO | salue le courage des enseignants']],
  ['L’UNESCO salue l’adoption de la loi.', 'fr', ['welcomes | UNESCO | salue l’adoption de la loi']],
  [
    'L’UNESCO a souligné l’importance de former les enseignants.',
    'fr',
    ['calls_for | UNESCO | souligné l’importance de former les enseignants'],
  ],
  [
    'L’UNESCO a renouvelé sa disponibilité à aider les écoles.',
    'fr',
    ['commits | UNESCO | renouvelé sa disponibilité à aider les écoles'],
  ],
  [
    'La UNESCO resaltó la importancia de formar a los docentes.',
    'es',
    ['calls_for | UNESCO | resaltó la importancia de formar a los docentes'],
  ],
  [
    'La UNESCO manifestó su alegría por la nueva ley.',
    'es',
    ['welcomes | UNESCO | manifestó su alegría por la nueva ley'],
  ],
  [
    'La UNESCO ha hecho un llamado a los Estados para que abran las escuelas.',
    'es',
    ['calls_for | UNESCO | hecho un llamado a los Estados para que abran las escuelas'],
  ],
  [
    '“Me parece muy bueno que abran la escuela”, dijo Ana Ruiz, directora de la UNESCO.',
    'es',
    ['welcomes | Ana Ruiz | parece muy bueno que abran la escuela'],
  ],
  // A verb with its subject beside it.
  ['IOM welcomes the decision of the court.', 'en', ['welcomes | IOM | welcomes the decision of the court']],
  [
    'IOM, the UN Migration Agency, welcomed on Friday (12/01) the new law.',
    'en',
    ['welcomes | IOM | welcomed on Friday (12/01) the new law'],
  ],
  ['UNICEF has condemned the attack on the school.', 'en', ['condemns | UNICEF | condemned the attack on the school']],
  ['UNHCR is urging States to lift the ban.', 'en', ['calls_for | UNHCR | urging States to lift the ban']],
  [
    'IOM and UNHCR call on all parties to protect civilians.',
    'en',
    ['calls_for | IOM and UNHCR | call on all parties to protect civilians'],
  ],
  ['The Government of Norway pledged USD 3 million.', 'en', ['commits | Government of Norway | pledged USD 3 million']],
  ['OCHA warned that rains may cut the road.', 'en', ['warns | OCHA | warned that rains may cut the road']],
  ['UNICEF fears the cold will claim lives.', 'en', ['concerned | UNICEF | fears the cold will claim lives']],
  ['IOM stands ready to help the authorities.', 'en', ['commits | IOM | stands ready to help the authorities']],
  ['IOM supports the call for a ceasefire.', 'en', ['supports | IOM | supports the call for a ceasefire']],
  [
    'Mary Kamau, Minister of Health, praised the nurses of Kisumu, who worked all night.',
    'en',
    ['commends | Mary Kamau | praised the nurses of Kisumu'],
  ],
  // Several verbs of one subject.
  [
    'IOM thanked Japan for its gift and urged other donors to follow.',
    'en',
    ['thanks | IOM | thanked Japan for its gift', 'calls_for | IOM | urged other donors to follow'],
  ],
  [
    'UNHCR condemned the raid, calling for an end to the siege.',
    'en',
    ['condemns | UNHCR | condemned the raid', 'calls_for | UNHCR | calling for an end to the siege'],
  ],
  // Nouns and predicates.
  [
    'OCHA expressed deep concern about the fighting.',
    'en',
    ['concerned | OCHA | expressed deep concern about the fighting'],
  ],
  ['IOM reiterated its call for safe passage.', 'en', ['calls_for | IOM | reiterated its call for safe passage']],
  ['IOM stressed the need to open more shelters.', 'en', ['calls_for | IOM | stressed the need to open more shelters']],
  [
    'UNHCR remains deeply concerned about the camp.',
    'en',
    ['concerned | UNHCR | remains deeply concerned about the camp'],
  ],
  ['IOM is grateful to Canada for its support.', 'en', ['thanks | IOM | is grateful to Canada for its support']],
  // Passive.
  ['The reform was welcomed by UNHCR on Monday.', 'en', ['welcomes | UNHCR | welcomed by UNHCR on Monday']],
  [
    'IOM and WHO will encourage States to act. States will be encouraged to share data.',
    'en',
    ['calls_for | IOM and WHO | encourage States to act', 'calls_for | IOM and WHO | encouraged to share data'],
  ],
  // Pronouns and posts.
  [
    'Ana Ruiz, the head of IOM Peru, spoke on Monday. She urged mayors to open shelters for authorities to use.',
    'en',
    ['calls_for | Ana Ruiz | urged mayors to open shelters for authorities to use'],
  ],
  [
    'The report came out. It challenges governments to act.',
    'en',
    ['calls_for | report | challenges governments to act'],
  ],
  ['The UN coordinator, Edward Kallon, condemned the raid.', 'en', ['condemns | Edward Kallon | condemned the raid']],
  ['IOM, which runs the camp, urges donors to act.', 'en', ['calls_for | IOM | urges donors to act']],
  [
    'Children are at risk, today’s report warns. The report calls for action.',
    'en',
    ['warns | report | Children are at risk, today’s report warns', 'calls_for | report | calls for action'],
  ],
  [
    'Winter puts children at risk, UNICEF warned today.',
    'en',
    ['warns | UNICEF | Winter puts children at risk, UNICEF warned'],
  ],
  [
    'Ana Ruiz, IOM Chief of Mission, spoke. Winter puts many children at risk, she warned.',
    'en',
    ['warns | Ana Ruiz | Winter puts many children at risk, she warned'],
  ],
  ['IOM made a strong appeal not only for aid.', 'en', ['calls_for | IOM | made a strong appeal not only for aid']],
  ['The UN has warned of famine. The UN Humanitarian Response Plan is short.', 'en', ['warns | UN | warned of famine']],
  // Quotations.
  [
    '“We call on donors to give more,” said Ana Ruiz, IOM Chief of Mission.',
    'en',
    ['calls_for | Ana Ruiz | call on donors to give more'],
  ],
  [
    '“Migrants must be treated with dignity,” said Ana Ruiz, IOM Chief of Mission.',
    'en',
    ['calls_for | Ana Ruiz | must be treated with dignity'],
  ],
  [
    '“It is crucial that aid reaches the island,” said Ana Ruiz, IOM Chief of Mission.',
    'en',
    ['calls_for | Ana Ruiz | It is crucial that aid reaches the island'],
  ],
  [
    '“Winter will kill people in the camp,” warned Ana Ruiz, IOM Chief of Mission.',
    'en',
    ['warns | Ana Ruiz | Winter will kill people in the camp,” warned'],
  ],
  [
    '“Norway fully supports this effort,” said Jan Berg, Ambassador of Norway.',
    'en',
    ['supports | Norway | supports this effort'],
  ],
  ['“They must act now,” said Ana Ruiz, IOM Chief of Mission.', 'en', ['calls_for | Ana Ruiz | must act now']],
  [
    '“We’re grateful to Japan for its help,” said Ana Ruiz, IOM Chief of Mission.',
    'en',
    ['thanks | Ana Ruiz | grateful to Japan for its help'],
  ],
  // Reported needs.
  [
    'Ana Ruiz, IOM Chief of Mission, said there was a need to act.',
    'en',
    ['calls_for | Ana Ruiz | there was a need to act'],
  ],
  ['IOM believes that shelters must be opened at once.', 'en', ['calls_for | IOM | must be opened at once']],
  ['More shelters must be opened, UNHCR said.', 'en', ['calls_for | UNHCR | must be opened']],
  // None: work, history, wishes, denials, namesakes.
  ['IOM supports 13 treatment centres in seven governorates.', 'en', []],
  ['IOM will continue to work with the authorities.', 'en', []],
  ['IOM has long called for such a law.', 'en', []],
  ['In 2011 UNHCR called for such a law.', 'en', []],
  ['A year ago UNHCR called on donors to help.', 'en', []],
  ['UNHCR did not condemn the raid.', 'en', []],
  ['IOM would welcome such a step.', 'en', []],
  ['IOM welcomed 36 families at the airport.', 'en', []],
  ['The Mayor welcomed participants to the workshop.', 'en', []],
  ['The appeal for Yemen seeks USD 30 million.', 'en', []],
  ['The call centre received 3,000 calls for help on Monday.', 'en', []],
  ['Thanks to IOM, the early warning system works.', 'en', []],
  ['The States concerned and the parties committed to the plan met in Geneva.', 'en', []],
  ['Experts warned of floods and residents called for help.', 'en', []],
  ['IOM teams encouraged mothers to boil water.', 'en', []],
  ['“I must walk two hours for water,” said Amina, a mother of five.', 'en', []],
  ['Migrants must register within 30 days.', 'en', []],
  ['There is a need to open shelters. It is imperative to act.', 'en', []],
  ['Thousands of people must leave, IOM said.', 'en', []],
  ['Excellencies and delegates, welcome to the Forum.', 'en', []],
  ['The supplies of UNICEF that are ready to move include kits.', 'en', []],
  ['The army has given the programme welcome access to Mosul.', 'en', []],
  ['He drew attention to and support for the many proposals, and IOM replied.', 'en', []],
  ['Anchored in the 2030 Agenda and committed to equality, the plan is short.', 'en', []],
  ['Whatever happens, thanks to IOM she will work.', 'en', []],
  ['Norway invited Sudanese officials to Oslo.', 'en', []],
  ['“It opens a course that should begin in May,” said Ana Ruiz, IOM Chief of Mission.', 'en', []],
  ['“It allows the worst of all needs to be met,” said Ana Ruiz, IOM Chief of Mission.', 'en', []],
  ['The CP model encourages CPF members to share their views.', 'en', []],
  ['In May 2012, UNRWA endorsed its new policy.', 'en', []],
  ['In 2014, Norway expressed its determination to act.', 'en', []],
  ['An exceptional report was requested by the Committee.', 'en', []],
  ['UNICEF spoke. None of them took sides. They have called for dialogue.', 'en', []],
  ['“What should be a peaceful time is full of fear,” said Ana Ruiz, IOM Chief of Mission.', 'en', []],
  ['WFP supports governments to reach the goal of Zero Hunger.', 'en', []],
  // French.
  [
    'Le HCR appelle une nouvelle fois les pays riverains à agir.',
    'fr',
    ['calls_for | HCR | appelle une nouvelle fois les pays riverains à agir'],
  ],
  [
    'Le HCR est reconnaissant du geste de la Norvège.',
    'fr',
    ['thanks | HCR | est reconnaissant du geste de la Norvège'],
  ],
  ['L’OIM salue l’adoption de la loi.', 'fr', ['welcomes | OIM | salue l’adoption de la loi']],
  ['Le HCR se félicite de la décision du Niger.', 'fr', ['welcomes | HCR | félicite de la décision du Niger']],
  ['L’OIM appelle les États à agir vite.', 'fr', ['calls_for | OIM | appelle les États à agir vite']],
  [
    'Le HCR s’est dit préoccupé par la situation au camp.',
    'fr',
    ['concerned | HCR | dit préoccupé par la situation au camp'],
  ],
  ['L’UNICEF a condamné l’attaque contre l’école.', 'fr', ['condemns | UNICEF | condamné l’attaque contre l’école']],
  ['L’OIM met en garde contre les passeurs.', 'fr', ['warns | OIM | met en garde contre les passeurs']],
  [
    'Mme Diallo, ministre de la Santé, a remercié l’OIM pour son aide.',
    'fr',
    ['thanks | Diallo | remercié l’OIM pour son aide'],
  ],
  [
    '« Nous appelons les donateurs à agir », a déclaré Awa Diallo, directrice de l’OIM.',
    'fr',
    ['calls_for | Awa Diallo | appelons les donateurs à agir'],
  ],
  [
    '« Il est urgent de protéger les enfants », a souligné Awa Diallo, directrice de l’OIM.',
    'fr',
    ['calls_for | Awa Diallo | Il est urgent de protéger les enfants'],
  ],
  [
    'Les membres du Conseil ont salué l’accord et appelé toutes les parties à la retenue.',
    'fr',
    [
      'welcomes | membres du Conseil | salué l’accord',
      'calls_for | membres du Conseil | appelé toutes les parties à la retenue',
    ],
  ],
  [
    'L’OIM a lancé un appel de 30 millions de dollars.',
    'fr',
    ['calls_for | OIM | lancé un appel de 30 millions de dollars'],
  ],
  ['L’OIM n’a pas condamné l’attaque.', 'fr', []],
  ['La ville a accueilli les réfugiés. L’OIM soutient deux centres.', 'fr', []],
  ['Des milliers de personnes doivent marcher deux heures.', 'fr', []],
  // Spanish.
  [
    'UNICEF ha seguido pidiendo a los Estados que actúen.',
    'es',
    ['calls_for | UNICEF | pidiendo a los Estados que actúen'],
  ],
  [
    'Ana Ruiz, directora de la OIM, habló. “Hay peligro para los niños de la zona”, advirtió. En tal sentido, agradeció a Japón.',
    'es',
    ['warns | Ana Ruiz | Hay peligro para los niños de la zona”, advirtió', 'thanks | Ana Ruiz | agradeció a Japón'],
  ],
  ['La OIM insta a los Estados a actuar.', 'es', ['calls_for | OIM | insta a los Estados a actuar']],
  [
    'La OIM agradeció a Japón su donación. Asimismo, exhortó a los donantes a seguir.',
    'es',
    ['thanks | OIM | agradeció a Japón su donación', 'calls_for | OIM | exhortó a los donantes a seguir'],
  ],
  [
    'El ACNUR expresó su preocupación por la violencia.',
    'es',
    ['concerned | ACNUR | expresó su preocupación por la violencia'],
  ],
  ['UNICEF condenó el ataque contra la escuela.', 'es', ['condemns | UNICEF | condenó el ataque contra la escuela']],
  ['La OIM se comprometió a ayudar a las familias.', 'es', ['commits | OIM | comprometió a ayudar a las familias']],
  [
    '“Hacemos un llamado a los Estados para que actúen”, dijo Ana Ruiz, directora de la OIM.',
    'es',
    ['calls_for | Ana Ruiz | Hacemos un llamado a los Estados para que actúen'],
  ],
  [
    '“Es urgente que llegue la ayuda”, dijo Ana Ruiz, directora de la OIM.',
    'es',
    ['calls_for | Ana Ruiz | Es urgente que llegue la ayuda'],
  ],
  [
    '“Estamos preocupados por la situación”, señaló Ana Ruiz, directora de la OIM.',
    'es',
    ['concerned | Ana Ruiz | Estamos preocupados por la situación'],
  ],
  ['La OIM no condenó el ataque. Se mantiene la alerta verde.', 'es', []],
  ['El tribunal celebró tres audiencias. La OIM apoyó a 300 familias.', 'es', []],
];

for (const [text, language, expected] of READS)
  test(`position (${language}): ${text}`, () => assert.deepEqual(brief(text, { language }), expected));

const TITLES: readonly (readonly [title: string, language: string, expected: readonly string[]])[] = [
  ['IOM Appeals for USD 18 Million', 'en', ['calls_for | IOM | Appeals for USD 18 Million']],
  ['IOM Welcomes New Migration Law', 'en', ['welcomes | IOM | Welcomes New Migration Law']],
  ['Migrants Must Be Protected: IOM', 'en', ['calls_for | IOM | Must Be Protected']],
  ['IOM, UNHCR Appeal for Safe Routes', 'en', ['calls_for | IOM, UNHCR | Appeal for Safe Routes']],
  ['Camps Must Be Closed, Says UNHCR', 'en', ['calls_for | UNHCR | Must Be Closed']],
  ['IOM Concerned about Stranded Migrants', 'en', ['concerned | IOM | Concerned about Stranded Migrants']],
  ['IOM Launches USD 5 Million Appeal for Yemen', 'en', ['calls_for | IOM | Launches USD 5 Million Appeal for Yemen']],
  ['IOM Supports Government of Niger to Open Transit Centre', 'en', []],
  ['IOM Launches Flash Appeal Website', 'en', []],
  ['IOM Support to 300 Families in Ninewa', 'en', []],
  ['La OIM pide más apoyo', 'es', ['calls_for | OIM | pide más apoyo']],
];

for (const [title, language, expected] of TITLES)
  test(`position in a title (${language}): ${title}`, () =>
    assert.deepEqual(brief('Nothing.', { language, title }), expected));

const ADDRESSED: readonly (readonly [text: string, addressee: string | null, object: string])[] = [
  ['IOM urges States to lift the ban.', 'States', 'lift the ban'],
  ['IOM called on the Government of Iraq to open the road.', 'the Government of Iraq', 'open the road'],
  ['IOM calls for donors to give more.', 'donors', 'give more'],
  ['IOM calls for a new law.', null, 'a new law'],
  ['IOM urges all parties to the conflict to stop.', 'all parties to the conflict', 'stop'],
  ['IOM is appealing for USD 5 million to help.', null, 'USD 5 million to help'],
  ['IOM thanked Japan for its gift.', 'Japan', 'its gift'],
  ['UNHCR asked States not to close the border.', 'States', 'not to close the border'],
  ['UNHCR condemned the raid.', null, 'the raid'],
];

for (const [text, addressee, object] of ADDRESSED)
  test(`addressee and object: ${text}`, () => {
    const [fact] = read('position', text);
    assert.deepEqual([fact?.addressee, fact?.object], [addressee, object]);
  });

test('a long text of pronouns is read: each is followed one sentence back', () =>
  assert.equal(read('position', `UNICEF spoke. ${'It urged IOM to act. '.repeat(2_000)}`).length > 0, true));

test('the addressee of a Spanish verb stands behind its preposition', () => {
  const [fact] = read('position', 'La OIM pidió a los Estados que actúen.', { language: 'es' });
  assert.deepEqual([fact?.addressee, fact?.object], ['los Estados', 'que actúen']);
});

const STATEMENTS: readonly (readonly [text: string, title: string, expected: readonly string[]])[] = [
  [
    'Remarks of IOM Director General William Lacy Swing in Geneva.\n\nI thank the Member States. I am here to help. We must act now.',
    '',
    ['thanks | William Lacy Swing | thank the Member States', 'calls_for | William Lacy Swing | must act now'],
  ],
  [
    'We welcome the new law. All States must ratify it.',
    'Statement by IOM Deputy Director Ana Ruiz on the New Law',
    ['welcomes | Ana Ruiz | welcome the new law', 'calls_for | Ana Ruiz | must ratify it'],
  ],
  ['IOM Director William Lacy Swing came. Migrants must register.', 'IOM Director Visits Niger', []],
];

for (const [text, title, expected] of STATEMENTS)
  test(`somebody’s own statement: ${text}`, () => assert.deepEqual(brief(text, { title }), expected));

test('a headline tells who is called on', () => {
  const [fact] = read('position', 'Nothing.', { title: 'UN Chief Calls on States to Protect Migrants' });
  assert.deepEqual([fact?.addressee, fact?.object], ['States', 'Protect Migrants']);
});

test('what is said in quotation marks is told', () => {
  const text = 'IOM called for calm. “We urge both sides to stop,” said Ana Ruiz, IOM Chief of Mission.';
  assert.deepEqual(
    read('position', text).map((fact) => fact.inQuote),
    [false, true],
  );
});

test('a year is history only where the release is younger', () => {
  const text = 'In 2017 the Council called for a new law.';
  assert.equal(read('position', text, { publishedAt: '2017-12-01' }).length, 1);
  assert.equal(read('position', text, { publishedAt: '2018-12-01' }).length, 0);
});

test('a body that speaks in a quotation is its “we”', () =>
  assert.deepEqual(brief('“We condemn the raid and welcome the inquiry,” the IMF said in a statement.'), [
    'condemns | IMF | condemn the raid',
    'welcomes | IMF | welcome the inquiry',
  ]));

test('a language without a grammar takes no positions', () =>
  assert.deepEqual(brief('IOM welcomes the decision.', { language: 'de' }), []));
