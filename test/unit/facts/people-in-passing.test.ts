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
