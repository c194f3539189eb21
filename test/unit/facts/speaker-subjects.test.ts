import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

type Case = readonly [language: string, text: string, speakers: readonly (string | null)[]];

const CASES: readonly Case[] = [
  // Whom the next sentence names did not speak.
  [
    'en',
    '“We have no water,” said Amina, 27, from Ghat. She added that “the road was long and very dark.” Later, Deputy Mayor Karim Nader came.',
    ['Amina', 'Amina'],
  ],
  [
    'fr',
    '« Nous avons soif », raconte Awa, 24 ans. Elle a ajouté que « la route était longue et dangereuse ». Plus tard, le préfet Ali Moussa a annoncé une aide.',
    ['Awa'],
  ],
  [
    'es',
    'Lucía, de 24 años, llegó ayer. Agregó que “el camino fue largo y peligroso”. Más tarde, el alcalde Luis Vega anunció una ayuda.',
    ['Lucía'],
  ],
  // "X said that “…”, while Y thanked …"
  [
    'en',
    'Ann Lee, head of mission, said she was “deeply worried about the fate of the families”, while Minister Paul Obi thanked donors.',
    ['Ann Lee'],
  ],
  [
    'es',
    'Diego Paz, director regional, recordó que “la zona tiene una larga historia de acogida”, y Laura Vidal, directora adjunta, pidió más apoyo.',
    ['Diego Paz'],
  ],
  // Names in phrases of their own are no subjects.
  ['en', 'Director Ann Lee, who met Minister Paul Obi, said: “The camp will open on Monday.”', ['Ann Lee']],
  ['en', '“The camp will open on Monday,” the minister told Amina Yusuf, a refugee.', [null]],
  [
    'fr',
    'Accompagné du ministre Paul Obi, le préfet Ali Moussa a dit : « Le camp ouvrira lundi matin ».',
    ['Ali Moussa'],
  ],
  // Who has an opinion.
  ['en', 'For Jeff Laval, regional director of the agency, “the drought is the worst in forty years.”', ['Jeff Laval']],
  ['fr', 'D’après Marie Kané, directrice du centre, « cette formation change la vie des jeunes ».', ['Marie Kané']],
  ['fr', 'Pour Marie Kané, « cette formation change la vie des jeunes ».', ['Marie Kané']],
  ['es', 'Para Juan Artola, “los datos son la base de toda política”.', ['Juan Artola']],
  // The sentence behind points back.
  ['es', '“Perdí todo en una sola noche”. Así lo cuenta Rosa Mera, damnificada de Manta.', ['Rosa Mera']],
  ['en', '“I lost it all in one night.” Those are the words of Hassan Ali, a Somali returnee.', ['Hassan Ali']],
  ['fr', '« J’ai tout perdu en une nuit ». C’est ainsi que parle Awa Diop, commerçante.', ['Awa Diop']],
  // A quotation opens the story; the next paragraph says whose it is.
  ['fr', '« Je voulais seulement aider ma famille. »\n\nMamadou, 23 ans, est rentré en mars.', ['Mamadou']],
  // Gender tells whom a pronoun stands for.
  [
    'en',
    'Ms. Ann Lee opened the centre. Mr. Paul Obi cut the ribbon. “This is a good day for all of us,” she said.',
    ['Ann Lee'],
  ],
  [
    'fr',
    'Mme Awa Diop a ouvert le centre. M. Paul Obi a remercié la ville. « C’est un grand jour pour nous », a-t-elle dit.',
    ['Awa Diop'],
  ],
  [
    'es',
    'La ministra Ana Ruiz abrió el centro. El alcalde Luis Vega cortó la cinta. “Es un gran día para la ciudad”, dijo ella.',
    ['Ana Ruiz'],
  ],
  // Reflexive and compound verbs.
  ['fr', '« C’est un grand jour pour nous », s’est réjouie Marie Kané.', ['Marie Kané']],
  ['es', '“Es un gran día para todos”, ha explicado Marta Ruiz.', ['Marta Ruiz']],
  [
    'es',
    'Marta Ruiz, alcaldesa, abrió el centro. Estas obras, dijo, “no son las últimas de este año”.',
    ['Marta Ruiz'],
  ],
  [
    'fr',
    'Le préfet Ali Moussa a parlé de paix, avant d’ajouter que « la paix est le premier droit de tous ».',
    ['Ali Moussa'],
  ],
  // Parts of a sentence are of whoever spoke its first ones, or of whom it names.
  [
    'es',
    'El alcalde Luis Vega recalcó que “este barrio ya no se inunda” y que “lo más importante es la gente de aquí”.',
    ['Luis Vega', 'Luis Vega'],
  ],
  [
    'fr',
    'Le préfet Ali Moussa a ouvert le marché, « au service de toutes les familles de la ville et des environs ».',
    ['Ali Moussa'],
  ],
  ['en', 'Mayor Ann Lee opened the hall, “a place for all of the young”.', []],
  // The name and its post alone behind the words; a verb with a capital; words that introduce who speaks.
  ['en', '“We must all act on this now” – Rosa Vidal, mayor of the town\n\nThe river rose.', ['Rosa Vidal']],
  ['en', '"We must all act on this now "Said mayor Rosa Vidal.', ['Rosa Vidal']],
  ['es', '“Me llamo Alba Pinilla y vivo aquí con mis hijos”, cuenta. Llueve.', ['Alba Pinilla']],
  // "that" opens words whose first mark is missing.
  ['en', 'Ms. Ann Lee came. She stressed that the town will rebuild all of its schools.”', ['Ann Lee']],
  // An attribution inside the marks.
  [
    'fr',
    '« C’est une étape importante pour nous, a déclaré Loren Obi, conseillère de l’agence. Elle sauvera des vies. »',
    ['Loren Obi', 'Loren Obi'],
  ],
  ['fr', 'Mme Awa Diop est rentrée. « Nous étions, dit-elle, cachés dans un camion. »', ['Awa Diop']],
];

for (const [language, text, speakers] of CASES)
  test(`${language}: ${text.replaceAll('\n', '⏎')}`, () =>
    assert.deepEqual(
      read('quote', text, { language }).map((quote) => quote.speaker?.name ?? null),
      speakers,
    ));

test('an attribution inside the marks is no part of the words', () =>
  assert.deepEqual(
    read(
      'quote',
      '« C’est une étape importante pour nous, a déclaré Loren Obi, conseillère de l’agence. Elle sauvera des vies. »',
      { language: 'fr' },
    ).map(({ text }) => text),
    ['C’est une étape importante pour nous', 'Elle sauvera des vies.'],
  ));
