import { fromWindows1252 } from './text/windows-1252.ts';

const isAscii = (byte: number | undefined): boolean => byte === undefined || byte < 0x80;
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** Bytes of the quotation marks, dashes, ellipsis, bullet, euro and trade mark signs of Windows-1252. */
const PUNCTUATION: ReadonlySet<number> = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99]);

/**
 * UTF-8 with single bytes of Windows-1252 in it, as when a quotation was pasted from an old file: those that stand alone
 * between ASCII characters and can be nothing else (a sign of punctuation; an accented letter beside a letter) become
 * their characters. What is left of a multi-byte character that was cut stays broken. Other bytes are not touched.
 */
export const withoutStrays = (bytes: Uint8Array): Uint8Array => {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || !isAscii(bytes[at - 1]) || !isAscii(bytes[at + 1])) continue;
    const isAccent = byte >= 0xc0 && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]));
    if (!PUNCTUATION.has(byte) && !isAccent) continue;
    parts.push(bytes.subarray(from, at), Buffer.from(fromWindows1252(String.fromCharCode(byte))));
    from = at + 1;
  }
  if (parts.length === 0) return bytes;
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
};
