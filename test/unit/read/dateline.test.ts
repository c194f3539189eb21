import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateline } from '../../../lambda/read/dateline.ts';

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
];

for (const head of NONE) test(`no dateline in "${head}"`, () => assert.equal(readDateline(head), null));
