import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const places = (text: string, language: string): readonly string[] =>
  read('place', text, { language }).map(({ name, countryCode }) => `${name} ${countryCode ?? '-'}`);

/** Each text with the places it names, in order. */
const expectAll = (language: string, cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, names] of Object.entries(cases)) assert.deepEqual(places(text, language), names, text);
};

describe('places in lists', () => {
  it('reads the items before the first known one, behind "in", "from" or "namely"', () => {
    expectAll('en', {
      'People came from the north, namely Karumala, Odwenyo, Gulu and Lira in Uganda.': [
        'Karumala UG',
        'Odwenyo UG',
        'Gulu UG',
        'Lira UG',
        'Uganda UG',
      ],
      'Teams work in Bansiri, Dukumba and Maiduguri, Nigeria.': [
        'Bansiri NG',
        'Dukumba NG',
        'Maiduguri NG',
        'Nigeria NG',
      ],
      'It thanked Farhan, Layla and Jordan for their help.': ['Jordan JO'],
    });
  });

  it('reads items that repeat their preposition', () => {
    expectAll('fr', {
      'Les villages de Tambalé et de Fourdiko, au Mali, sont coupés.': ['Tambalé ML', 'Fourdiko ML', 'Mali ML'],
    });
    expectAll('en', { 'They walk from Kasese to Mbarara in Uganda.': ['Kasese UG', 'Mbarara UG', 'Uganda UG'] });
  });

  it('reads lists of municipalities whose names are joined, persons’ or countries’, in the country of the list', () => {
    expectAll('es', {
      'Llovió en los municipios de Calvillo, San Luis del Cordero, Melchor Ocampo y Durango, en México.': [
        'Calvillo MX',
        'San Luis del Cordero MX',
        'Melchor Ocampo MX',
        'Durango MX',
        'México MX',
      ],
      'Vienen de los municipios de Obando, Zarzal, La Unión, Andalucía y Tuluá, y de ninguno en Colombia.': [
        'Obando CO',
        'Zarzal CO',
        'La Unión CO',
        'Andalucía CO',
        'Tuluá CO',
        'Colombia CO',
      ],
      'Hay lluvia en el departamento de San Martín, en Perú.': ['San Martín PE', 'Perú PE'],
    });
    expectAll('fr', {
      'Les camps de réfugiés (Doholou et Belomé) au Tchad sont pleins.': ['Doholou TD', 'Belomé TD', 'Tchad TD'],
    });
  });

  it('reads the examples of a noun, and names in capitals behind one', () => {
    expectAll('es', {
      'Viven en municipios vecinos, como Quiltamé o Puerto Brasas. Es la guerra en Colombia.': [
        'Quiltamé CO',
        'Puerto Brasas CO',
        'Colombia CO',
      ],
    });
    expectAll('fr', {
      'La remise a eu lieu sur les sites de KOLWIRA, NDAMBOU et SEMBELA, en RDC.': [
        'KOLWIRA CD',
        'NDAMBOU CD',
        'SEMBELA CD',
        'RDC CD',
      ],
      'Le camp UNAMIR et le site DTM sont fermés au Rwanda (ABCDEF).': ['Rwanda RW'],
    });
  });
});

describe('places by their noun', () => {
  it('counts a settlement or a reception centre as a place of its own', () => {
    expectAll('en', {
      'Refugees left the Mukanda reception centre for the Lovwana refugee settlement in Angola.': [
        'Mukanda reception centre AO',
        'Lovwana refugee settlement AO',
        'Angola AO',
      ],
    });
  });

  it('leaves a plural noun, and one in a heading’s capitals, off the name', () => {
    expectAll('en', { 'It rained in the Lofa and Bong Counties of Liberia.': ['Lofa LR', 'Bong LR', 'Liberia LR'] });
  });

  it('believes a direction behind the noun of a division, in the country of the release', () => {
    expectAll('fr', {
      'Les violences dans la région du Sud-Ouest au Cameroun continuent.': ['Sud-Ouest CM', 'Cameroun CM'],
      'Les villages du sud et les régions du Nord au Togo attendent.': ['Togo TG'],
    });
  });

  it('gives a province that one country alone has its own country', () => {
    expectAll('es', {
      'En el departamento del Cesar, la Agencia de los Estados Unidos apoya. Los Estados Unidos pagan.': [
        'Cesar CO',
        'Estados Unidos US',
      ],
    });
    expectAll('fr', {
      'En Centrafrique, des Centrafricains passent en province du Nord-Ubangi.': ['Centrafrique CF', 'Nord-Ubangi CD'],
    });
  });
});

describe('places: datelines, parts of countries, persons', () => {
  it('believes the town that opens a line before a dash or a date', () => {
    expectAll('fr', {
      'Le chef appelle à agir au Tchad.\n\nGENÈVE - Les besoins sont grands au Mali et au Niger.': [
        'Tchad TD',
        'GENÈVE CH',
        'Mali ML',
        'Niger NE',
      ],
    });
    expectAll('en', {
      'Statement on Niger.\n\nBrussels, 13 December 2017\n\nNiger is a partner.': ['Niger NE', 'Brussels BE'],
    });
  });

  it('reads "Washington, DC" whole, and a direction with a capital as a part of a country', () => {
    expectAll('en', {
      'It met in Washington, DC, and in Washington, D.C. again.': ['Washington, DC US'],
      'Food reached Kirkuk in Northern Iraq, and northern Syria.': ['Kirkuk IQ', 'Northern Iraq IQ', 'Syria SY'],
    });
  });

  it('takes nobody for a place whom something is given or said, or who does more than lie somewhere', () => {
    expectAll('fr', {
      'Il donne à Dianelle un cahier. Elle vit à Lubwenda, au Burundi.': ['Lubwenda BI', 'Burundi BI'],
      'Ce qui arriva à Egidot au Burundi. Egidot attend. Sa sœur Egidot rit. Bien qu’Egidot parte, son frère Egidot reste.':
        ['Burundi BI'],
    });
  });

  it('spells a country out as a post does, not as an organization does', () => {
    expectAll('fr', {
      "Marie Roy, représentante de l'UNICEF en République centrafricaine, a parlé. En RCA, tout manque.": [
        'République centrafricaine CF',
      ],
      'La Mission des Nations Unies en République centrafricaine (MINUSCA) aide. En RCA, tout manque.': ['RCA CF'],
    });
  });

  it('knows regions in two parts', () => {
    expectAll('fr', { "C'est le cas en Asie orientale et du Pacifique.": ['Asie orientale et du Pacifique -'] });
    expectAll('es', {
      'Hacia América Latina y Caribe, y en América Latina y el Caribe, en el hemisferio occidental.': [
        'América Latina y el Caribe -',
        'hemisferio occidental -',
      ],
    });
  });
});
