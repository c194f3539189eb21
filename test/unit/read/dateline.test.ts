import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDateline, readDateline } from '../../../lambda/read/dateline.ts';
import { countryCodeOf, placeOf } from '../../../lambda/read/places.ts';
import { processorNow } from '../../processor-time.ts';
import { GOLD } from '../../shared.ts';

const DATELINES: readonly (readonly [head: string, text: string, place: string, country: string | null])[] = [
  ['New York – IOM, the UN Migration Agency, welcomed', 'New York', 'New York', 'US'],
  ['Erbil — The first of the sample buses left', 'Erbil', 'Erbil', 'IQ'],
  ['Sana’a—The two-year-old sample conflict', 'Sana’a', 'Sana’a', 'YE'],
  ['Switzerland –New sample data show', 'Switzerland', 'Switzerland', 'CH'],
  ['Cox’s Bazar - On the day of the sample', 'Cox’s Bazar', 'Cox’s Bazar', 'BD'],
  ['United Republic of Tanzania - IOM has trained', 'United Republic of Tanzania', 'United Republic of Tanzania', 'TZ'],
  ['New York, 8 July – The Network has', 'New York', 'New York', 'US'],
  ['Geneva, 21 April 2026 - A sample report', 'Geneva', 'Geneva', 'CH'],
  ['Minsk, Bélarus - La formation a réuni', 'Minsk, Bélarus', 'Minsk', 'BY'],
  ['Côte d’Ivoire – The delta', 'Côte d’Ivoire', 'Côte d’Ivoire', 'CI'],
  ["Côte d'Ivoire - The delta", "Côte d'Ivoire", "Côte d'Ivoire", 'CI'],
  ['Geneva/Manila – Two offices wrote', 'Geneva/Manila', 'Geneva', 'CH'],
  [
    'Tapachula (México) / Tecún Umán (Guatemala). - Un grupo de ejemplo',
    'Tapachula (México) / Tecún Umán (Guatemala)',
    'Tapachula',
    'MX',
  ],
  ['Ginebra – El Embajador inventado', 'Ginebra', 'Ginebra', 'CH'],
  ['Port-au-Prince - Les pluies', 'Port-au-Prince', 'Port-au-Prince', 'HT'],
  ['Geneva On Monday, the sample council met', 'Geneva', 'Geneva', 'CH'],
  ['Sampleville – A place that no table knows', 'Sampleville', 'Sampleville', null],
  ['طرابلس - 17 مارس 2022', 'طرابلس', 'طرابلس', 'LY'],
  ['بيروت، لبنان، 2 تشرين الأول/ أكتوبر - قالت المنظمة', 'بيروت، لبنان', 'بيروت', 'LB'],
  ["N’Djaména (14 décembre 2017) – Un groupe d'exemple", 'N’Djaména', 'N’Djaména', 'TD'],
  ['KABUL, Dec. 26 -- The sample ministry', 'KABUL', 'KABUL', 'AF'],
  ['Trípoli, 18 dic (AGENCIA).- El gerente', 'Trípoli', 'Trípoli', 'LY'],
  ['11 December 2017 Cotonou, Benin – The sample', 'Cotonou, Benin', 'Cotonou', 'BJ'],
  ['December 13 2017, Bangkok – Samples met', 'Bangkok', 'Bangkok', 'TH'],
  ['16/09/2016 - Bangkok - Samples met', 'Bangkok', 'Bangkok', 'TH'],
  ['Juba, 1 December 2017: With this sample', 'Juba', 'Juba', 'SS'],
  ['Islamabad; 18th December 2017 – The sample', 'Islamabad', 'Islamabad', 'PK'],
  ['Kinshasa le 15 décembre 2017 - La mission', 'Kinshasa', 'Kinshasa', 'CD'],
  ['Nairobi/Damascus (SAMPLE) – The committee', 'Nairobi/Damascus', 'Nairobi', 'KE'],
  ['(Beirut) – The samples', 'Beirut', 'Beirut', 'LB'],
  ['(Bruxelles, le 7 décembre 2017) – Des exemples', 'Bruxelles', 'Bruxelles', 'BE'],
  ['NUEVA YORK, 18 DE DICIEMBRE 2017 - Los ejemplos', 'NUEVA YORK', 'NUEVA YORK', 'US'],
  ['Khartoum, 20 December 2017. A new sample came', 'Khartoum', 'Khartoum', 'SD'],
  ['Thailand, 27-30 November 2017 - The samples', 'Thailand', 'Thailand', 'TH'],
  ['Brussels, 13 December 2017\n\nThe sample is large.', 'Brussels', 'Brussels', 'BE'],
  // A city that carries the name of another country's lies where the comma says.
  ['Tripoli, Lebanon – The samples came', 'Tripoli, Lebanon', 'Tripoli', 'LB'],
  ['Sampleville, Ghana – The samples came', 'Sampleville, Ghana', 'Sampleville', 'GH'],
  ['Philippines, Malaysia, Indonesia – The storm', 'Philippines, Malaysia, Indonesia', 'Philippines', 'PH'],
  ['The Hague, the Netherlands, 22 December 2017 – As', 'The Hague, the Netherlands', 'The Hague', 'NL'],
  ['Sampleville, 8 July – The Network has', 'Sampleville', 'Sampleville', null],
  ['Sampleville - The first aid came by boat in Sampleville.', 'Sampleville', 'Sampleville', null],
  ['Genève La formation a réuni', 'Genève', 'Genève', 'CH'],
  ['SANTIAGO. - Las muestras llegaron', 'SANTIAGO', 'SANTIAGO', 'CL'],
  ['Washington, D.C. – The samples', 'Washington, D.C.', 'Washington', 'US'],
  // A kind, a subtitle, a caption may stand before it.
  ['Press release\n\nGeneva – The samples were seen by all of them.', 'Geneva', 'Geneva', 'CH'],
  ['Photo: IOM. All samples.\n\nGeneva – The samples were seen.', 'Geneva', 'Geneva', 'CH'],
];

