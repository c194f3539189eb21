import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import fc from 'fast-check';
import { grammarReader } from '../../../lambda/facts/grammar.ts';
import { decodePage } from '../../../lambda/read/decode.ts';
import { withoutStrays } from '../../../lambda/read/strays.ts';
import { readBlocks } from '../../../lambda/read/text/blocks.ts';
import { bodyText } from '../../../lambda/read/text/body-text.ts';
import { withCharacterReferences } from '../../../lambda/read/text/character-references.ts';
import { oneLine, plainCharacters } from '../../../lambda/read/text/characters.ts';
import { spelledEmails } from '../../../lambda/read/text/emails.ts';
import { withoutLeftovers } from '../../../lambda/read/text/leftovers.ts';
import { repairMojibake } from '../../../lambda/read/text/mojibake.ts';
import { unwrap } from '../../../lambda/read/text/unwrap.ts';

/** Every step from bytes to body states what it keeps; here each is held to it. */

const bodyOf = (html: string): string => bodyText(readBlocks(load(html).root()[0] ?? assert.fail()).blocks, '');
const cp1252 = new TextDecoder('windows-1252');
const misread = (text: string): string => cp1252.decode(Buffer.from(text));

const EUROPEAN = [
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ éèêëàâçùûîïôœæñáíóúüÉÈÊÀÇÔÑÁÓÚ«»’‘“”–—…¿¡€°ºª0123456789.,;:!?()',
];
const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةىًٌٍَُِّْـ٠١٢٣،؛؟ '];
const european = fc.array(fc.constantFrom(...EUROPEAN), { maxLength: 40 }).map((letters) => letters.join(''));
const arabic = fc.array(fc.constantFrom(...ARABIC), { maxLength: 40 }).map((letters) => letters.join(''));
const MARKS = [
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u00a0',
  '\u202f',
  '\u2009',
  '\r\n',
  '\u2028',
  '\u200f',
  '\u2067',
  '\u2069',
  '\u200d',
  '&nbsp;',
  '&amp;',
  '&',
  ';',
  'e\u0301',
  'Ã©',
  '\u0092',
];
const messy = fc
  .array(fc.oneof(european, arabic, fc.constantFrom(...MARKS)), { maxLength: 20 })
  .map((parts) => parts.join(''));

test('plain characters: NFC, one kind of space and line end, nothing unseen; twice is once', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const plain = plainCharacters(text);
      assert.equal(plain, plain.normalize('NFC'));
      assert.doesNotMatch(
        plain,
        /[\u00a0\u00ad\u0080-\u009f\u2000-\u200b\u2028-\u2029\u202d-\u202f\u2060-\u2064\u3000\ufeff\r]/,
      );
      assert.equal(plainCharacters(plain), plain);
    }),
    { numRuns: 1000 },
  );
});

/**
 * Signs thrown together at random can be a wrong decoding to the letter ("â–»" is "▻"). A line with one accent before a
 * plain letter is none: its bytes are no UTF-8.
 */
const SOUND = 'été ';

test('no visible character is lost, and none comes to it', () => {
  const visible = (text: string): string => text.replaceAll(/[\s\p{Cf}]/gu, '').normalize('NFC');
  const sound = fc.array(fc.oneof(european, arabic, fc.constantFrom('\u00ad', '\u200b', '\u202f', '\u00a0')), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(sound, (parts) => {
      const text = SOUND + parts.join('');
      assert.equal(visible(plainCharacters(text)), visible(text));
    }),
    { numRuns: 1000 },
  );
});

test('Arabic is kept letter for letter, in the order it is written', () => {
  // Vowel marks, tatweel, both commas, digits of both kinds, a Latin name between isolates, a mark beside a number.
  const text =
    'بَيَانٌ صَحَفِيّ: قالت المنظمـــة الدولية للهجرة (\u2067IOM\u2069)، إنّ ٣٢٫٤٦ مليون شخص \u200f(17%)؛ فماذا بعد؟';
  assert.equal(bodyOf(`<p dir="rtl">${text}</p>`), text.normalize('NFC'));
  assert.equal(bodyOf(`<p>${text.normalize('NFD')}</p>`), text.normalize('NFC'));
  fc.assert(fc.property(arabic, (letters) => assert.equal(plainCharacters(letters), letters.normalize('NFC'))));
  // An override shows letters in another order than they are written in: the written order is the text.
  assert.equal(plainCharacters('\u202eabc\u202c def'), 'abc\u202c def');
  // Persian joins with U+200C.
  assert.equal(plainCharacters('می\u200cخواهم'), 'می\u200cخواهم');
});

