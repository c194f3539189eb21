import { withoutStrays } from './strays.ts';

/** Bytes that are searched for a `<meta charset>`: the HTML standard asks for 1,024; real pages put it later. */
const META_REACH = 4096;

/** The label of the character set that a byte order mark gives. */
const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

const CHARSET = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

const inMeta = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, META_REACH)).toString('latin1');
  for (const [tag] of head.matchAll(/<meta\b[^>]{0,500}>/gi)) {
    const label = CHARSET.exec(tag)?.[1];
    // A page that could say it is UTF-16 in single bytes is not UTF-16 (HTML standard, "prescan").
    if (label !== undefined) return /^utf-?16/i.test(label) ? 'utf-8' : label;
  }
  return null;
};

const decoderOf = (label: string, fatal: boolean): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null; // a label that nobody knows
  }
};

const tryDecode = (bytes: Uint8Array, label: string): string | null => {
  try {
    return decoderOf(label, true)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
};

/**
 * Bytes of a page to text: byte order mark, then header, then `<meta>`, then UTF-8. A page that says Windows-1252 (or
 * nothing) and is valid UTF-8 is UTF-8, for other text hardly ever is; one that says UTF-8 and is not is read as
 * Windows-1252, unless it is UTF-8 with a few broken bytes: those become what they are in Windows-1252 where they can be
 * nothing else, and U+FFFD where not. Never throws.
 */
export const decodePage = (bytes: Uint8Array, contentType: string | null): string => {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const utf8 = tryDecode(bytes, 'utf-8');
  const stated = CHARSET.exec(contentType ?? '')?.[1] ?? inMeta(bytes);
  const label = (stated === undefined || stated === null ? null : decoderOf(stated, false)?.encoding) ?? 'utf-8';
  if (utf8 !== null && (label === 'utf-8' || label === 'windows-1252')) return utf8;
  if (label !== 'utf-8') return new TextDecoder(label).decode(bytes);
  const lossy = new TextDecoder('utf-8').decode(bytes);
  return isMostlyUtf8(bytes, lossy)
    ? new TextDecoder('utf-8').decode(withoutStrays(bytes))
    : new TextDecoder('windows-1252').decode(bytes);
};

/** Whether more multi-byte characters came out well than broke. */
const isMostlyUtf8 = (bytes: Uint8Array, text: string): boolean => {
  let broken = 0;
  let sound = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) sound += 1;
  }
  return bytes.length === 0 || sound >= broken;
};
