import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

/** Speakers as `name | job title`; a dash for none. */
const speakersOf = (text: string, language: string): readonly string[] =>
  read('quote', text, { language }).map(({ speaker }) => `${speaker?.name ?? '-'} | ${speaker?.jobTitle ?? '-'}`);

type Case = readonly [language: string, text: string, expected: readonly string[]];

const CASES: readonly Case[] = [
  // Described, not named: in the text's words.
  [
    'en',
    '“We left at night with nothing,” said a 40-year-old farmer from Kabul.',
    ['- | 40-year-old farmer from Kabul'],
  ],
  ['en', '“The boat was leaking for hours,” one woman told our staff.', ['- | woman']],
  ['en', '“The boat was leaking for hours,” recalled one of the survivors.', ['- | survivors']],
  [
    'en',
    '“No one should have to sleep outside,” said the heads of Oxfam and Caritas.',
    ['- | heads of Oxfam and Caritas'],
  ],
  ['fr', '« Nous avons tout laissé derrière nous », a confié une déplacée de 31 ans.', ['- | déplacée de 31 ans']],
  ['fr', '« Il nous faut des semences et des outils », disent les familles rapatriées.', ['- | -']],
  ['fr', 'Un jeune homme raconte : « Nous étions cachés dans un camion ».', ['- | jeune homme']],
  ['es', '“Salimos de noche y sin zapatos”, recuerda una madre de dos niños.', ['- | madre de dos niños']],
  ['es', '“Vamos a seguir aquí con ustedes”, aseguró el jefe de la brigada.', ['- | jefe de la brigada']],
  // A document or a body speaks: somebody, whom the text does not name.
  ['en', 'Ann Lee, director of the camp, left. The report says that “most families want to go home”.', ['- | -']],
  ['fr', 'Le communiqué précise que « les écoles resteront fermées toute la semaine ».', ['- | -']],
  ['es', 'El comunicado señala que “los puentes seguirán cerrados esta semana”.', ['- | -']],
  // "the mother" goes on about a woman who was named, not about the director.
  [
    'en',
    'Dr. Omar Sy, director of the ward, came. Rosa Vidal, 31, waits outside. “I have not slept for days,” says the young woman.',
    ['Rosa Vidal | -'],
  ],
  [
    'fr',
    'Mariama, 22 ans, est rentrée en mai. « Je veux ouvrir un petit commerce », explique la jeune femme.',
    ['Mariama | -'],
  ],
  ['en', 'Dr. Omar Sy, director of the ward, came. “I have not slept for days,” said the mother.', ['- | mother']],
  // "the police spokesperson" is the only spokesperson of the text.
  [
    'en',
    'Lena Moss, MPS spokesperson, arrived. “The road is closed until Monday,” the police spokesperson said.',
    ['Lena Moss | MPS spokesperson'],
  ],
  [
    'es',
    'Ana Ruiz, secretaria de la CEPAL, habló. “El trabajo es la llave de todo”, dijo la alta funcionaria de las Naciones Unidas.',
    ['Ana Ruiz | secretaria de la CEPAL'],
  ],
];

for (const [language, text, expected] of CASES)
  test(`${language}: ${text}`, () => assert.deepEqual(speakersOf(text, language), expected));
