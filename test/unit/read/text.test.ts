import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { decodePage } from '../../../lambda/read/decode.ts';
import { readBlocks } from '../../../lambda/read/text/blocks.ts';
import { bodyText } from '../../../lambda/read/text/body-text.ts';
import { plainCharacters } from '../../../lambda/read/text/characters.ts';
import { decodeCfEmail, spelledEmails } from '../../../lambda/read/text/emails.ts';

const textOf = (html: string, title = ''): string =>
  bodyText(readBlocks(load(html).root()[0] ?? assert.fail()).blocks, title);

test('paragraphs are parted by one blank line, two breaks part paragraphs, one parts lines', () => {
  assert.equal(
    textOf('<div>One\n  line<p>two<br>three<br><br>four</div>five'),
    'One line\n\ntwo\nthree\n\nfour\n\nfive',
  );
});

test('lists and data tables are rows, layout tables are not', () => {
  assert.equal(textOf('<p>a</p><ul><li>b</li><li>c<ol><li>d</li></ol></li></ul>'), 'a\n\n- b\n- c\n1. d');
  assert.equal(
    textOf('<table><tr><td>a</td><td><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></table>'),
    'a | b\nc | d',
  );
  assert.equal(
    textOf('<table><tr><td><table><tr><td>a</td></tr></table></td><td><p>b</p><p>c</p></td></tr></table>'),
    'a\n\nb\n\nc',
  );
});

test('characters are those of the contract', () => {
  assert.equal(plainCharacters('e\u0301 800\u202f000\u00a0x\u00ad\u200by\r\nz'), 'é 800 000 xy\nz');
  assert.equal(plainCharacters('می\u200cخواهم'), 'می\u200cخواهم');
});

test('share bars, menus, related blocks, hidden text and placeholders are no text', () => {
  const page =
    '<p>Text.</p><div class="share-bar">Share</div><nav>Menu</nav><div class="related-news">More</div><p hidden>no</p><p>[block:views=x-y]</p><div class="shared-housing">Shared housing.</div>';
  assert.equal(textOf(page), 'Text.\n\nShared housing.');
});

test('addresses come back from every disguise', () => {
  assert.equal(decodeCfEmail('5a3b343b1a3f223b372a363f7435283d'), 'ana@example.org');
  assert.equal(decodeCfEmail('zz'), null);
  assert.equal(
    spelledEmails('press [at] example [dot] org, or a.b(at)iom.example.org'),
    'press@example.org, or a.b@iom.example.org',
  );
  assert.equal(spelledEmails('They met (at noon) and left.'), 'They met (at noon) and left.');
  assert.equal(
    textOf('<p>Ann Other (<a href="mailto:ann@example.org"></a>) <a href="mailto:bob@example.org">Bob</a></p>'),
    'Ann Other (ann@example.org) Bob (bob@example.org)',
  );
});

test('lines wrapped by hand are joined, rows and addresses are not', () => {
  const wrapped = [
    'The harbour was built for this page and has room for boats that were',
    'written into a paragraph of about seventy columns, the way old releases',
    'were typed.',
  ];
  assert.equal(textOf(`<pre>${wrapped.join('\n')}</pre>`), wrapped.join(' '));
  const rows = [
    'Name of the first place that is long enough to be taken for wrapped',
    'Name',
    'Name of the third place that is long enough to be taken for wrapped',
  ];
  assert.equal(textOf(`<p>${rows.join('<br>')}</p>`), rows.join('\n'));
});

test('two lines are joined only where the rest of the text was wrapped at their width', () => {
  const first = 'The harbour was built for this page and has room for boats that were';
  const two = `${first}<br>written into it.`;
  const three = `${first}<br>written into a paragraph of about seventy columns, the way old releases<br>were typed.`;
  assert.equal(textOf(`<p>${two}</p>`), `${first}\nwritten into it.`);
  assert.match(textOf(`<p>${three}</p><p>${two}</p>`), /boats that were written into it\.$/);
  const office = 'Sample Office for the Invented Harbour and its Boats<br>17 Route of Samples';
  assert.match(textOf(`<p>${three}</p><p>${office}</p>`), /Boats\n17 Route of Samples$/);
});

test('character sets: mark, header, meta, and what is mislabelled', () => {
  const text = '<p>Genève – “à demain”</p>';
  const utf8 = Buffer.from(text);
  const cp1252 = Buffer.from(text.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
  assert.equal(decodePage(utf8, 'text/html; charset=utf-8'), text);
  assert.equal(decodePage(utf8, 'text/html; charset=iso-8859-1'), text);
  assert.equal(decodePage(cp1252, 'text/html; charset=windows-1252'), text);
  assert.equal(decodePage(cp1252, 'text/html; charset=utf-8'), text);
  assert.equal(
    decodePage(Buffer.concat([Buffer.from('<meta charset="windows-1252">'), cp1252]), null),
    `<meta charset="windows-1252">${text}`,
  );
  assert.equal(decodePage(Buffer.from(`\ufeff${text}`, 'utf16le'), null), text);
  assert.equal(decodePage(utf8, 'text/html; charset=nobody-knows'), text);
  assert.equal(decodePage(Buffer.concat([utf8, Buffer.from([0xff])]), 'text/html; charset=utf-8'), `${text}\ufffd`);
});
