import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareSentences, sentencePrints } from '../../../lambda/likeness/sentences.ts';
import { processorNow } from '../../processor-time.ts';

const compare = (a: string, b: string) => compareSentences(sentencePrints(a), sentencePrints(b));

const ONE = 'At least 300 families have lost their homes in the floods near Beira.';
const TWO = 'The governor asked all partners to bring tents to the camps before the weekend.';

describe('sentences of two readings', () => {
  it('are the same whatever the typography, the line breaks and the case', () => {
    const found = compare(`${ONE} ${TWO}`, `${ONE.toUpperCase()}\n\n${TWO.replaceAll(' ', '  ')}`);
    assert.deepEqual(found, { left: 1, right: 1, edited: false });
  });

  it('are counted as often as they stand', () => {
    const { left, right } = compare(`${ONE}\n${ONE}`, ONE);
    assert.deepEqual([left, right], [0.5, 1]);
  });

  it('are known as edited by one figure, and not by a neighbour that begins alike', () => {
    assert.equal(compare(ONE, ONE.replace('300', '310')).edited, true);
    assert.equal(compare(ONE, TWO).edited, false);
    const alike = 'At least 300 families were registered by volunteers in the schools of Chimoio and Manica province.';
    assert.equal(compare(ONE, alike).edited, false);
  });

  it('leave out lines with addresses, which each layer reads otherwise', () => {
    const hidden = 'Contact: Ada Beispiel, Tel: +41 22 555, Email: a@example.org';
    const shown = 'Contact: Ada Beispiel, Tel: +41 22 555, Email: [email protected]';
    assert.deepEqual(compare(`${ONE}\n${hidden}`, `${ONE}\n${shown}`), { left: 1, right: 1, edited: false });
  });

  it('work in Arabic', () => {
    const arabic = 'وصل أكثر من 300 مهاجر إلى طرابلس يوم الاثنين. وقال المكتب إن المساعدات تصل كل يوم؟';
    assert.equal(sentencePrints(arabic).length, 2);
    assert.equal(compare(arabic, arabic.replace('300', '400')).edited, true);
  });

  it('of hostile texts are compared in a blink', () => {
    const same = 'one two three four five. '.repeat(200_000);
    const started = processorNow();
    compare(same, `${same}x`);
    compare(Array.from({ length: 50_000 }, (_, n) => `a b c d ${n}.`).join(' '), 'a b c d e.');
    assert.ok(processorNow() - started < 2000);
  });
});
