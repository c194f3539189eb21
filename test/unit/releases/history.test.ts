import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readingIdOf, releaseIdOf, versionIdOf } from '../../../lambda/contract/identity.ts';
import type { Instant, Layer } from '../../../lambda/contract/release.ts';
import { sentencePrints } from '../../../lambda/likeness/sentences.ts';
import type { Capture } from '../../../lambda/releases/capture.ts';
import { historyOf, isChange, latestContent } from '../../../lambda/releases/history.ts';
import { documentOf } from '../documents.ts';

const day = (n: number): Instant => `2018-01-${String(n).padStart(2, '0')}T00:00:00.000Z` as Instant;

interface How {
  readonly template?: string | null;
  readonly reader?: string;
  readonly title?: string;
  readonly titleLayer?: Layer;
}
/** A capture of the given day that was read as the given text. */
const capture = (n: number, text: string, how: How = {}): Capture => {
  const { template = 'drupal', reader = '1', title = 'Floods', titleLayer = 'selector' } = how;
  const { release } = documentOf('any');
  return {
    fetchedAt: day(n),
    rawKey: `raw/${n}`,
    version: versionIdOf({ title, publishedAt: '2018-01-01', text }),
    reading: readingIdOf({ ...release, id: releaseIdOf('any'), title, text, template }, reader),
    readerVersion: reader,
    extractorVersion: reader,
    template,
    source: 'iom',
    url: release.url,
    language: 'en',
    title,
    type: 'news',
    publishedAt: '2018-01-01',
    layers: { title: titleLayer, publishedAt: 'selector', text: template === null ? 'generic' : 'selector' },
    sentences: sentencePrints(text),
    factCounts: {},
  };
};

const BODY = [
  'Maputo – At least 300 families have lost their homes in the floods, the local authorities said on Monday.',
  'IOM teams have brought tents, blankets and water filters to the three camps that were set up near the river.',
  '“People tell us that the water came at night and left them no time,” said the head of the office in Beira.',
  'The appeal for the coming three months is of 4 million dollars, of which a quarter has been received so far.',
];
const TEXT = BODY.join('\n\n');
const CORRECTED = TEXT.replace('300', '350');
const EXTENDED = `${TEXT}\n\nOn Thursday the road to the north was opened again, and the first lorries reached Dondo by noon.`;
/** What generic main content makes of the page: a caption before it, related news behind it, the last line lost. */
const guess = (text: string, related: string): string =>
  `Photo of a camp near the river.\n\n${text.split('\n\n').slice(0, 3).join('\n\n')}\n\nRead also: ${related}`;
const generic = (n: number, text: string, related = 'Harvest in the south') =>
  capture(n, guess(text, related), { template: null, title: 'Floods | Site', titleLayer: 'meta' });

const changes = (captures: readonly Capture[]): Instant[] => {
  const history = historyOf(captures);
  return captures.map(({ fetchedAt }) => fetchedAt).filter((fetchedAt) => isChange(history, fetchedAt));
};
const shown = (captures: readonly Capture[]) => latestContent(historyOf(captures)).shown.fetchedAt;

describe('history of a release', () => {
  it('shows the content that was seen last, and when it came', () => {
    const captures = [capture(1, TEXT), capture(2, TEXT), capture(3, CORRECTED), capture(4, CORRECTED)];
    const history = historyOf(captures);
    assert.equal(history.lastSeenAt, day(4));
    assert.equal(history.firstSeenAt, day(1));
    assert.equal(latestContent(history).since, day(3));
    assert.equal(latestContent(history).shown.version, captures[2]?.version);
    assert.equal(history.contents.length, 2);
    assert.deepEqual(changes(captures), [day(3)]);
  });

  it('counts content that returned as a change of its own', () => {
    const captures = [capture(1, TEXT), capture(2, CORRECTED), capture(3, TEXT)];
    assert.deepEqual(changes(captures), [day(2), day(3)]);
  });

  it('counts every difference between two readings by the same template and reader', () => {
    assert.deepEqual(changes([capture(1, TEXT), capture(2, EXTENDED)]), [day(2)]);
    assert.deepEqual(changes([capture(1, TEXT), capture(2, TEXT, { title: 'Floods in Sofala' })]), [day(2)]);
  });

  it('refuses a release without captures', () => {
    assert.throws(() => historyOf([]), RangeError);
  });
});

