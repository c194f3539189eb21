import { eld } from 'eld/small';
import { releaseIdOf, sha256 } from '../../lambda/contract/identity.ts';
import type { Release } from '../../lambda/contract/release.ts';
import { CommandError } from './errors.ts';

/** Titles are shorter; a longer first line is the beginning of the text. */
const LONGEST_TITLE = 200;

/** Bytes looked at to tell text from something else. */
const SNIFFED = 4096;

/**
 * A release out of plain text: a short first line that stands by itself is the title. Undated, since nothing says when.
 * @throws CommandError where it is no text
 */
export const plainRelease = (file: string, bytes: Uint8Array): Release => {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') {
    throw new CommandError(`${file}: is a PDF; press reads saved pages (.html, .html.gz) and plain text`);
  }
  if (bytes.subarray(0, SNIFFED).includes(0)) {
    throw new CommandError(`${file}: is neither a page nor plain text (it holds NUL bytes)`);
  }
  const whole = new TextDecoder()
    .decode(bytes)
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .replaceAll('\r\n', '\n')
    .trim();
  const [first = '', ...rest] = whole.split(/\n\s*\n/);
  const titled = rest.length > 0 && !first.includes('\n') && first.length <= LONGEST_TITLE && !/[.:;,]$/.test(first);
  const text = (titled ? rest : [first, ...rest]).map((paragraph) => paragraph.trim()).join('\n\n');
  const url = `urn:sha256:${sha256(bytes)}`;
  return {
    id: releaseIdOf(url),
    source: 'file',
    url,
    canonicalUrl: url,
    language: eld.detect(text).language || 'und',
    title: titled ? first.trim() : file,
    subtitle: null,
    type: 'other',
    publishedAt: null,
    publishedAtSource: null,
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
    provenance: { title: titled ? 'text' : 'none', text: 'text', language: 'text', publishedAt: 'none' },
    disagreements: [],
  };
};
