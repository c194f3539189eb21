import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Release } from '../../../lambda/contract/release.ts';
import { detectLanguage, languageOfPath, primaryLanguage } from '../../../lambda/read/language.ts';
import { readPage } from '../../../lambda/read/read-page.ts';
import { iom } from '../../../lambda/sources/iom.ts';

const TEXTS: Readonly<Record<string, string>> = {
  en: 'Geneva – The office opened a new centre in the north of the country on Monday, where families find shelter and clean water.',
  fr: 'Genève – Le bureau a ouvert lundi un nouveau centre dans le nord du pays, où des familles trouvent un abri et de l’eau potable.',
  es: 'Ginebra – La oficina abrió el lunes un nuevo centro en el norte del país, donde las familias encuentran refugio y agua potable.',
  ar: 'جنيف – افتتح المكتب يوم الاثنين مركزاً جديداً في شمال البلاد، حيث تجد العائلات المأوى والمياه النظيفة والرعاية الصحية.',
};

const read = async (text: string, path: string, lang: string, head = ''): Promise<Release> => {
  const page = `<html lang="${lang}"><head><title>T</title>${head}</head><body><div class="node--type-press-release" data-history-node-id="1"><h1>T</h1><div class="field--name-body field--type-text-with-summary"><p>${text}</p></div></div></body></html>`;
  const url = `https://www.iom.int${path}`;
  const reading = await readPage({
    bytes: Buffer.from(page),
    contentType: 'text/html; charset=utf-8',
    url,
    source: iom,
    hint: null,
  });
  assert.ok(reading.outcome === 'releases', JSON.stringify(reading));
  return reading.releases[0];
};
const overruled = ({ disagreements }: Release): (readonly [string, string])[] =>
  disagreements.filter(({ field }) => field === 'language').map(({ layer, value }) => [layer, value]);

test('a sentence tells its language, also in Arabic with its vowel marks', async () => {
  for (const [language, text] of Object.entries(TEXTS)) assert.equal(await detectLanguage(text), language);
  assert.equal(await detectLanguage('بَيَانٌ صَحَفِيٌّ: قَالَتِ الْمُنَظَّمَةُ الدَّوْلِيَّةُ لِلْهِجْرَةِ إِنَّ عَدَدَ النَّازِحِينَ ازْدَادَ'), 'ar');
  assert.equal(await detectLanguage('Geneva, 12 May'), null);
});

test('tags and paths name a primary language', () => {
  assert.deepEqual(['en-US', 'fr_FR', 'ar', 'und', 'x', '', undefined].map(primaryLanguage), [
    'en',
    'fr',
    'ar',
    null,
    null,
    null,
    null,
  ]);
  assert.equal(languageOfPath('https://mena.iom.int/ar/news/x'), 'ar');
  assert.equal(languageOfPath('https://www.iom.int/news/x'), null);
});

test('where page and text agree, nobody is overruled', async () => {
  const release = await read(TEXTS['fr'] ?? '', '/fr/news/x', 'fr', '<meta property="og:locale" content="fr_FR">');
  assert.deepEqual([release.language, overruled(release)], ['fr', []]);
});

test('an English body under /es is English, and every claim to the contrary is kept', async () => {
  const release = await read(TEXTS['en'] ?? '', '/es/news/x', 'es', '<meta property="og:locale" content="es_ES">');
  assert.equal(release.language, 'en');
  assert.deepEqual(overruled(release), [
    ['meta', 'es'],
    ['url', 'es'],
  ]);
});

test('claims within the head that contradict each other are kept too', async () => {
  const head =
    '<meta property="og:locale" content="en_US"><link rel="alternate" hreflang="es" href="https://www.iom.int/fr/news/x"><link rel="alternate" hreflang="ar" href="/ar/news/x">';
  const release = await read(TEXTS['fr'] ?? '', '/fr/news/x', 'fr', head);
  assert.deepEqual([release.language, release.provenance['language']], ['fr', 'meta']);
  assert.deepEqual(overruled(release), [
    ['meta', 'en'],
    ['meta', 'es'],
  ]);
  assert.deepEqual(release.translations, [{ language: 'ar', url: 'https://www.iom.int/ar/news/x' }]);
});

test('an Arabic release goes through whole: language, dateline, date and every letter', async () => {
  const text =
    'بيروت، لبنان، ٢ تشرين الأول/ أكتوبر ٢٠١٨ - قالت المنظمة الدولية للهجرة إنّ 32,46 مليون شخص (\u2067IOM\u2069) نزحوا؛ فماذا بعد؟ وأضافت المنظمـــة أنّ العدد ازداد.';
  const release = await read(text, '/ar/news/x', 'ar');
  assert.equal(release.text, text.normalize('NFC'));
  assert.deepEqual([release.language, release.publishedAt, release.publishedAtSource], ['ar', '2018-10-02', 'text']);
  assert.deepEqual(release.dateline, { text: 'بيروت، لبنان', place: 'بيروت', countryCode: 'LB' });
});