test('a French number is one number, whatever space parts its thousands', () => {
  for (const space of ['\u202f', '\u00a0', '\u2009', ' ', '&nbsp;', '&amp;nbsp;', '&#8239;']) {
    const text = bodyOf(`<p>Genève – Quelque 1${space}234${space}567 personnes déplacées ont reçu une aide lundi.</p>`);
    assert.match(text, /1 234 567 personnes/);
    const facts = grammarReader.read({ scope: 'x', language: 'fr', title: '', publishedAt: null, text });
    assert.ok(JSON.stringify(facts).includes('1234567'), space);
  }
});

test('UTF-8 that was read as Windows-1252 is restored, once or twice over', () => {
  const hasMore = /[^\t -~]/u;
  fc.assert(
    fc.property(
      fc.oneof(
        european,
        arabic.map((letters) => `${letters} بيان`),
      ),
      (text) => {
        fc.pre(hasMore.test(text));
        assert.equal(repairMojibake(misread(text)), text);
        assert.equal(repairMojibake(misread(misread(text))), text);
      },
    ),
    { numRuns: 1000 },
  );
  assert.equal(repairMojibake('itâ€™s\nCafÃ©'), 'it’s\nCafé');
});

test('what was right stays: no sound text is taken for a wrong one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        european.map((text) => SOUND + text),
        arabic,
      ),
      (text) => assert.equal(repairMojibake(text), text),
    ),
    { numRuns: 3000 },
  );
  for (const text of ['CAFÉ»', '«FORÊ»', 'SÃO PAULO', 'â€™ is how it’s shown', 'Â£5 – or “£5”']) {
    assert.equal(repairMojibake(text), text);
  }
});

test('text that was encoded twice or thrice is decoded; an ampersand of its own stays', () => {
  const encode = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&rsquo;').replaceAll('é', '&#233;');
  fc.assert(
    fc.property(european, fc.integer({ min: 1, max: 3 }), (text, times) => {
      let encoded = encode(`${text} < 5 & more`);
      for (let level = 1; level < times; level += 1) encoded = encoded.replaceAll('&', '&amp;');
      assert.equal(withCharacterReferences(encoded), `${text} < 5 & more`);
    }),
  );
  for (const text of ['R&D; AT&T; Q&A', '&nosuchname;', '&#0;', '&#xd800;', '&copy2017', '& ;']) {
    assert.equal(withCharacterReferences(text), text);
  }
  assert.equal(bodyOf('<p>don&amp;rsquo;t &amp;ndash; &amp;#146;ok&amp;#146;</p>'), 'don’t – ’ok’');
});

const word = fc.stringMatching(/^[a-zé]{1,10}$/);
const wrap = (words: readonly string[], width: number): string[] => {
  const lines: string[] = [];
  for (const next of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + next.length <= width) lines[lines.length - 1] = `${line} ${next}`;
    else lines.push(next);
  }
  return lines;
};

test('lines wrapped at any usual width are joined, also the paragraph of two lines beside a longer one', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 60, maxLength: 120 }), fc.integer({ min: 62, max: 85 }), (words, width) => {
      const lines = wrap(words, width);
      fc.pre(lines.length >= 3);
      const two = lines.slice(0, 2);
      const [long, short] = unwrap([lines.join('\n'), two.join('\n')]);
      assert.equal(long, words.join(' '));
      if ((two[0]?.length ?? 0) + 1 + (two[1]?.split(' ', 1)[0]?.length ?? 0) > width - 4)
        assert.equal(short, two.join(' '));
    }),
  );
});

test('unwrapping changes nothing but line ends, and leaves lists, tables, addresses and verse', () => {
  const any = fc.array(fc.oneof(messy, fc.constantFrom('\n', '- ', ' | ', 'Tel: +41 22 7179111')), { maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(
        any.map((parts) => parts.join('')),
        { maxLength: 6 },
      ),
      (paragraphs) => {
        const bare = (text: string): string => text.replaceAll(/[\n ]/g, '');
        assert.deepEqual(unwrap(paragraphs).map(bare), paragraphs.map(bare));
      },
    ),
  );
  const full = 'A row of this list that is long enough to be taken for a wrapped line';
  const keep = [
    `- ${full}\n- ${full}\n- ${full}`,
    `${full} | 1\n${full} | 2\n${full} | 3`,
    'International Organization for Migration\n17 route des Morillons\n1211 Geneva 19\nSwitzerland',
    `Press office of the organization in the capital of the country, first floor\nTel: +41 22 717 91 11, and in the evening the number of the duty officer\nSwitzerland`,
    'Shall I compare thee to a summer’s day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,\nAnd summer’s lease hath all too short a date;',
  ];
  assert.deepEqual(unwrap(keep), keep);
});

test('a word divided at its own hyphen is one word again', () => {
  const lines = [
    'The harbour was built for this test and has room for a number of well-',
    'known boats, and for long- and short-term guests who come in the long-',
    'and short-term too.',
  ];
  assert.match(unwrap([lines.join('\n')])[0] ?? '', /of well-known boats.* the long- and short-term too\.$/);
});

