import { eld } from 'eld/small';
import { releaseIdOf, sha256 } from '../../lambda/contract/identity.ts';
import type { Release } from '../../lambda/contract/release.ts';
import { decodePage } from '../../lambda/read/decode.ts';
import { choosePublished } from '../../lambda/read/published.ts';
import { datesOfText } from '../../lambda/read/text-dates.ts';
import { CommandError } from './errors.ts';

/** Titles are shorter; a longer first line is the beginning of the text. */
const LONGEST_TITLE = 200;

/** Bytes looked at to tell text from something else. */
const SNIFFED = 4096;

/** What a text does not say of itself, said by whoever gives it. */
export interface GivenOfText {
  /** ISO date; without it what the text says of its day. */
  readonly published?: string | undefined;
  /** BCP 47; without it the language that the text looks like. */
  readonly language?: string | undefined;
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * A release out of plain text: a short first line that stands by itself is the title. Read as UTF-8, UTF-16 with its
 * byte order mark, or else Windows-1252.
 * @throws CommandError where it is no text
 */
export const plainRelease = (file: string, bytes: Uint8Array, given: GivenOfText = {}): Release => {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') {
    throw new CommandError(`${file}: is a PDF; press reads saved pages (.html, .html.gz) and plain text`);
  }
  if (!isUtf16(bytes) && bytes.subarray(0, SNIFFED).includes(0)) {
    throw new CommandError(
      `${file}: is neither a page nor plain text (it holds NUL bytes; is it UTF-16 without its mark? give it as UTF-8)`,
    );
  }
  const whole = decodePage(bytes, null).normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n').trim();
  if (whole === '') throw new CommandError(`${file}: is blank`);
  const [first = '', ...rest] = whole.split(/\n\s*\n/);
  const titled = rest.length > 0 && !first.includes('\n') && first.length <= LONGEST_TITLE && !/[.:;,]$/.test(first);
  const text = (titled ? rest : [first, ...rest]).map((paragraph) => paragraph.trim()).join('\n\n');
  const language = given.language ?? (eld.detect(text).language || 'und');
  const told = choosePublished(datesOfText(text, language, 'DMY'));
  const published = given.published === undefined ? told : null;
  const url = `urn:sha256:${sha256(bytes)}`;
  return {
    id: releaseIdOf(url),
    source: 'file',
    url,
    canonicalUrl: url,
    language,
    title: titled ? first.trim() : file,
    subtitle: null,
    type: 'other',
    publishedAt: given.published ?? told.publishedAt,
    publishedAtSource: published?.source ?? null,
    updatedAt: null,
    dateline: null,
    text,
    contacts: null,
    tables: [],
    images: [],
    links: [],
    countries: [],
    tags: [],
    translations: [],
    node: null,
    partOf: null,
    template: null,
    provenance: {
      title: titled ? 'text' : 'none',
      text: 'text',
      language: given.language === undefined ? 'text' : 'none',
      publishedAt: published?.layer ?? 'none',
    },
    disagreements: [],
  };
};
