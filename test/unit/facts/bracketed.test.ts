import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statisticCases } from './figures.ts';
import { read } from './read.ts';

// A list of countries with numbers counts what the sentence counts.
statisticCases([
  [
    'en',
    'The asylum seekers come from three countries: Chad (40), Niger (25) and Mali (12).',
    [
      '3 countries: countries',
      '40 asylum seekers: refugees',
      '25 asylum seekers: refugees',
      '12 asylum seekers: refugees',
    ],
  ],
  [
    'fr',
    'Ils viennent de deux pays : la Guinée (289) et le Sénégal (211).',
    ['2 pays: countries', '289 : other', '211 : other'],
  ],
  [
    'es',
    'Los 460 migrantes proceden de dos países: Guinea (289) y Senegal (171).',
    ['460 migrantes: migrants', '2 países: countries', '289 migrantes: migrants', '171 migrantes: migrants'],
  ],
  [
    'es',
    'Se registraron haitianos (360), venezolanos (50) y chinos: 96.',
    ['360 haitianos: reached', '50 venezolanos: reached', '96 chinos: other'],
  ],
]);

test('a country with its number in brackets is no person of that age', () =>
  assert.deepEqual(read('person', 'They came from three countries: Chad (40), Jordan (25) and Mali (12).'), []));

test('each number of the list holds in its own country', () =>
  assert.deepEqual(
    read('statistic', 'The migrants come from two countries: Chad (40) and Niger (25).')
      .slice(1)
      .map(({ places }) => places),
    [['TD'], ['NE']],
  ));

// Reached are those who get something.
statisticCases([
  ['en', 'The camp was built for 1,200 people.', ['1200 people: other']],
  ['en', 'The crew built homes for 1,200 people.', ['1200 people: reached']],
  ['en', 'The agency moved 361 families.', ['361 families: reached']],
  ['en', 'The medics gave first aid to 640.', ['640 : reached']],
  ['en', 'Volunteers distributed blankets to 310.', ['310 : reached']],
  ['fr', 'Le projet doit permettre d’aider 12 000 familles.', ['12000 familles: targeted']],
]);

// Multiples behind a contracted article, and halves of those whom no noun names.
statisticCases([
  ['fr', 'C’est près du triple.', ['nearly 3 multiple : other']],
  ['fr', 'Un peu plus du double des arrivées du mois passé.', ['over 2 multiple arrivées: arrivals']],
  ['es', 'Es más del doble de las llegadas.', ['over 2 multiple llegadas: arrivals']],
  ['es', 'Más de la mitad de quienes cruzaron son niños.', ['over 0.5 ratio : other']],
  ['es', 'De los 900 migrantes, la mitad iría a México.', ['900 migrantes: migrants', '0.5 ratio migrantes: migrants']],
]);
