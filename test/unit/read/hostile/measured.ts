import assert from 'node:assert/strict';
import { readPage } from '../../../../lambda/read/read-page.ts';
import type { PageInput, PageReading } from '../../../../lambda/read/reading.ts';
import { iom } from '../../../../lambda/sources/iom.ts';

/** What the reader may take for any page: processor time, in milliseconds, and memory, in megabytes. */
export const MOST_TIME = 2_000;
export const MOST_MEMORY = 300;
/** For machines slower than the one that the bound was set for. */
const SLACK = 2;

export interface Measured {
  readonly reading: PageReading;
  /** Processor time of this process, all threads, in milliseconds: other processes do not count. */
  readonly milliseconds: number;
}

const inputOf = (bytes: Uint8Array): PageInput => ({
  bytes,
  contentType: 'text/html',
  url: 'https://www.iom.int/news/x',
  source: iom,
  hint: null,
});

/**
 * Reads whatever the bytes are, and checks what holds for every page: no exception, the time, and the form of the text.
 * @throws AssertionError where one does not hold
 */
export const readMeasured = async (bytes: Uint8Array, given: Partial<PageInput> = {}): Promise<Measured> => {
  const before = process.cpuUsage();
  const reading = await readPage({ ...inputOf(bytes), ...given, bytes });
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1_000;
  assert.ok(milliseconds < MOST_TIME * SLACK, `took ${Math.round(milliseconds)} ms of processor time`);
  if (reading.outcome === 'releases') for (const { text } of reading.releases) assertPlain(text);
  return { reading, milliseconds };
};

/** The contract's form of a text: NFC, plain spaces, paragraphs parted by one empty line. */
const assertPlain = (text: string): void => {
  assert.ok(text === text.normalize('NFC'), 'not NFC');
  const wrong = /[\u00a0\r\0]|\n{3}|^\s|\s$| \n|\n /.exec(text);
  assert.equal(wrong, null, `at ${wrong?.index}: ${JSON.stringify(wrong?.[0])}`);
};