for (const [head, text, place, countryCode] of DATELINES) {
  test(`dateline of "${head}"`, () => assert.deepEqual(readDateline(head), { text, place, countryCode }));
}

const NONE = [
  'IOM – the agency that is meant here – said',
  'Well-known samples were shown on Monday.',
  'The agency - a sample - was founded for this test.',
  '18 décembre 2017 – A l’occasion de la journée',
  'Humanitarian Funding Update October 2017 - United Nations appeals',
  'Yellow Fever – Nigeria: Disease outbreak news',
  'In Geneva, on Monday, the council met – and left.',
  '',
  'Geneva – based samples were shown.',
  'Geneva. The samples were counted.',
  'Geneva, 20 December. The samples were counted.',
  'Crisis Overview\n\nSamples were counted.',
  '24 Dec 2017 HIGHLIGHTS\n\nSamples were counted.',
  'UNHCR 7 December 2017 – Samples were counted.',
  'AM, 24 December 2017\n\nSamples were counted.',
  'Nutrition - Samples were counted in all places.',
  'Iraq - Displacement Update of November\n\nSamples were counted in all places.',
  'Samples were counted in all places.\n\nGeneva – They were counted there too.',
  'WHEN: Friday 1 December 2017: Press conference',
  'قالت المنظمة الدولية – إن العدد كبير.',
  'Gao : La police a organisé une formation.',
];

for (const head of NONE) test(`no dateline in "${head}"`, () => assert.equal(readDateline(head), null));

