import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const places = (text: string, language: string): readonly string[] =>
  read('place', text, { language }).map(({ name, countryCode }) => `${name} ${countryCode ?? '-'}`);

/** Each text with the places it names, in order. */
const expectAll = (language: string, cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, names] of Object.entries(cases)) assert.deepEqual(places(text, language), names, text);
};

describe('places read whole', () => {
  it('reads the names behind settlements and a colon, or "of", without one that is known', () => {
    expectAll('en', {
      'In Kenya, people left three sites: West Hangu Transit Centre, Lower Bela Haus and Riverside Haus.': [
        'Kenya KE',
        'West Hangu Transit Centre KE',
        'Lower Bela Haus KE',
        'Riverside Haus KE',
      ],
      'Work went on in three areas: Health, Nutrition and Education.': [],
    });
    expectAll('fr', {
      'Au Tchad, les villages de Kouloudja, El mourra et Sarafaye ont des pompes.': [
        'Tchad TD',
        'Kouloudja TD',
        'El mourra TD',
        'Sarafaye TD',
      ],
    });
  });

  it('reads centres where people stay, stations and plants with their kind', () => {
    expectAll('en', {
      'In Ukraine, shells hit the Donetsk Filter Station and the Luhansk Power Plant.': [
        'Ukraine UA',
        'Donetsk Filter Station UA',
        'Luhansk Power Plant UA',
      ],
      'The Nyarugusu Refugee Transit Centre in Tanzania is full.': [
        'Nyarugusu Refugee Transit Centre TZ',
        'Tanzania TZ',
      ],
    });
  });

  it('reads plains, parts of the Amazon, regions of the WHO, and towns with a common word in their name', () => {
    expectAll('fr', {
      'Au Liban, un enfant est mort à Bar Kafra, dans la plaine de la Bekaa.': [
        'Liban LB',
        'Bar Kafra LB',
        'plaine de la Bekaa LB',
      ],
      'Des infections à Salmonella ont touché la France.': ['France FR'],
    });
    expectAll('es', { 'La amazonia peruana perdió bosque.': ['amazonia peruana PE'] });
    expectAll('en', {
      'Measles rose in the African region.': ['African region -'],
      'Rebels signed the Doha Document for Peace.': [],
    });
  });

  it('takes an island with and without its noun for one place, a region and an island of it for two', () => {
    expectAll('en', {
      'People on Manus protested in Papua New Guinea. Manus Island is small.': [
        'Manus Island PG',
        'Papua New Guinea PG',
      ],
    });
  });
});
