import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import fc from 'fast-check';
import type { Table } from '../../../lambda/contract/release.ts';
import { tablesOf } from '../../../lambda/read/layers/tables.ts';
import { readBlocks } from '../../../lambda/read/text/blocks.ts';
import { bodyText } from '../../../lambda/read/text/body-text.ts';
import { processorNow } from '../../processor-time.ts';

const read = (html: string): { readonly tables: readonly Table[]; readonly text: string } => {
  const blocks = readBlocks(load(html).root().get(0) ?? assert.fail());
  return { tables: tablesOf(blocks.tables), text: bodyText(blocks.blocks, '') };
};
const table = (html: string): Table | undefined => read(`<table>${html}</table>`).tables[0];

test('merged cells are written out, and two rows of headings become one', () => {
  assert.deepEqual(
    table(
      '<thead><tr><th rowspan=2>Month<th colspan=2>Arrivals</tr><tr><th>Sea<th>Land</tr></thead><tr><td>May<td>1<td rowspan=2>2</tr><tr><td>June<td>3</tr>',
    ),
    {
      caption: null,
      header: ['Month', 'Arrivals / Sea', 'Arrivals / Land'],
      rows: [
        ['May', '1', '2'],
        ['June', '3', '2'],
      ],
    },
  );
});

test('a row in bold is a heading, a first row of one merged cell is the caption, ragged rows are filled up', () => {
  assert.deepEqual(
    table(
      '<tr><td colspan=3>Table 1</tr><tr><td><b>a</b><td><p><strong>b</strong></p><td></tr><tr><td>1<td>2<td>3</tr><tr><td>4</tr><tr><td><td></tr>',
    ),
    {
      caption: 'Table 1',
      header: ['a', 'b', ''],
      rows: [
        ['1', '2', '3'],
        ['4', '', ''],
      ],
    },
  );
  assert.deepEqual(table('<tr><td>a<td>b</tr><tr><td>1<td>2</tr>')?.header, []);
});

test('a table of headings alone keeps its last row, layout tables are none', () => {
  assert.deepEqual(table('<tr><th>a<th>b</tr>'), { caption: null, header: [], rows: [['a', 'b']] });
  assert.deepEqual(read('<table><tr><td><h2>News</h2><p>a</p></td><td>b</td></tr></table>').tables, []);
  assert.deepEqual(read('<table><tr><td>one column</td></tr></table>').tables, []);
});

test('spans that are lies cost nothing', () => {
  const wild = table(
    '<tr><td colspan=99999 rowspan=99999>a<td>b</tr><tr><td rowspan=0>c<td colspan=-3>d<td colspan=x>e</tr>',
  );
  assert.ok((wild?.rows[0]?.length ?? 0) <= 50);
  const started = processorNow();
  const row = `<tr>${'<td colspan=50 rowspan=1000>x<td>y'.repeat(10)}</tr>`;
  const { tables } = read(`<table>${row.repeat(800)}</table>`.repeat(2));
  assert.ok(tables.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0) <= 10_000);
  assert.ok(processorNow() - started < 3_000);
});

test('every word of every cell stands in the text too, in the order of the rows', () => {
  const cell = fc.record({
    text: fc.stringMatching(/^[a-z]{1,9}$/),
    colspan: fc.integer({ min: 1, max: 3 }),
    heading: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const html = rows.map(
        (cells) =>
          `<tr>${cells.map(({ text, colspan, heading }) => (heading ? `<th colspan=${colspan}>${text}</th>` : `<td colspan=${colspan}>${text}</td>`)).join('')}</tr>`,
      );
      const { tables, text } = read(`<table>${html.join('')}</table>`);
      assert.equal(text, rows.map((cells) => cells.map((one) => one.text).join(' | ')).join('\n'));
      const [only] = tables;
      assert.ok(only !== undefined);
      const inTable = [only.caption ?? '', ...only.header, ...only.rows.flat()].flatMap((value) => value.split(' / '));
      assert.deepEqual(new Set(inTable.filter((value) => value !== '')), new Set(rows.flat().map((one) => one.text)));
    }),
  );
});
