const decoder = new TextDecoder('windows-1252');

/** The 256 characters of Windows-1252, as browsers read it; five bytes stand for the control characters themselves. */
const CHARACTERS = [...decoder.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
const BYTE_OF = new Map(CHARACTERS.map((character, byte) => [character, byte]));

/** The character of a byte, given as a character of that code (0 to 255). */
export const fromWindows1252 = (byte: string): string => CHARACTERS[byte.charCodeAt(0)] ?? byte;

/** Text as Windows-1252 bytes; null where it has a character that is not in it. */
export const toWindows1252 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const byte = BYTE_OF.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
};
