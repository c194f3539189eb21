import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const positions = (language: string, text: string): readonly string[] =>
  read('position', text, { language }).map(({ stance, actor, object }) => `${stance} | ${actor} | ${object}`);

/** A quotation that ends with its own stop, and who acts in the sentence behind it. */
const BEHIND: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  [
    'en',
    'Musa Bello remembers: “We heard the boats at dawn.”\n\nUNHCR deplores the raid.',
    ['condemns | UNHCR | the raid'],
  ],
  [
    'en',
    'Musa Bello, a farmer, said: “We heard the boats at dawn.” UNICEF condemned the raid.',
    ['condemns | UNICEF | the raid'],
  ],
  [
    'en',
    '“My goats are all gone now,” says Rana Aziz, a herder. “I only have the dog.”\n\nIOM Director General Amy Pope condemned the raid and warned that more families would flee.',
    ['condemns | Amy Pope | the raid', 'warns | Amy Pope | that more families would flee'],
  ],
  [
    'en',
    'Musa Bello, a farmer, said: “Will the rain ever come?” The World Food Programme urged donors to act.',
    ['calls_for | World Food Programme | act'],
  ],
  [
    'fr',
    'Awa Diallo raconte : « Nous avons tout laissé derrière nous. »\n\nLe HCR a condamné ce raid.',
    ['condemns | HCR | ce raid'],
  ],
  [
    'fr',
    'Awa Diallo, une mère, raconte : « Nous avons tout laissé derrière nous. » L’UNICEF a exhorté les États à agir.',
    ['calls_for | UNICEF | agir'],
  ],
  [
    'es',
    'Rosa Pérez, una vecina, cuenta: “El río se llevó la casa.” La OIM instó a los Estados a actuar.',
    ['calls_for | OIM | actuar'],
  ],
  [
    'es',
    'Rosa Pérez, una vecina, cuenta: “El río se llevó la casa.”\n\nACNUR advirtió que el hambre crece.',
    ['warns | ACNUR | que el hambre crece'],
  ],
  // What is told of the quotation stays its own.
  [
    'en',
    '“The wells are almost dry.” Ana Ruiz, IOM Chief of Mission, warned.',
    ['warns | Ana Ruiz | The wells are almost dry.'],
  ],
  [
    'en',
    '“The wells are almost dry,” Ana Ruiz told donors. “The wells are poisoned,” Ana Ruiz warned the Council.',
    ['warns | Ana Ruiz | The wells are poisoned'],
  ],
  [
    'fr',
    '« Les puits du village sont presque tous vides depuis mai. » a averti Awa Diallo, directrice de l’OIM.',
    ['warns | Awa Diallo | Les puits du village sont presque tous vides depuis mai.'],
  ],
  [
    'es',
    '“Los pozos están casi secos.” advirtió Ana Ruiz, directora de la OIM.',
    ['warns | Ana Ruiz | Los pozos están casi secos.'],
  ],
];

for (const [language, text, expected] of BEHIND)
  test(`behind a closed quotation: ${text}`, () => assert.deepEqual(positions(language, text), expected));

/** The whole name of a body acts, whatever words stand in it. */
const NAMES: readonly (readonly [language: string, text: string, actor: string])[] = [
  ['en', 'Save the Children condemned the raid.', 'Save the Children'],
  ['en', 'UNICEF and Save the Children urged States to act.', 'UNICEF and Save the Children'],
  [
    'en',
    'The Norwegian Refugee Council and Save the Children deplore the raid.',
    'Norwegian Refugee Council and Save the Children',
  ],
  ['en', 'Doctors Without Borders condemned the raid.', 'Doctors Without Borders'],
  ['fr', 'Le HCR et Save the Children ont condamné ce raid.', 'HCR et Save the Children'],
  ['fr', 'Action contre la Faim a condamné ce raid.', 'Action contre la Faim'],
  ['fr', 'Médecins du Monde dénonce ces arrestations.', 'Médecins du Monde'],
  ['es', 'Save the Children condenó el ataque.', 'Save the Children'],
  ['es', 'Médicos Sin Fronteras instó a los Estados a actuar.', 'Médicos Sin Fronteras'],
];