describe('provisional readings', () => {
  it('are no change where they say the same words, and what the template read stays shown', () => {
    const captures = [capture(1, TEXT), generic(2, TEXT), generic(3, TEXT, 'Elections in the north')];
    assert.deepEqual(changes(captures), []);
    assert.equal(shown(captures), day(1));
  });

  it('are a change where a sentence has other words, announced once, and the template’s reading is shown when it comes', () => {
    const captures = [capture(1, TEXT), generic(2, CORRECTED), generic(3, CORRECTED)];
    assert.deepEqual(changes(captures), [day(2)]);
    assert.equal(shown(captures), day(3));
    const repaired = [...captures, capture(4, CORRECTED, { template: 'newer' })];
    assert.deepEqual(changes(repaired), [day(2)]);
    assert.equal(shown(repaired), day(4));
    const reread = [capture(1, TEXT), capture(2, CORRECTED), capture(3, CORRECTED), repaired[3] as Capture];
    assert.deepEqual(changes(reread), [day(2)]);
  });

  it('hold back a paragraph that was added until a template reads it', () => {
    const waiting = [capture(1, TEXT), generic(2, EXTENDED)];
    assert.deepEqual(changes(waiting), []);
    assert.deepEqual(changes([capture(1, TEXT), capture(2, EXTENDED)]), [day(2)]);
  });

  it('are a change where the text is another one', () => {
    const other = BODY.map((sentence) => sentence.split(' ').toReversed().join(' ')).join('\n\n');
    assert.deepEqual(changes([capture(1, TEXT), generic(2, other)]), [day(2)]);
  });

  it('are compared to the letter where no template ever read the page', () => {
    assert.deepEqual(changes([generic(1, TEXT), generic(2, TEXT), generic(3, EXTENDED)]), []);
    assert.deepEqual(changes([generic(1, TEXT), generic(2, CORRECTED)]), [day(2)]);
  });

  it('that come first give way to the template’s reading, without a change', () => {
    const captures = [generic(1, TEXT), capture(2, TEXT)];
    assert.deepEqual(changes(captures), []);
    assert.equal(shown(captures), day(2));
  });
});

describe('another template or another version of the reader', () => {
  const typography = TEXT.replaceAll(' – ', ' - ').replaceAll('“', '"').replaceAll('”', '"');
  it('is no change where only our reading differs', () => {
    assert.deepEqual(changes([capture(1, TEXT), capture(2, typography, { reader: '2' })]), []);
    assert.deepEqual(changes([capture(1, TEXT), capture(2, typography, { template: 'newer' })]), []);
    assert.deepEqual(changes([capture(1, TEXT), capture(2, typography)]), [day(2)], 'by the same one it is');
  });

  it('hides neither a corrected sentence nor a paragraph of more than a tenth of the text', () => {
    assert.deepEqual(changes([capture(1, TEXT), capture(2, CORRECTED, { reader: '2' })]), [day(2)]);
    assert.deepEqual(changes([capture(1, TEXT), capture(2, EXTENDED, { reader: '2' })]), [day(2)]);
  });
});

describe('order', () => {
  it('of extraction does not matter, whatever read the captures', () => {
    const made = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(TEXT, CORRECTED, EXTENDED),
      fc.constantFrom('drupal', 'newer', null),
      fc.constantFrom('1', '2'),
    );
    const captures = fc.uniqueArray(made, { minLength: 1, maxLength: 8, selector: ([n]) => n });
    fc.assert(
      fc.property(captures, fc.infiniteStream(fc.nat()), (list, random) => {
        const all = list.map(([n, text, template, reader]) =>
          template === null ? { ...generic(n, text), readerVersion: reader } : capture(n, text, { template, reader }),
        );
        const keyed = all.map((one) => [random.next().value ?? 0, one] as const);
        const shuffled = keyed.toSorted(([a], [b]) => a - b).map(([, one]) => one);
        assert.deepEqual(historyOf(shuffled), historyOf(all));
      }),
    );
  });
});
