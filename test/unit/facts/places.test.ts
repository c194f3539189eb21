import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const places = (text: string, language = 'en'): readonly string[] =>
  read('place', text, { language }).map(({ name, countryCode }) => `${name} ${countryCode ?? '-'}`);

describe('places: the gazetteer', () => {
  it('knows countries, towns, regions of the world and seas', () => {
    assert.deepEqual(places('Boats left Libya and crossed the Mediterranean to Lampedusa in southern Europe.'), [
      'Libya LY',
      'Mediterranean -',
      'Lampedusa IT',
      'Europe -',
    ]);
  });

  it('lets the countries of the release decide between namesakes', () => {
    assert.deepEqual(places('Lebanese authorities opened a school in Tripoli. Beirut sent teachers.'), [
      'Tripoli LB',
      'Beirut LB',
    ]);
    assert.deepEqual(places('Libyan coastguards brought them to Tripoli.'), ['Tripoli LY']);
  });

  it('believes the country named beside a town', () => {
    assert.deepEqual(places('She was born in Santiago, Chile and lives in Manta (Ecuador).'), [
      'Santiago CL',
      'Chile CL',
      'Manta EC',
      'Ecuador EC',
    ]);
  });

  it('takes peoples for no places', () => {
    assert.deepEqual(places('Somali refugees and Nigerien families met Syrians.'), []);
    assert.deepEqual(places('Des réfugiés syriens et des migrants maliens.', 'fr'), []);
    assert.deepEqual(places('Los migrantes sirios y la población haitiana.', 'es'), []);
  });

  it('gives one fact for the spellings of one place', () => {
    assert.deepEqual(places('In Yemen the port of Hodeidah was hit. Al Hudaydah is quiet. Taizz and Taiz are not.'), [
      'Yemen YE',
      'Hodeidah YE',
      'Taizz YE',
    ]);
  });
});

describe('places: what stands inside another name', () => {
  it('leaves out places inside the names of organizations, titles and documents', () => {
    assert.deepEqual(places('The Government of Norway and IOM Iraq thanked the Bangladesh Red Crescent Society.'), []);
    assert.deepEqual(places('States adopted the New York Declaration.'), []);
  });

  it('keeps the owner of an organization', () => {
    assert.deepEqual(places('Nepal’s Ministry of Labour and Employment agreed.'), ['Nepal NP']);
  });

  it('leaves out names of people', () => {
    assert.deepEqual(places('IOM Director General William Jordan said so.'), []);
  });
});

describe('places: grammar finds what no table knows', () => {
  it('by the noun behind or before the name', () => {
    assert.deepEqual(places('In Iraq, families fled Al Zuhoor district and the village of Tel Sabta.'), [
      'Iraq IQ',
      'Al Zuhoor IQ',
      'Tel Sabta IQ',
    ]);
    assert.deepEqual(places('Au Tchad, les familles ont quitté le village de Kouloudia.', 'fr'), [
      'Tchad TD',
      'Kouloudia TD',
    ]);
    assert.deepEqual(places('En Colombia, llegaron al municipio de Riofrancia.', 'es'), [
      'Colombia CO',
      'Riofrancia CO',
    ]);
  });

  it('by the list of places it stands in', () => {
    assert.deepEqual(places('Clinics opened in Bentiu, Gumuriak and Malakal in South Sudan.'), [
      'Bentiu SS',
      'Gumuriak SS',
      'Malakal SS',
      'South Sudan SS',
    ]);
  });

  it('keeps the noun of an airport in its name', () => {
    assert.deepEqual(places('They landed at Bole International Airport in Ethiopia.'), [
      'Bole International Airport ET',
      'Ethiopia ET',
    ]);
    assert.deepEqual(places('Ils ont atterri à l’aéroport international de Ouagadougou.', 'fr'), [
      'aéroport international de Ouagadougou BF',
    ]);
  });

  it('reads nothing unknown out of a headline of capitals', () => {
    assert.deepEqual(read('place', 'They came.', { title: '512 Migrants Reach Port' }), []);
  });

  it('takes no month, common word or vague phrase for a place', () => {
    assert.deepEqual(places('In March and August the camp was full. Many left the northern region by bus.'), []);
  });
});

