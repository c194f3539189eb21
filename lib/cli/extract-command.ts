import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Fact } from '../../lambda/contract/fact.ts';
import type { Release } from '../../lambda/contract/release.ts';
import { factsOf } from '../../lambda/extract/facts.ts';
import { chooseReader } from '../../lambda/facts/choose-reader.ts';
import type { FactReader } from '../../lambda/facts/fact-reader.ts';
import { FactReaderError } from '../../lambda/facts/reader-setting.ts';
import { readPage } from '../../lambda/read/read-page.ts';
import { statedAddress } from '../../lambda/read/stated-address.ts';
import { enabledSources, SOURCES } from '../../lambda/sources/registry.ts';
import { sourceOf } from '../../lambda/sources/scope.ts';
import { siteLikeIom } from '../../lambda/sources/site.ts';
import { CommandError, EXIT, UsageError } from './errors.ts';
import { readSavedPage } from './ingest-file.ts';
import { type GivenOfText, plainRelease } from './plain-release.ts';
import { printFacts } from './print-facts.ts';
import { bold, dim, safe, type Terminal } from './terminal.ts';

export interface Extracted {
  readonly file: string;
  readonly release: Release;
  readonly facts: readonly Fact[];
}

/** `-` stands for standard input. */
const STDIN = '-';

/** Whether bytes are a page rather than plain text: a tag or a doctype at the start. */
const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*<[!a-z?]/i.test(
    Buffer.from(bytes.subarray(0, 512))
      .toString('latin1')
      .replace(/^\xEF\xBB\xBF/, ''),
  );

/** The source that a page's own address belongs to; a page of another site is read by the same rules. */
const sourceFor = (address: string | null) => {
  const known =
    address === null
      ? null
      : sourceOf(address, enabledSources({ SOURCES: Object.keys(SOURCES).join(','), SITES: '[]' }));
  if (known !== null) return known;
  const origin = address !== null && URL.canParse(address) ? new URL(address).origin : 'https://unknown.invalid';
  return siteLikeIom({ name: 'file', origin, crawlDelaySeconds: 0, allowPrivateAddresses: false });
};

/** @throws UsageError where the setting names no reader */
const readerOf = async (setting: string): Promise<FactReader> => {
  try {
    return await chooseReader(setting);
  } catch (error) {
    if (error instanceof FactReaderError) throw new UsageError(`--reader: ${error.message}`);
    throw error;
  }
};

/** @throws CommandError where a model does not answer */
const read = async (
  reader: FactReader,
  name: string,
  release: Parameters<typeof factsOf>[1],
): Promise<readonly Fact[]> => {
  try {
    return await factsOf(reader, release);
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    throw new CommandError(`${name}: the reader ${reader.version} failed: ${kind}: ${message}`);
  }
};

/** What was said on the command line counts more than what the page says, and no layer supplied it. */
const withGiven = (release: Release, { published, language }: GivenOfText): Release => ({
  ...release,
  ...(published === undefined ? {} : { publishedAt: published, publishedAtSource: null }),
  ...(language === undefined ? {} : { language }),
  provenance: {
    ...release.provenance,
    ...(published === undefined ? {} : { publishedAt: 'none' }),
    ...(language === undefined ? {} : { language: 'none' }),
  },
});

/** A page of an aggregator gives several. @throws CommandError where the input is no release */
const extractBytes = async (
  file: string,
  bytes: Uint8Array,
  reader: FactReader,
  given: GivenOfText,
): Promise<readonly Extracted[]> => {
  if (!looksLikeHtml(bytes)) {
    const release = plainRelease(file, bytes, given);
    return [{ file, release, facts: await read(reader, file, release) }];
  }
  const address = statedAddress(bytes);
  const source = sourceFor(address);
  const url = address !== null && URL.canParse(address) ? address : `${source.origin}/${encodeURIComponent(file)}`;
  const reading = await readPage({ bytes, contentType: null, url, source, hint: null });
  if (reading.outcome === 'rejected') throw new CommandError(`${file}: ${reading.reason}: ${reading.detail}`);
  const extracted: Extracted[] = [];
  for (const found of reading.releases) {
    const release = withGiven(found, given);
    extracted.push({ file, release, facts: await read(reader, file, release) });
  }
  return extracted;
};

const print = ({ file, release, facts }: Extracted, terminal: Terminal): void => {
  terminal.out(bold(safe(release.title), terminal));
  const about = [file, release.language, release.publishedAt?.slice(0, 10) ?? 'undated', `${facts.length} facts`];
  terminal.out(dim(about.join(' · '), terminal));
  terminal.out('');
  printFacts(facts, release, terminal);
  terminal.out('');
};

/** `press extract FILE...`: facts of saved pages; touches no store. */
export const extractFiles = async (
  files: readonly string[],
  { json, reader: setting, ...given }: { readonly json: boolean; readonly reader: string } & GivenOfText,
  terminal: Terminal,
  stdin: Readable,
): Promise<number> => {
  const reader = await readerOf(setting);
  let failed = 0;
  for (const file of files) {
    try {
      const bytes = file === STDIN ? await buffer(stdin) : await readSavedPage(file);
      if (bytes.byteLength === 0) throw new CommandError('standard input is empty');
      for (const extracted of await extractBytes(file, bytes, reader, given)) {
        if (json) terminal.out(JSON.stringify(extracted));
        else print(extracted, terminal);
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failed++;
      terminal.note(`press: ${error.message}`);
    }
  }
  return failed === 0 ? EXIT.ok : EXIT.failed;
};

/** One line of `press extract --releases`. */
interface ReleaseLine {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** @throws CommandError naming the line and what is wrong with it */
const parseLine = (line: string, number: number): ReleaseLine => {
  const wrong = (what: string) => new CommandError(`line ${number}: ${what}`);
  let value: Partial<Record<keyof ReleaseLine, unknown>>;
  try {
    value = JSON.parse(line) as typeof value;
  } catch (error) {
    throw wrong(`is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null) throw wrong('is not an object');
  const { id, language = 'en', title = '', publishedAt = null, text } = value;
  if (typeof id !== 'string' || id === '') throw wrong('has no id');
  if (typeof text !== 'string') throw wrong(`(${id}) has no text`);
  if (typeof title !== 'string' && title !== null) throw wrong(`(${id}) has a title that is no text`);
  if (typeof language !== 'string' && language !== null) throw wrong(`(${id}) has a language that is no text`);
  if (publishedAt !== null && (typeof publishedAt !== 'string' || Number.isNaN(Date.parse(publishedAt)))) {
    throw wrong(`(${id}) has a publishedAt that is no ISO date`);
  }
  return { id, language: language ?? 'en', title: title ?? '', publishedAt, text };
};

/** `press extract --releases`: one release a line in, `{id, facts}` a line out. A bad line fails alone. */
export const extractReleases = async (
  { reader: setting }: { readonly reader: string },
  terminal: Terminal,
  stdin: Readable,
): Promise<number> => {
  const reader = await readerOf(setting);
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const { id, language, title, publishedAt, text } = parseLine(line, number);
      const facts = await reader.read({ scope: id, language, title, publishedAt, text });
      terminal.out(JSON.stringify({ id, facts }));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failed++;
      terminal.note(`press: ${error.message}`);
    }
  }
  if (number === 0) throw new CommandError('standard input holds no release');
  return failed === 0 ? EXIT.ok : EXIT.failed;
};
