import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const names = (text: string, language = 'en'): readonly string[] =>
  read('person', text, { language }).map(({ name }) => name);
const affiliations = (text: string, language = 'en'): readonly (string | null)[] =>
  read('person', text, { language }).map(({ affiliation }) => affiliation);

describe('persons named in passing', () => {
  const found: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'en',
      'The letter went to Angela Brandt, Justin Okafor and Theresa Lindqvist last week.',
      ['Angela Brandt', 'Justin Okafor', 'Theresa Lindqvist'],
    ],
    ['en', 'Reporting by Megan Fairweather, editing by Samuel Otieno.', ['Megan Fairweather', 'Samuel Otieno']],
    ['en', 'Heavy rain hit the coast. By Sophie Marchetti\n\nLONDON - Farmers lost their maize.', ['Sophie Marchetti']],
    ['fr', 'Aminata Coulibaly élève seule ses six enfants dans un abri de fortune près de Gao.', ['Aminata Coulibaly']],
    ['fr', 'Le procès des meurtriers de Serge Lambotte reprendra en avril.', ['Serge Lambotte']],
    [
      'es',
      'Los talleres, a cargo de María Oliva Duarte y Maira Quintero, trataron de los derechos del niño.',
      ['María Oliva Duarte', 'Maira Quintero'],
    ],
    ['es', 'El 3 de marzo fue asesinado Hernán Cifuentes, que reclamaba sus tierras.', ['Hernán Cifuentes']],
  ];
  for (const [language, text, expected] of found) it(text, () => assert.deepEqual(names(text, language), expected));

  const none: readonly (readonly [string, string])[] = [
    ['en', 'The convoy stopped at the Angela Brandt Hospital and in Samuel Otieno Street.'],
    ['en', 'Families returned to the Omar Khayyam neighbourhood of the city.'],
    ['en', 'Staff of Merck, Henry Albright, Mylan and Sanofi packed the boxes.'],
    ['en', 'The armed groups Hayat Tahrir al-Nasr (HTN) and others fought there.'],
    ['fr', 'Les jeunes ont rénové la tribune du stade « David Mbala » et l’école Marie Fontaine.'],
    ['es', 'Se declaró la emergencia en Loreto, Juan Cabrales, Mazapil y Pinos.'],
    ['es', 'Las obras del internado “María del Rosal” y del colegio Andrés Cifuentes terminaron.'],
  ];
  for (const [language, text] of none) it(text, () => assert.deepEqual(names(text, language), []));

  it('a thing that bears a name makes it none elsewhere in the text', () => {
    assert.deepEqual(names('La escuela Raúl Sierra reabrió. Hoy 40 niños de Raúl Sierra tienen aula.', 'es'), []);
  });
  it('capitals that go on behind a known name are a heading’s', () => {
    const text =
      'They wrote to Emma Lindqvist, prime minister.\n\nSweden: Emma Lindqvist Stop The Bombs\n\nMore at the site.';
    assert.deepEqual(names(text), ['Emma Lindqvist']);
  });
});

describe('the body that a post names', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['en', '“It spreads,” WHO spokesperson Tarik Lindgren told reporters.', 'WHO'],
    ['en', 'Fred Okello, national director of World Vision Uganda, opened the school.', 'World Vision Uganda'],
    ['fr', '« Ils ont froid », explique Paul Verhaegen, directeur de Médecins du Monde.', 'Médecins du Monde'],
    [
      'fr',
      'Le président national de la Croix-Rouge burkinabè, Denis Kaboré, a remercié les volontaires.',
      'Croix-Rouge burkinabè',
    ],
    [
      'es',
      '“No llega agua”, señala Elena Vicuña, directora de Acción contra el Hambre en Yemen.',
      'Acción contra el Hambre',
    ],
    ['es', 'Lo dijo Iván Cárdenas, portavoz de la Conred.', 'Conred'],
    ['es', 'Habló Carlos Peña, ministro de Defensa.', null],
    ['fr', 'Jeanne Akoha, directrice de cabinet du ministre, est venue.', null],
  ];
  for (const [language, text, expected] of cases)
    it(text, () => assert.deepEqual(affiliations(text, language), [expected]));
});

describe('posts beside ranks, other posts and names', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'fr',
      'Le Commandant de la Force de la mission, le Lieutenant-général Issa Keïta, a salué ses hommes.',
      'Commandant de la Force de la mission',
    ],
    ['fr', 'L’appui sera donné, a souligné le Commandant de la Force le général Issa Keïta.', 'Commandant de la Force'],
    [
      'fr',
      'Quant au Commissaire Divisionnaire Juvénal BISEKO, Inspecteur Général Adjoint de la police, il a ouvert les travaux.',
      'Inspecteur Général Adjoint de la police',
    ],
    [
      'fr',
      'Selon le Ministre des Médias, porte-parole du Gouvernement, Maxime Kabongo, la paix revient.',
      'Ministre des Médias, porte-parole du Gouvernement',
    ],
    [
      'fr',
      '« Agissons », a souligné Brigitte Andara maire du troisième arrondissement de Bangui.',
      'maire du troisième arrondissement de Bangui',
    ],
    [
      'fr',
      'Il a cité le Commissaire adjoint de la Police, Jean-Marc Turpin, en exemple.',
      'Commissaire adjoint de la Police',
    ],
    ['fr', 'L’éloge fut prononcé par le Major Armin Naziri qui commandait le convoi.', 'Major'],
    [
      'es',
      'El Comandante General de la Fuerza Aérea, general Alberto Medina, aseguró que la paz avanza.',
      'Comandante General de la Fuerza Aérea',
    ],
    ['en', 'The AMISOM Force Commander, Lieutenant General Osman Farah, opened the base.', 'AMISOM Force Commander'],
  ];
  for (const [language, text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        read('person', text, { language }).map(({ jobTitle }) => jobTitle),
        [expected],
      ),
    );

  it('a post that another person has before a rank is not taken', () => {
    const text = 'Anna Berg, head of the office, Brigadier General Khalid Omar and others came.';
    assert.deepEqual(
      read('person', text).map(({ jobTitle }) => jobTitle),
      ['head of the office', 'Brigadier General'],
    );
  });
  it('what is said of a single name before anything shows a person is theirs', () => {
    const text = 'Crispin est infirmier au centre de Tshikapa. « Je soigne 40 enfants par jour », souligne Crispin.';
    assert.deepEqual(
      read('quote', text, { language: 'fr' }).map(({ speaker }) => speaker?.jobTitle),
      ['infirmier au centre de Tshikapa'],
    );
  });
});