describe('places: what reading real documents taught', () => {
  it('follows a list whose first item a noun shows', () => {
    assert.deepEqual(places('Dans les localités de Kouremalé, Nafadji et Niantanina au Mali.', 'fr'), [
      'Kouremalé ML',
      'Nafadji ML',
      'Niantanina ML',
      'Mali ML',
    ]);
  });

  it('takes "in" before an unknown name for a sign, and finds the name again', () => {
    assert.deepEqual(places('In South Sudan a clinic opened in Pathai. Pathai has no road.'), [
      'South Sudan SS',
      'Pathai SS',
    ]);
    assert.deepEqual(places('In Kenya they believe in Islam and travelled in March.'), ['Kenya KE']);
  });

  it('gives no person of a list, no acronym bound to a body, no words across a line', () => {
    assert.deepEqual(places('The field office in Juba, Anna Nyirigira, is urging peace.'), ['Juba SS']);
    assert.deepEqual(places('The Danish Refugee Council (DRC) works. DRC helps.'), []);
    assert.deepEqual(places('They left the region\n\nDistrict officers came to Kenya.'), ['Kenya KE']);
  });

  it('gives a small town of an unnamed country to the release’s', () => {
    assert.deepEqual(places('In Nigeria there were cases in the Muna corridor and in Borno.'), [
      'Nigeria NG',
      'Muna corridor NG',
      'Borno NG',
    ]);
  });

  it('asks a sign of a country whose name is a word or a person’s too', () => {
    assert.deepEqual(places('Granada was full, said William Jordan.'), []);
    assert.deepEqual(places('Jordan and Chad host refugees.'), ['Jordan JO', 'Chad TD']);
    assert.deepEqual(places('La Réunion de coordination a eu lieu. Réunion utile.', 'fr'), []);
  });

  it('reads no country out of an amount', () => {
    assert.deepEqual(places('It gave US$9.9 million to Kenya.'), ['Kenya KE']);
  });

  it('keeps the country of a town whose name no other has', () => {
    assert.deepEqual(places('It was said in Kenya. She went to Wad Medani and Juba.').slice(1), [
      'Wad Medani SD',
      'Juba SS',
    ]);
  });

  it('keeps a place before other capitals', () => {
    assert.deepEqual(
      places('In South Sudan they live in Bentiu Protection of Civilians site and the Juba Orphanage Home.'),
      ['South Sudan SS', 'Bentiu SS', 'Juba SS'],
    );
  });

  it('leaves a sentence’s full stop alone', () => {
    assert.deepEqual(places('The capital of Yemen is Sana’a. It is cold.'), ['Yemen YE', 'Sana’a YE']);
  });
});

describe('places: other languages', () => {
  it('reads Arabic names with their prefixes', () => {
    assert.deepEqual(places('وصل المهاجرون إلى طرابلس في ليبيا وعادوا من اليمن بالطائرة.', 'ar'), [
      'طرابلس LY',
      'ليبيا LY',
      'اليمن YE',
    ]);
  });
});

describe('places: the fullest form', () => {
  it('names a country by its longest name in the text', () => {
    assert.deepEqual(places('DRC needs help. The Democratic Republic of the Congo is large.'), [
      'Democratic Republic of the Congo CD',
    ]);
    assert.deepEqual(places('La RCA est en paix. La République centrafricaine et le Mali dialoguent.', 'fr'), [
      'République centrafricaine CF',
      'Mali ML',
    ]);
  });

  it('takes the noun behind a name into it, but no plural, and no noun before it', () => {
    assert.deepEqual(places('Turkana is dry. In Turkana County wells are empty.'), ['Turkana County KE']);
    assert.deepEqual(places('Kenya: Turkana is dry, as Turkana and Marsabit Counties are.').slice(1, 2), [
      'Turkana KE',
    ]);
    assert.deepEqual(places('La Province du Nord-Kivu souffre. Le Nord-Kivu attend.', 'fr'), ['Nord-Kivu CD']);
  });

  it('names a route by its sea', () => {
    assert.deepEqual(places('Fewer died on the Western Mediterranean route.'), ['Western Mediterranean -']);
    assert.deepEqual(places('Murieron en la ruta del Mediterráneo Oriental.', 'es'), ['Mediterráneo Oriental -']);
    assert.deepEqual(places('Ils prennent la route de la Méditerranée centrale.', 'fr'), ['Méditerranée centrale -']);
  });
});

describe('places: posts and documents', () => {
  it('leaves out where an office stands', () => {
    assert.deepEqual(places('Write to UNICEF/Nairobi or UNICEF/Kenya.'), []);
  });

  it('leaves out what stands in a post', () => {
    assert.deepEqual(places('Le député national du Nord-Kivu et le maire de Bunia ont parlé.', 'fr'), []);
    assert.deepEqual(places('El alcalde de Tumaco habló.', 'es'), []);
    assert.deepEqual(places('The Governor of Borno spoke in Maiduguri.'), ['Maiduguri NG']);
  });

  it('leaves out what stands in a title', () => {
    assert.deepEqual(places('Kenya printed it. The “Safe Roads in Kenya” booklet is out.'), ['Kenya KE']);
    assert.deepEqual(places('Los países firmaron la Declaración de Cartagena.', 'es'), []);
  });
});

describe('places: villages and neighbourhoods', () => {
  it('reads a noun without "of", and the list behind it', () => {
    assert.deepEqual(
      places('Los barrios San Fernando, La Loma y El Recreo en Ecuador. La zona Villa Fátima sufre.', 'es'),
      ['San Fernando EC', 'La Loma EC', 'El Recreo EC', 'Ecuador EC', 'Villa Fátima EC'],
    );
    assert.deepEqual(places('Dans les sites de Loda, Kotoni et Gety au Mali, on attend.', 'fr'), [
      'Loda ML',
      'Kotoni ML',
      'Gety ML',
      'Mali ML',
    ]);
    assert.deepEqual(places('Las comunidades de Chirapaca y Viloco están aisladas.', 'es'), [
      'Chirapaca -',
      'Viloco -',
    ]);
  });

  it('takes measures and things for no places', () => {
    assert.deepEqual(places('La zona WiFi funciona en el sector Km 5.', 'es'), []);
  });
});