test('the date of a dateline is offered, with a year only where it is written', () => {
  const dates: Readonly<Record<string, readonly [year: number | null, month: number, day: number]>> = {
    'New York, 8 July – The Network has': [null, 7, 8],
    'Geneva, 21 April 2026 - A sample': [2026, 4, 21],
    'بيروت، لبنان، 2 تشرين الأول/ أكتوبر - قالت المنظمة': [null, 10, 2],
    'بيروت، ٢ تشرين الأول ٢٠١٨ – قالت المنظمة': [2018, 10, 2],
    'طرابلس - 17 مارس 2022': [2022, 3, 17],
    'Roseau – 12 December – Over 800 samples': [null, 12, 12],
    'Thailand, 27-30 November 2017 - The samples': [2017, 11, 30],
    '(Bruxelles, le 7 décembre 2017) – Des exemples': [2017, 12, 7],
    'NUEVA YORK, 18 DE DICIEMBRE 2017 - Los ejemplos': [2017, 12, 18],
    'N’Djamena, mardi 21 novembre 2017 – Le ministère': [2017, 11, 21],
    '16/09/2016 - Bangkok - Samples met': [2016, 9, 16],
  };
  for (const [head, [year, month, day]] of Object.entries(dates))
    assert.deepEqual(findDateline(head)?.date, { year, month, day }, head);
  assert.equal(findDateline('Geneva – On 21 April 2026 a sample')?.date, null);
});

test('the span ends where the sentence begins', () => {
  for (const head of ['Geneva, 21 April 2026 - ', 'Press release\n\nTapachula (México) / Tecún Umán (Guatemala). - ']) {
    const body = `${head}The samples were seen there.`;
    assert.equal(body.slice(findDateline(body)?.end), 'The samples were seen there.');
  }
});

test('the text of a dateline stands in the body, whatever the body, and is found in time linear in it', () => {
  const part = fc.constantFrom(
    'Geneva',
    'Sample',
    ', ',
    ' - ',
    '–',
    '8 July',
    '2017',
    ' and ',
    '(',
    ')',
    '\n\n',
    'بيروت',
    '،',
    '/',
    '.',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const body = parts.join('');
      const found = findDateline(body);
      if (found === null) return;
      assert.ok(body.startsWith(found.dateline.text, found.start));
      assert.ok(found.dateline.text.startsWith(found.dateline.place));
      assert.ok(found.start + found.dateline.text.length <= found.end && found.end <= body.length);
    }),
    { numRuns: 2000 },
  );
  for (const evil of ['A ', 'Geneva, ', 'A. de la ', '1 ', '(', 'Geneva/', '\n', '8 July ', 'ا ']) {
    const started = processorNow();
    findDateline(evil.repeat(1_000_000 / evil.length));
    assert.ok(processorNow() - started < 200, evil);
  }
});

test('the datelines of the gold releases are read as a person read them', { skip: GOLD === null }, () => {
  let seen = 0;
  for (const file of readdirSync(GOLD ?? '').filter((name) => name.endsWith('.json'))) {
    const gold = JSON.parse(readFileSync(`${GOLD}/${file}`, 'utf8')) as Record<
      'id' | 'title' | 'text' | 'dateline',
      unknown
    >;
    // Where the title is not told apart, the text begins with it.
    if (gold.title === '') continue;
    assert.deepEqual(readDateline(String(gold.text)), gold.dateline, String(gold.id));
    seen += 1;
  }
  assert.ok(seen > 0);
});

test('places are countries, stations, places or small towns; what lies in several countries has none', () => {
  const places: Readonly<Record<string, readonly [code: string | null, kind: string]>> = {
    'Côte d’Ivoire': ['CI', 'country'],
    "COTE D'IVOIRE": ['CI', 'country'],
    'R.D. Congo': ['CD', 'country'],
    Georgia: ['GE', 'country'],
    'Mexico City': ['MX', 'station'],
    Ginebra: ['CH', 'station'],
    جنيف: ['CH', 'station'],
    عمان: ['JO', 'station'],
    Santiago: ['CL', 'station'],
    'Horn of Africa': [null, 'place'],
  };
  for (const [name, [code, kind]] of Object.entries(places)) assert.deepEqual(placeOf(name), { code, kind }, name);
  assert.equal(placeOf('Trinidad')?.code, null);
  assert.equal(placeOf('Background'), null);
  assert.equal(countryCodeOf('Democratic Republic of the Congo'), 'CD');
  assert.equal(countryCodeOf('Trinidad and Tobago'), 'TT');
  assert.equal(countryCodeOf('Geneva'), null);
});