describe('authors alone on their line', () => {
  it('in capitals or in emphasis at the head', () => {
    assert.deepEqual(names('**EDWIN BENJAMIN KARGBO**\n\nDisplaced people live here.'), ['EDWIN BENJAMIN KARGBO']);
    assert.deepEqual(names('*Mach Samuel*\n\nWomen in the region want a greater role.'), ['Mach Samuel']);
  });
  it('with their unit at the end', () => {
    const text = 'Les travaux ont pris fin.\n\nUNPOL BAKOU Gwen Ange';
    assert.deepEqual(
      read('person', text, { language: 'fr' }).map(({ name, affiliation }) => [name, affiliation]),
      [['BAKOU Gwen Ange', 'UNPOL']],
    );
  });
  it('no town and no heading', () => {
    assert.deepEqual(names('**SANTA MARTA**\n\nUn total de 354 cartas entregó la Unidad.', 'es'), []);
    assert.deepEqual(names('**KEY MESSAGES**\n\nThe needs grow in all of the camps.'), []);
  });
});

describe('bodies right behind a name, and names of places', () => {
  it('tells the affiliation', () => {
    assert.deepEqual(
      affiliations('Habló Miguel Salas, del Ministerio de Obras Públicas de Chile; también otros.', 'es'),
      ['Ministerio de Obras Públicas de Chile'],
    );
    assert.deepEqual(affiliations('Propos recueillis par Papy Mbala, Radio Okapi.', 'fr'), ['Radio Okapi']);
  });
  it('a commune is nobody', () => {
    const text =
      'Le maire de la commune de Sidi Ali Bel, Amadou Touré, a remercié. La commune de Sidi Ali Bel a 12 écoles.';
    assert.deepEqual(names(text, 'fr'), ['Amadou Touré']);
  });
  it('who is called as a town keeps the surname', () => {
    const text =
      'Le porte-parole de la mission, Vladimir Monteiro, est revenu sur le budget. Monteiro a dit que « rien ne sera changé au plan de cette année ».';
    assert.deepEqual(
      read('quote', text, { language: 'fr' }).map(({ speaker }) => speaker?.name),
      ['Vladimir Monteiro'],
    );
  });
});

describe('speakers', () => {
  const speaker = (text: string, language = 'en') => read('quote', text, { language }).map((quote) => quote.speaker);
  it('two with one post have no name', () => {
    const [found] = speaker(
      'Mme Awa Diop et Mme Anna Keller étaient à Goma. Les Représentantes spéciales Diop et Keller exhortent « la communauté internationale à protéger tous les enfants du pays ».',
      'fr',
    );
    assert.deepEqual([found?.name, found?.jobTitle], [null, 'Représentantes spéciales']);
  });
  it('in apposition to the subject', () => {
    assert.equal(
      speaker('"The road is closed since Monday," the head of Tarma’s crisis office, Omid Rostami, told the agency.')[0]
        ?.name,
      'Omid Rostami',
    );
  });
  it('behind a mark with a space, the verb with a capital', () => {
    assert.equal(
      speaker('"They left us with nothing at all in the end. " Said Dr. Amal Darwish, a surgeon in Idlib.')[0]?.name,
      'Amal Darwish',
    );
  });
  it('the chief of the mission is no commander of its force', () => {
    const text =
      'Le chef de la MINUSMA, Paul Onana, et le commandant de la Force de la MINUSMA, Issa Keïta, sont venus. Le Chef de la MINUSMA a salué « la mémoire de tous les héros tombés ».';
    assert.equal(speaker(text, 'fr')[0]?.name, 'Paul Onana');
  });
  it('a document that the sentence quotes is nobody', () => {
    for (const [language, text] of [
      [
        'fr',
        'Awa Diop, conseillère, a rappelé la résolution 1325, qui prévoit « la participation des femmes à toutes les décisions du pays ».',
      ],
      [
        'es',
        'Ana Vidal, asesora, recordó la ley 21, que establece “la participación de las mujeres en todas las decisiones del país”.',
      ],
      [
        'en',
        'Anna Berg, an adviser, recalled the act, which provides “that every woman shall take part in all decisions of the state”.',
      ],
    ] as const)
      assert.equal(speaker(text, language)[0]?.name ?? null, null, text);
  });
  it('nobody named behind the pronoun', () => {
    const text =
      'Paul Onana a parlé au camp. Puis, a-t-il lancé au Major Armin Naziri, « dites à sa mère que nous pensons à elle ».';
    assert.equal(speaker(text, 'fr')[0]?.name, 'Paul Onana');
  });
});
