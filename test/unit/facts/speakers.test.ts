import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

type Case = readonly [language: string, text: string, speakers: readonly (string | null | undefined)[]];

const CASES: readonly Case[] = [
  [
    'en',
    'Karim Nader, head of the agency, said: the people need us here every day and we will stay.” He left on Monday.',
    ['Karim Nader'],
  ],
  [
    'en',
    '“This mission will not fail the people,” says the head of the UN Mission in Mali. Its chief, Omar Annadif, came in May.',
    ['Omar Annadif'],
  ],
  [
    'en',
    '“The road is open to all again,” says the deputy head of the Tavo province. Police chief Omar Annadif left.',
    [null],
  ],
  [
    'fr',
    'Le préfet Ali Moussa a visité le camp. Il a par la suite souligné que « la paix est le premier droit de tous ».',
    ['Ali Moussa'],
  ],
  [
    'fr',
    'Le chef de la mission, Paul Ndongo, a condamné « des attaques lâches et inacceptables contre des civils ».',
    ['Paul Ndongo'],
  ],
  [
    'es',
    'La alcaldesa Marta Ruiz visitó el albergue. Además aseguró que “nadie va a quedar atrás en esta crisis”.',
    ['Marta Ruiz'],
  ],
  [
    'es',
    'Jorge Paz, presidente de la junta, visitó el albergue. “Queremos que se escuche a la gente”, expresó en rueda de prensa.',
    ['Jorge Paz'],
  ],
  ['es', '“Queremos que se escuche a la gente”, recalcó el ministro de Salud, Jorge Paz.', ['Jorge Paz']],
  [
    'es',
    'La alcaldesa Marta Ruiz visitó el albergue. El informe señaló que “nadie va a quedar atrás en esta crisis”.',
    [null],
  ],
  [
    'en',
    '“I walked here with my mother,” said Amina, 23, a refugee from Sudan. “We have nothing left,” Amina added.',
    ['Amina', 'Amina'],
  ],
  ['en', '“We need far more tents than this,” said Oxfam.', [null]],
  [
    'es',
    '“La situación es muy difícil aquí”, advirtió Ana Ruiz, directora del centro. “Los niños no tienen culpa”, agregó.',
    ['Ana Ruiz', 'Ana Ruiz'],
  ],
  [
    'fr',
    '« Nous ne pouvons plus attendre ainsi », a, pour sa part, fait valoir Paul Ndongo, chef de mission.',
    ['Paul Ndongo'],
  ],
  [
    'fr',
    'António Guterres, Secrétaire général de l’ONU, a pris la parole.\n\n« Il faut agir dès maintenant », a souligné le chef de l’ONU.',
    ['António Guterres'],
  ],
  [
    'es',
    'Según el representante de la agencia los niños son “los que más sufren con la guerra de cada día en el país”.',
    [null],
  ],
  [
    'es',
    'Lourdes Salazar trabaja con 83 familias.\n\n“Ellos mismos dicen que es mejor así”, cerró Salazar.',
    ['Lourdes Salazar'],
  ],
  [
    'es',
    'Para Ana Ruiz, presidenta del comité, “lo más importante es conocer los proyectos de la zona”.',
    ['Ana Ruiz'],
  ],
  [
    'es',
    'Habló Ana Ruiz, directora.\n\n“La relocalización de todos los recursos fue muy larga”, apuntó el comunicado.',
    [null],
  ],
  [
    'fr',
    '« Le pays est en crise grave », a déclaré Paul Ndongo, chef de mission.\n\n« Il est important que tous les acteurs agissent. »',
    ['Paul Ndongo', 'Paul Ndongo'],
  ],
  [
    'en',
    'Ana Ruiz, Special Envoy of the Secretary General (SESG), came.\n\n“The camps need water today,” the SESG noted.',
    ['Ana Ruiz'],
  ],
  ['en', 'Oralia Ruano Lima keeps bees. Oralia says, “I think about all that we can do.”', ['Oralia Ruano Lima']],
  [
    'en',
    'Ana Ruiz, director of the camp, met Minister Paul Obi on Monday. “We need more water and food,” she said.',
    ['Ana Ruiz'],
  ],
  ['en', '"We have great results in our country, "said Ana Ruiz.', ['Ana Ruiz']],
  [
    'fr',
    'Selon Filippo Grandi, il faut agir.\n\n« Notre mission est très urgente aujourd’hui », a déclaré le Haut-Commissaire.',
    ['Filippo Grandi'],
  ],
];

for (const [language, text, speakers] of CASES)
  test(`${language}: ${text.replaceAll('\n', '⏎')}`, () =>
    assert.deepEqual(
      read('quote', text, { language }).map((quote) => quote.speaker?.name ?? null),
      speakers,
    ));

test('a title keeps its adjectives, and loses the words before it', () => {
  const [fr] = read('person', 'Il a reçu l’Envoyé spécial du Secrétaire général et chef de la MINUL, Jean Mbala.', {
    language: 'fr',
  });
  assert.equal(fr?.jobTitle, 'Envoyé spécial du Secrétaire général et chef de la MINUL');
  const [quote] = read(
    'quote',
    'Según la Directora de la Oficina los albergues “ya no tienen espacio para nadie más esta noche”.',
    { language: 'es' },
  );
  assert.equal(quote?.speaker?.jobTitle, 'Directora de la Oficina');
});

