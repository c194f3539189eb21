import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import type { Element } from 'domhandler';
import fc from 'fast-check';
import { takeFeedLabels } from '../../../lambda/read/feed-labels.ts';
import { captionsIn } from '../../../lambda/read/layers/captions.ts';
import { embedsOf } from '../../../lambda/read/layers/embeds.ts';
import { imageUrl, originalOf } from '../../../lambda/read/layers/image-url.ts';
import { altOf, captionAndCredit, captionBeside } from '../../../lambda/read/layers/image-words.ts';
import { proseCell } from '../../../lambda/read/layers/prose-cell.ts';
import { readBlocks } from '../../../lambda/read/text/blocks.ts';
import { bodyText } from '../../../lambda/read/text/body-text.ts';
import { findContactsBlock } from '../../../lambda/read/text/contacts-block.ts';
import { processorTime } from '../../processor-time.ts';

const BASE = 'https://www.iom.int/news/x';
const body = (html: string) => load(`<div id="body">${html}</div>`)('#body');
const words = (text: string): string[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .toSorted();

test('credits in EN, FR, ES and AR are parted from their captions', () => {
  const pairs: readonly (readonly [string, string | null, string | null])[] = [
    ['Boats in the harbour. Photo: IOM/Jane Doe', 'Boats in the harbour.', 'IOM/Jane Doe'],
    ['Boats (Photo: IOM 2016)', 'Boats', 'IOM 2016'],
    ['Boats. Photo ©IOM', 'Boats.', 'IOM'],
    ['Boats. Photo credit: IOM', 'Boats.', 'IOM'],
    ['Boats. Photo by Jane Doe/IOM', 'Boats.', 'Jane Doe/IOM'],
    ['Boats – © IOM 2021/Muse Example', 'Boats', 'IOM 2021/Muse Example'],
    ['Des bateaux. Crédit photo : OIM/J. Exemple', 'Des bateaux.', 'OIM/J. Exemple'],
    ['Barcos. Foto: OIM/Allen Ejemplo.', 'Barcos.', 'OIM/Allen Ejemplo'],
    ['Barcos. Crédito: OIM', 'Barcos.', 'OIM'],
    ['Photo: IOM', null, 'IOM'],
    ['قوارب. الصورة: المنظمة', 'قوارب.', 'المنظمة'],
    ['They took a photo of the harbour', 'They took a photo of the harbour', null],
    ['A photo by the sea', 'A photo by the sea', null],
    ['', null, null],
  ];
  for (const [text, caption, credit] of pairs) assert.deepEqual(captionAndCredit(text), { caption, credit }, text);
});

test('a caption of a hundred thousand marks is parted at once', () => {
  const hostile = `Photo by A${'.'.repeat(100_000)}x`;
  const took = processorTime(() => {
    assert.deepEqual(captionAndCredit(hostile), { caption: hostile, credit: null });
  });
  assert.ok(took < 20, `${took} ms`);
  assert.equal(captionAndCredit(`${'Boats. '.repeat(100)}Photo: IOM`).credit, 'IOM');
});

test('placeholders are no alternative text, and the title once more is no caption', () => {
  assert.deepEqual(['main banner', 'Hero image', 'IMG_1.JPG', '', 'Boats'].map(altOf), [
    null,
    null,
    null,
    null,
    'Boats',
  ]);
  assert.equal(captionBeside('“Boats” Return', "'Boats' return"), null);
  assert.equal(captionBeside('Boats', 'Boats Return'), 'Boats');
});

test('a derivative leads back to the picture itself; other addresses stay', () => {
  const files = 'https://www.iom.int/sites/g/files/tmzbdl2616/files';
  assert.equal(originalOf(`${files}/styles/large/public/a/b.jpg?h=1&itok=2`), `${files}/a/b.jpg`);
  assert.equal(originalOf(`${files}/styles/large/public/a/b.jpg.webp?itok=2`), `${files}/a/b.jpg`);
  for (const other of [`${files}/a/b.jpg?v=2`, 'https://cdn.example.org/styles/b.jpg?w=3'])
    assert.equal(originalOf(other), other);
  const image = (html: string): Element => load(html)('img').get(0) ?? assert.fail();
  assert.equal(imageUrl(image('<img src="/e_web_10.png">'), BASE), null);
  assert.equal(imageUrl(image('<img src="/a.jpg" width="1">'), BASE), null);
  assert.equal(
    imageUrl(image('<img data-src="/a.jpg" src="data:image/gif;base64,R0">'), BASE),
    'https://www.iom.int/a.jpg',
  );
});

test('a caption is taken out of the text only beside its image, and its words are kept', () => {
  const $ = load(
    '<div id="body"><p>Before 1.</p><p><img src="/a.jpg"></p><p>Boats. Photo: IOM</p><p>Between 2.</p><p><img src="/b.jpg"><br><em>Nets. © IOM</em></p><p>They wrote: Photo: IOM</p><p><img src="/c.jpg"></p><p>After 3.</p></div>',
  );
  const element = $('#body');
  const captions = captionsIn($, element);
  assert.deepEqual([...captions.of.values()], ['Boats. Photo: IOM', 'Nets. © IOM']);
  const text = bodyText(readBlocks(element.get(0) ?? assert.fail(), captions.elements).blocks, '');
  assert.equal(text, 'Before 1.\n\nBetween 2.\n\nThey wrote: Photo: IOM\n\nAfter 3.');
  assert.deepEqual(
    words([text, ...captions.of.values()].join(' ')),
    words(element.text().replaceAll('.', '. ').replaceAll('IOM', 'IOM ')),
  );
});

test('embedded videos are links with their titles; trackers and share bars are not', () => {
  const embeds = embedsOf(
    body(
      '<figure><iframe src="//www.youtube.com/embed/a" title="A film"></iframe></figure><iframe src="/media/oembed?url=https%3A//vimeo.com/1&max_width=0"></iframe><video><source src="/b.mp4"></video><iframe src="https://www.googletagmanager.com/ns.html"></iframe><iframe src="/x" width="1"></iframe><div class="share-bar"><iframe src="https://social.example/like"></iframe></div><iframe></iframe>',
    ),
    BASE,
  );
  assert.deepEqual(embeds, [
    { text: 'A film', url: 'https://www.youtube.com/embed/a' },
    { text: 'https://vimeo.com/1', url: 'https://vimeo.com/1' },
    { text: 'https://www.iom.int/b.mp4', url: 'https://www.iom.int/b.mp4' },
  ]);
});

test('the cell with the most prose is found, and a data table counts for the cell around it', () => {
  const line = 'A sentence of prose that is longer than any entry of a menu of those years was. ';
  const cell = proseCell(
    body(
      `<table><tr><td><a href="/">${line.repeat(9)}</a></td><td id="main">${line}<table><tr><td>${line}</td><td>1</td></tr></table>${line}</td><td>${line.repeat(2)}</td></tr></table>`,
    ),
  );
  assert.equal(cell?.attribs['id'], 'main');
  assert.equal(proseCell(body(`<p>${line}</p>`)), null);
});

test('the fields of the feed are taken off a body, touching values parted; a text without them is the very same', () => {
  const tail =
    'Posted: Wednesday, September 19, 2018 - 17:11Image: Region-Country: SwitzerlandHorn of AfricaThemes: HealthDefault: Multimedia: Boats Press Release Type: Global';
  assert.deepEqual(takeFeedLabels(`Language Spanish El texto.\n\n${tail}\n\nMore text.`), {
    text: 'El texto.\n\nMore text.',
    labels: {
      layer: 'text',
      language: 'es',
      publishedAt: '2018-09-19',
      countries: ['CH'],
      tags: ['Health', 'Horn of Africa'],
    },
  });
  for (const text of [
    'It was posted: Monday.',
    'Posted: Monday, May 1, 2017 by the office.',
    'Language English is spoken.',
    'Themes: a',
  ])
    assert.deepEqual(takeFeedLabels(text), { text, labels: { layer: 'text' } });
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), (text) => {
      assert.equal(takeFeedLabels(text).text, text);
      assert.deepEqual(words(takeFeedLabels(`${text}\n\n${tail}`).text), words(text));
    }),
  );
});

test('the contacts block is found in four languages, joined where it goes on, and only with an address', () => {
  const block = (text: string): string | null => {
    const span = findContactsBlock(text);
    return span === null ? null : text.slice(span.start, span.end);
  };
  const en = 'For further information please contact:\n\nJane Roe, Tel: +41 22 000 00 01';
  const fr = 'Pour plus d’informations, veuillez contacter Jean Exemple, jean@example.org';
  assert.equal(block(`Text of a release.\n\n${en}`), en);
  assert.equal(
    block(`Text.\n\n${en}\n\n${fr}\n\nThe office was founded in 1951 and has members all over an invented world.`),
    `${en}\n\n${fr}`,
  );
  assert.equal(block('نص.\n\nلمزيد من المعلومات: mithal@example.org'), 'لمزيد من المعلومات: mithal@example.org');
  assert.equal(block('For more information, please contact the nearest office.'), null);
  assert.equal(block('Call +41 22 000 00 01.'), null);
});
