import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstOf, shownFirst } from '../../../lambda/read/fields/choice.ts';
import { chooseLanguage } from '../../../lambda/read/fields/language.ts';
import { chooseSubtitle, chooseTitle, sameTitle } from '../../../lambda/read/fields/title.ts';
import { chooseType } from '../../../lambda/read/fields/type.ts';
import type { Supplied } from '../../../lambda/read/layers/candidate.ts';

const titles = (...layers: readonly (readonly [Supplied['layer'], string])[]): readonly Supplied[] =>
  layers.map(([layer, title]) => ({ layer, title }));

test('titles that differ in quotation marks, capitals, a cut or a site’s name are the same', () => {
  assert.ok(sameTitle('IOM’s “Sample” – Day', "IOM's 'sample' - day"));
  assert.ok(sameTitle('Invented Boats Reach…', 'Invented Boats Reach Harbour'));
  assert.ok(sameTitle('Invented Boats | IOM Thailand', 'Invented Boats'));
  assert.ok(!sameTitle('Invented Boats Reach Harbour', 'Invented Boats Reach Port'));
  assert.ok(!sameTitle('Floods', 'Floods Displace 300'));
});

test('the first title holds; a cut one is completed, and a site’s name left off', () => {
  assert.deepEqual(chooseTitle(titles(['jsonld', 'A “Sample”'], ['selector', "A 'Sample'"])), {
    layer: 'jsonld',
    value: 'A “Sample”',
    overruled: [],
  });
  assert.equal(
    chooseTitle(titles(['meta', 'Invented Boats Re…'], ['selector', 'Invented Boats Return'])).layer,
    'selector',
  );
  assert.equal(chooseTitle(titles(['meta', 'Boats - The Paper'], ['generic', 'Boats'])).value, 'Boats');
  assert.deepEqual(chooseTitle([]), { value: '', layer: 'none', overruled: [] });
});

test('metadata with another title give way to the heading only where a second witness has it', () => {
  const pair = [
    ['meta', 'For Search Engines'],
    ['selector', 'The Heading'],
  ] as const;
  assert.deepEqual(chooseTitle(titles(...pair)), {
    layer: 'meta',
    value: 'For Search Engines',
    overruled: [{ layer: 'selector', value: 'The Heading' }],
  });
  assert.deepEqual(chooseTitle(titles(...pair, ['listing', 'The heading'])), {
    layer: 'selector',
    value: 'The Heading',
    overruled: [{ layer: 'meta', value: 'For Search Engines' }],
  });
});

test('a subtitle that is the title once more is none', () => {
  const layers = [
    { layer: 'jsonld', subtitle: 'THE HEADING' },
    { layer: 'selector', subtitle: 'Below it' },
  ] as const;
  assert.deepEqual(chooseSubtitle(layers, 'The Heading'), { layer: 'selector', value: 'Below it', overruled: [] });
});

test('"news" gives way to a narrower kind; who names another narrow kind is overruled', () => {
  assert.deepEqual(
    chooseType([
      { layer: 'selector', type: 'news' },
      { layer: 'listing', type: 'statement' },
      { layer: 'url', type: 'story' },
    ]),
    { layer: 'listing', value: 'statement', overruled: [{ layer: 'url', value: 'story' }] },
  );
  assert.equal(chooseType([{ layer: 'url', type: 'news' }]).value, 'news');
  assert.equal(chooseType([]).value, 'other');
});

const FRENCH =
  'Le bureau inventé a ouvert cette semaine un centre d’accueil pour les personnes qui attendent un bateau ou un train, et il restera ouvert tout l’hiver.';

test('the language that a text is written in holds, and what the page says otherwise is kept', async () => {
  assert.deepEqual(
    await chooseLanguage(
      [
        { layer: 'meta', language: 'en' },
        { layer: 'url', language: 'fr' },
      ],
      FRENCH,
      'en',
    ),
    {
      layer: 'url',
      value: 'fr',
      overruled: [{ layer: 'meta', value: 'en' }],
    },
  );
  assert.deepEqual(await chooseLanguage([{ layer: 'meta', language: 'en' }], FRENCH, 'es'), {
    layer: 'text',
    value: 'fr',
    overruled: [{ layer: 'meta', value: 'en' }],
  });
});

test('a short text is in the language that the page says, and a language that nobody recognises is believed', async () => {
  const short = await chooseLanguage(
    [{ layer: 'meta', language: 'en' }],
    'Le bureau inventé a ouvert ses portes lundi.',
    'es',
  );
  assert.equal(short.value, 'en');
  const bosnian =
    'Izmišljeni ured je ove sedmice otvorio centar za ljude koji čekaju autobus ili voz, a centar će raditi cijelu zimu, rekla je direktorica ureda.';
  const believed = await chooseLanguage([{ layer: 'meta', language: 'bs' }], bosnian, 'en');
  assert.deepEqual([believed.value, believed.layer], ['bs', 'meta']);
  assert.deepEqual(await chooseLanguage([], '12', 'es'), { value: 'es', layer: 'none', overruled: [] });
});

test('pictures and themes of the page come before those of the metadata, other lists in the order of the layers', () => {
  const layers = [
    { layer: 'meta', tags: ['keyword'], countries: ['CH'] },
    { layer: 'selector', tags: ['Theme'], countries: ['IT'] },
  ] as const;
  assert.deepEqual(shownFirst('tags', layers).value, ['Theme']);
  assert.deepEqual(shownFirst('tags', layers.slice(0, 1)), { layer: 'meta', value: ['keyword'], overruled: [] });
  assert.deepEqual(firstOf('countries', layers, []).value, ['CH']);
});