test('a title behind one name is not the title before the next', () => {
  const people = read(
    'person',
    'Sont venus M. Oumar Diallo, coordinateur de la clinique, M. Ali Traoré, chef du bureau.',
    { language: 'fr' },
  );
  assert.deepEqual(
    people.map((person) => person.jobTitle),
    ['coordinateur de la clinique', 'chef du bureau'],
  );
  const [, second] = read('person', 'She met Defence Minister Shore and Foreign Minister Lark.');
  assert.equal(second?.jobTitle, 'Foreign Minister');
});

test('a title ends where a name with a title of its own begins', () => {
  const people = read('person', 'Vinieron Ana Ruiz, representante en Cuba y Néstor Vidal, director del centro.', {
    language: 'es',
  });
  assert.deepEqual(
    people.map((person) => [person.name, person.jobTitle]),
    [
      ['Ana Ruiz', 'representante en Cuba'],
      ['Néstor Vidal', 'director del centro'],
    ],
  );
  const led = read('person', 'Hablaron el director general Diego Pastor, el director de Bomberos, Leo Palma y otros.', {
    language: 'es',
  });
  assert.deepEqual(
    led.map((person) => person.name),
    ['Diego Pastor', 'Leo Palma'],
  );
});

test('posts in small letters, acronyms that look like pronouns', () => {
  const title = (language: string, text: string): string | null | undefined =>
    read('person', text, { language })[0]?.jobTitle;
  assert.equal(
    title('fr', 'Le chef de bureau de la mission dans le centre, Renner Obi, a parlé.'),
    'chef de bureau de la mission dans le centre',
  );
  assert.equal(
    title('fr', 'Le Coordonnateur des Nations Unies, Edward Obi, a parlé.'),
    'Coordonnateur des Nations Unies',
  );
  assert.equal(title('en', 'So said Dr Ada Obi, WHO Representative in Nigeria.'), 'WHO Representative in Nigeria');
  assert.deepEqual(
    read('person', '“We are a peaceful island here,” said Ganyiel’s director, Michael Obi.').map(
      (person) => person.name,
    ),
    ['Michael Obi'],
  );
});

test('a title may hold the name of a country, and ends before an adverb', () => {
  const [fr] = read(
    'person',
    'Selon la représentante de l’UNICEF en République de Guinée (RDG), Marie Koné, il faut agir.',
    { language: 'fr' },
  );
  assert.equal(fr?.jobTitle, 'représentante de l’UNICEF en République de Guinée (RDG)');
  const [en] = read('person', 'Mary Ito, Representative in Sudan particularly welcomed this.');
  assert.equal(en?.jobTitle, 'Representative in Sudan');
});

test('what looks like a name and is none', () => {
  const names = (text: string, language = 'en'): readonly string[] =>
    read('person', text, { language }).map((person) => person.name);
  assert.deepEqual(names('In late April, WHO set up a centre.'), []);
  assert.deepEqual(names('He confirmed that Iranian-backed fighters left.'), []);
  assert.deepEqual(names('Participó Ana Ruiz, directora en Santander y Luis Vega, alcalde.', 'es'), [
    'Ana Ruiz',
    'Luis Vega',
  ]);
  assert.deepEqual(names('Habló del Mecanismo de Monitoreo y Verificación, cuyo jefe es un general.', 'es'), []);
});

test('words that the release writes small elsewhere are no name', () => {
  assert.deepEqual(
    read('person', 'Los derechos Raros y Sociales, que el general busca. Hay raros casos sociales.', {
      language: 'es',
    }),
    [],
  );
});

test('who speaks reports the figures of the quotation', () => {
  const [figure] = read('statistic', '“We fed 300 people,” said Anna Berg.');
  assert.equal(figure?.source, 'Anna Berg');
  const [passing] = read('statistic', '“We work in all 12 provinces here,” said Anna Berg.');
  assert.equal(passing?.source, null);
});

test('whom the quotation names is not who goes on speaking', () => {
  const quotes = read(
    'quote',
    'Dr. Anna Berg runs the clinic. “We owe this to Mr. Omar Diallo and his team,” she said. “He never gave up on us,” she added.',
  );
  assert.deepEqual(
    quotes.map((quote) => quote.speaker?.name),
    ['Anna Berg', 'Anna Berg'],
  );
});

test('a small honorific is no job title', () => {
  const [quote] = read('quote', '«No tenemos agua en el albergue», dijo la señora Ana Ruiz.', { language: 'es' });
  assert.deepEqual([quote?.speaker?.name, quote?.speaker?.jobTitle], ['Ana Ruiz', null]);
});

test('the first of two surnames stands for the person, and so does a general title', () => {
  const speakers = (text: string, language: string) =>
    read('quote', text, { language }).map(({ speaker }) => speaker?.name);
  assert.deepEqual(
    speakers(
      'La alcaldesa de Lima, Luz Quispe Mamani, llegó. Quispe dijo que “la carretera estará abierta otra vez desde el lunes”.',
      'es',
    ),
    ['Luz Quispe Mamani'],
  );
  assert.deepEqual(
    speakers(
      'Ana Ruiz, directora de la CEPAL, habló. “Hay que abrir otra vez la carretera vieja”, concluyó la funcionaria de las Naciones Unidas.',
      'es',
    ),
    ['Ana Ruiz'],
  );
});
