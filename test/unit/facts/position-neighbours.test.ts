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