for (const [language, text, actor] of NAMES)
  test(`the actor is the whole name: ${text}`, () =>
    assert.deepEqual(
      read('position', text, { language }).map((fact) => fact.actor),
      [actor],
    ));

/** More forms, with all that is read: stance, actor, addressee and object. */
const FORMS: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  // A quotation that its verb breaks after few words.
  [
    'es',
    '“Sin agua”, advirtió Ana Ruiz, directora de la OIM, “las familias no podrán quedarse aquí”.',
    ['warns | Ana Ruiz | null | las familias no podrán quedarse aquí'],
  ],
  [
    'en',
    '“Without water,” warned Ana Ruiz, IOM Chief of Mission, “no family will stay in this town.”',
    ['warns | Ana Ruiz | null | no family will stay in this town.'],
  ],
  [
    'fr',
    '« Sans eau », a averti Awa Diallo, directrice de l’OIM, « aucune famille ne restera ici. »',
    ['warns | Awa Diallo | null | aucune famille ne restera ici.'],
  ],
  // The view of who was named before.
  [
    'es',
    'Ana Ruiz, directora de la OIM, recorrió Tumaco. A su juicio, los Estados deben reabrir el puente.',
    ['calls_for | Ana Ruiz | los Estados | reabrir el puente'],
  ],
  ['en', 'UNHCR visited the camp. In its view, donors must act now.', ['calls_for | UNHCR | donors | act now']],
  [
    'fr',
    'Awa Diallo, directrice de l’OIM, a visité le camp. À ses yeux, les États doivent agir.',
    ['calls_for | Awa Diallo | les États | agir'],
  ],
  ['fr', 'De l’avis du HCR, les États doivent agir.', ['calls_for | HCR | les États | agir']],
  // "has to" of those in office, and of nobody else.
  [
    'es',
    '“El Gobierno tiene que reabrir el puente”, dijo Ana Ruiz, directora de la OIM.',
    ['calls_for | Ana Ruiz | El Gobierno | reabrir el puente'],
  ],
  ['es', '“La familia tiene que caminar tres horas”, dijo Ana Ruiz, directora de la OIM.', []],
  ['es', '“El Gobierno no tiene que pagar nada”, dijo Ana Ruiz, directora de la OIM.', []],
  // A quotation behind its verb and the day.
  [
    'fr',
    'Le HCR a demandé jeudi « une réponse plus rapide des États ».',
    ['calls_for | HCR | null | une réponse plus rapide des États'],
  ],
  [
    'es',
    'La OIM rechazó “cualquier intento de cerrar el paso”.',
    ['condemns | OIM | null | cualquier intento de cerrar el paso'],
  ],
  // What is needed stands behind the copula.
  [
    'en',
    '“What we need most are boats, blankets and time,” said Ana Ruiz, IOM Chief of Mission.',
    ['calls_for | Ana Ruiz | null | boats, blankets and time'],
  ],
  [
    'es',
    '“Lo que más necesitamos son botes, mantas y tiempo”, dijo Ana Ruiz, directora de la OIM.',
    ['calls_for | Ana Ruiz | null | botes, mantas y tiempo'],
  ],
  // What somebody is thanked for.
  ['es', 'La OIM agradeció a Noruega su generoso aporte.', ['thanks | OIM | Noruega | su generoso aporte']],
  ['es', 'La OIM agradeció a todos los vecinos su paciencia.', ['thanks | OIM | todos los vecinos | su paciencia']],
  ['fr', 'Le HCR a remercié le Tchad de son accueil.', ['thanks | HCR | le Tchad | son accueil']],
  // Thanks before the main clause.
  [
    'fr',
    'Après avoir remercié le Tchad de son accueil, Awa Diallo, directrice de l’OIM, a visité le camp.',
    ['thanks | Awa Diallo | le Tchad | son accueil'],
  ],
  ['en', 'After thanking Japan for its gift, IOM opened the clinic.', ['thanks | IOM | Japan | its gift']],
  ['en', 'After thanking Peru, Chile and Bolivia, the mayor opened the school.', []],
  ['es', 'Tras condenar el ataque, la OIM cerró la clínica.', ['condemns | OIM | null | el ataque']],
  ['es', 'Después de agradecer a Japón su ayuda, la OIM abrió la clínica.', ['thanks | OIM | Japón | su ayuda']],
  // A judgement that opens.
  [
    'es',
    '“Particularmente preocupante es la falta de agua”, dijo Ana Ruiz, directora de la OIM.',
    ['concerned | Ana Ruiz | null | la falta de agua'],
  ],
  [
    'en',
    '“Even more worrying is the lack of water,” said Ana Ruiz, IOM Chief of Mission.',
    ['concerned | Ana Ruiz | null | the lack of water'],
  ],
  [
    'fr',
    '« Particulièrement préoccupante est la pénurie d’eau », a dit Awa Diallo, directrice de l’OIM.',
    ['concerned | Awa Diallo | null | la pénurie d’eau'],
  ],
  // Who reports in the sentence before.
  ['fr', 'Le fleuve monte, a indiqué le HCR.\n\nIl appelle les États à agir.', ['calls_for | HCR | les États | agir']],
  [
    'fr',
    'Le ministre de l’Intérieur a indiqué que le fleuve monte.\n\nIl a appelé les États à agir.',
    ['calls_for | ministre de l’Intérieur | les États | agir'],
  ],
  ['fr', 'Selon le HCR, le fleuve monte.\n\nIl appelle les États à agir.', ['calls_for | HCR | les États | agir']],
  [
    'fr',
    '« Le fleuve monte », a expliqué le maire de Diffa, Paul Mbarga.\n\nIl a remercié l’OIM pour son aide.\n\nLe Tchad a dit vouloir aider. Il a condamné ce raid.',
    ['thanks | Paul Mbarga | l’OIM | son aide', 'condemns | Tchad | null | ce raid'],
  ],
  ['es', 'El río crece, informó la OIM.\n\nInstó a los Estados a actuar.', ['calls_for | OIM | los Estados | actuar']],
  ['en', 'The river is rising, UNHCR said.\n\nIt urged States to act.', ['calls_for | UNHCR | States | act']],
  ['en', 'The minister said the river was rising.\n\nHe urged States to act.', ['calls_for | minister | States | act']],
  // The thing that somebody is asked for.
  ['es', 'La OIM pidió a los Gobiernos más fondos.', ['calls_for | OIM | los Gobiernos | más fondos']],
  ['es', 'La OIM pidió al Gobierno reabrir el puente.', ['calls_for | OIM | Gobierno | reabrir el puente']],
  ['fr', 'Le HCR demande aux États davantage de fonds.', ['calls_for | HCR | États | davantage de fonds']],
  // Two bodies, of which one ends in small letters or stands for itself.
  [
    'fr',
    'Le Programme alimentaire mondial et Action contre la Faim appellent les États à agir.',
    ['calls_for | Programme alimentaire mondial et Action contre la Faim | les États | agir'],
  ],
  [
    'en',
    'Save the Children and partners called on donors to act.',
    ['calls_for | Save the Children and partners | donors | act'],
  ],
];

for (const [language, text, expected] of FORMS)
  test(`form: ${text}`, () =>
    assert.deepEqual(
      read('position', text, { language }).map(
        ({ stance, actor, addressee, object }) => `${stance} | ${actor} | ${addressee} | ${object}`,
      ),
      expected,
    ));

test('a headline names what is warned of behind its colon', () =>
  assert.deepEqual(
    read('position', 'Texto.', { language: 'es', title: 'OIM y ACNUR alertan: el río crece en Sucre' }).map(
      ({ stance, actor, object }) => `${stance} | ${actor} | ${object}`,
    ),
    ['warns | OIM y ACNUR | el río crece en Sucre'],
  ));