test('addresses come back from every way of spelling them out, and nothing else becomes one', () => {
  const at = fc.constantFrom(' [at] ', '(at)', ' (AT) ', '[@]', ' {at} ', ' [arobase] ', ' (arroba) ', '(a)', ' AT ');
  const user = fc.stringMatching(/^[a-z][a-z0-9.-]{0,10}[a-z]$/);
  const host = fc.stringMatching(/^[a-z][a-z0-9]{1,10}$/);
  fc.assert(
    fc.property(user, host, at, (name, domain, sign) => {
      const dot = sign === ' AT ' ? ' DOT ' : sign.trim() === '(at)' ? ' (dot) ' : '.';
      assert.equal(
        spelledEmails(`Write to ${name}${sign}${domain}${dot}org, please`),
        `Write to ${name}@${domain}.org, please`,
      );
    }),
  );
  for (const text of [
    'They met (at noon) and left.',
    'LOOK AT THE DOT ON IT',
    'item (a) of article 5.2',
    'We met AT home. DOT',
  ]) {
    assert.equal(spelledEmails(text), text);
  }
  fc.assert(fc.property(messy, (text) => fc.pre(!/[[({<]|AT/.test(text)) ?? assert.equal(spelledEmails(text), text)));
});

test('addresses that styles and attributes hide are read as they are shown', () => {
  assert.equal(
    bodyOf('<p>Write to <span style="unicode-bidi:bidi-override; direction: rtl">gro.elpmaxe@sserp</span>.</p>'),
    'Write to press@example.org.',
  );
  assert.equal(
    bodyOf('<p>Write to <a data-user="press" data-domain="example.org">…</a>.</p>'),
    'Write to press@example.org.',
  );
  assert.equal(bodyOf('<p><span style="unicode-bidi:bidi-override">no address</span> here</p>'), 'no address here');
});

test('leftover placeholders go, brackets of the text stay', () => {
  const gone = [
    '[block:views=dg_speech_slides-block]',
    '[view:news=page]',
    '[[{"fid":"12","view_mode":"default","fields":{"a":["b"]}}]]',
    '[inline:map.jpg]',
    '[caption id="attachment_12" align="left"]',
    '[/caption]',
    '[if !supportLists]',
    '[endif]',
  ];
  for (const token of gone) assert.equal(withoutLeftovers(`before ${token}after`), 'before after', token);
  for (const text of [
    '“[The] report”',
    '[EN/FR]',
    '[sic]',
    '[…]',
    '[[{"unclosed',
    '[video] below',
    'the [view] from here',
    '[node]',
  ])
    assert.equal(withoutLeftovers(text), text);
  assert.equal(
    withoutLeftovers('Normal 0 false false false EN-US X-NONE /* Style Definitions */ table.MsoNormalTable {a:b}'),
    '',
  );
  assert.equal(withoutLeftovers('Normal 0 degrees'), 'Normal 0 degrees');
});

test('single bytes of Windows-1252 in UTF-8 become their characters; broken ones stay broken', () => {
  const bytes = (...parts: (string | number)[]): Buffer =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));
  const page = (...parts: (string | number)[]): string =>
    decodePage(bytes('<p>Genève – “été”</p>', ...parts), 'text/html; charset=utf-8');
  assert.match(page('it', 0x92, 's ', 0x93, 'so', 0x94, ' 5', 0x80), /it’s “so” 5€$/);
  assert.match(page('caf', 0xe9, ' '), /café $/);
  assert.match(page('x ', 0xff, 0xc3, ' y'), /x \ufffd\ufffd y$/);
  // What is left of "’" (E2 80 99) after its first byte was lost.
  assert.match(page('it', 0x80, 0x99, 's'), /it\ufffd\ufffds$/);
  fc.assert(
    fc.property(fc.oneof(european, arabic, fc.string({ unit: 'binary' })), (text) => {
      const whole = Buffer.from(text);
      assert.equal(withoutStrays(whole), whole);
    }),
  );
});

test('a title is one line, and every step takes time linear in the text', () => {
  fc.assert(fc.property(messy, (text) => assert.doesNotMatch(oneLine(text), /\n| {2}|^ | $/)));
  for (const evil of [
    '&amp;',
    '&#38;',
    '&a',
    'Ã',
    'Ã©',
    '[',
    '[[{"',
    '[block:',
    'a (at) ',
    'a AT b DOT ',
    '(',
    '\u00ad',
    '\n',
    'a\n',
    'Normal 0 ',
  ]) {
    const text = evil.repeat(500_000 / evil.length);
    const started = performance.now();
    unwrap(spelledEmails(withoutLeftovers(plainCharacters(text))).split('\n\n'));
    assert.ok(performance.now() - started < 1500, JSON.stringify(evil));
  }
});
