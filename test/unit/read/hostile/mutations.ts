/** One way to spoil a page. `at` says where, as a share of its length, 0 to 1. */
type Mutation = (page: Buffer, at: number) => Buffer;

const latin1 = (page: Buffer): string => page.toString('latin1');
const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Right behind a tag near the place, so that what is put in is markup and not part of a tag. */
const behindTag = (html: string, at: number): number => {
  const end = html.indexOf('>', Math.floor(html.length * at));
  return end < 0 ? html.length : end + 1;
};

const insert =
  (what: string): Mutation =>
  (page, at) => {
    const html = latin1(page);
    const place = behindTag(html, at);
    return bytes(html.slice(0, place) + what + html.slice(place));
  };

const eachTag =
  (change: (tag: string, index: number) => string): Mutation =>
  (page) => {
    let index = 0;
    return bytes(latin1(page).replaceAll(/<[^<>]{1,2000}>/g, (tag) => change(tag, index++)));
  };

/** UTF-8 text in units of `size` bytes, big end first where asked. */
const wide =
  (size: 2 | 4, bigEndian: boolean, mark: boolean): Mutation =>
  (page) => {
    const codes = [...(mark ? '\ufeff' : ''), ...page.toString('utf8')].map((one) => one.codePointAt(0) ?? 0);
    const buffer = Buffer.alloc(codes.length * size);
    for (const [index, code] of codes.entries()) {
      const unit = size === 2 ? code & 0xffff : code;
      if (bigEndian) buffer.writeUIntBE(unit, index * size, size);
      else buffer.writeUIntLE(unit, index * size, size);
    }
    return buffer;
  };

/** Small changes: quick to read, so every fixture gets each of them. */
export const LIGHT = {
  'cut at the end': (page, at) => page.subarray(0, Math.floor(page.length * at)),
  'cut at the beginning': (page, at) => page.subarray(Math.floor(page.length * at)),
  'a stretch left out': (page, at) => {
    const from = Math.floor(page.length * at);
    return Buffer.concat([page.subarray(0, from), page.subarray(from + Math.floor(page.length / 10))]);
  },
  'bytes changed': (page, at) => {
    const changed = Buffer.from(page);
    for (let n = 0; n < changed.length / 50; n += 1) changed[Math.floor(at * 7919 + n * 50) % changed.length] = n % 256;
    return changed;
  },
  'two thirds of the end tags lost': eachTag((tag, index) => (tag.startsWith('</') && index % 3 > 0 ? '' : tag)),
  'end tags doubled': eachTag((tag) => (tag.startsWith('</') ? tag + tag : tag)),
  'tags in the wrong order': (page) => {
    const tags = latin1(page).match(/<[^<>]{1,2000}>/g) ?? [];
    let index = 0;
    return eachTag(() => tags[(index++ * 31) % tags.length] ?? '')(page, 0);
  },
  'no attributes': eachTag((tag) => tag.replace(/^(<\/?\w+)[^>]*>$/, '$1>')),
  'a comment without end': insert('<!-- '),
  'CDATA without end': insert('<![CDATA[ '),
  'a script without end': insert('<script>'),
  'a title without end': insert('<title>'),
  'a textarea without end': insert('<textarea>'),
  'plain text to the end': insert('<plaintext>'),
  'a template without end': insert('<template>'),
  'an attribute without end': insert('<a href="'),
  'foreign markup without end': insert('<svg><foreignObject><math><mtext>'),
  'a table and a list around the rest': insert('<table><tr><ul><li><select><option>'),
  'a frameset': insert('</head><frameset><frame src="x">'),
  'null bytes between': (page) => bytes(latin1(page).replaceAll(' ', ' \0')),
  'every character an entity': (page) =>
    bytes(
      latin1(page).replaceAll(/(?<=>)[^<]+/g, (text) => [...text].map((one) => `&#${one.charCodeAt(0)};`).join('')),
    ),
  'UTF-8 read as Latin-1 and written again': (page) => Buffer.from(latin1(page), 'utf8'),
  'Latin-1 that says UTF-8': (page) => Buffer.from(page.toString('utf8'), 'latin1'),
  'UTF-16, little end first': wide(2, false, true),
  'UTF-16, big end first': wide(2, true, true),
  'UTF-16 without a mark': wide(2, false, false),
  'UTF-32': wide(4, true, true),
} as const satisfies Record<string, Mutation>;

const MEGABYTE = 1 << 20;
/** The reader takes pages of up to 8 MB; a little less, so that it has to read them. */
const ALMOST_TOO_LARGE = 7.9 * MEGABYTE;
const times = (page: Buffer, wanted: number, most = ALMOST_TOO_LARGE): Buffer =>
  Buffer.concat(
    Array.from({ length: Math.max(1, Math.min(wanted, Math.floor(most / Math.max(1, page.length)))) }, () => page),
  );

/** Changes that make a page large or deep: one fixture of each template gets them. */
export const HEAVY = {
  'repeated 1,000 times': (page) => times(page, 1_000),
  'one part repeated 1,000 times': (page, at) => {
    const from = Math.floor(page.length * at);
    const part = page.subarray(from, from + 1_500);
    return Buffer.concat([page.subarray(0, from), times(part, 1_000), page.subarray(from)]);
  },
  'nested 100,000 deep': insert('<div>'.repeat(100_000)),
  'nested 100,000 deep in inline elements': insert('<span class=x>'.repeat(100_000)),
  'nested 15,000 deep below the limit of tags': insert('<section><blockquote>'.repeat(7_500)),
  'attributes blown up': eachTag((tag) => tag.replace(/"$|">/, `${'x '.repeat(1_000)}">`)),
  'ten thousand attributes in a tag': insert(
    `<p ${Array.from({ length: 10_000 }, (_, n) => `a${n}="${n}"`).join(' ')}>`,
  ),
  'a class of a megabyte': insert(`<div class="${'related share '.repeat(75_000)}">`),
  'a million times one character': insert('a'.repeat(MEGABYTE)),
  'a million spaces': insert(' '.repeat(MEGABYTE)),
  'a million line ends': insert('\n'.repeat(MEGABYTE)),
  'a flood of entities': insert('&nbsp;&amp;&#0;&#x10ffff;&nosuch;'.repeat(40_000)),
  'a flood of combining marks': (page, at) =>
    insert(Buffer.from(`e${'\u0301'.repeat(500_000)}`).toString('latin1'))(page, at),
  'ten thousand open tags and no end': insert('<'.repeat(MEGABYTE)),
  'ten thousand comments': insert('<!-- x -->'.repeat(100_000)),
} as const satisfies Record<string, Mutation>;
