import { bad, type PageCheck } from './verdict.ts';

/** First bytes of what is not HTML, whatever the server calls it. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP or Office file'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image, a sound or a film'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u001f\u008b', 'a gzip file'],
  ['{\\rtf', 'an RTF file'],
  ['7z\u00bc\u00af', 'a 7-Zip file'],
  ['Rar!', 'a RAR file'],
];
/** Bytes that are counted. */
const SAMPLE = 4096;
/** Text has hardly a control character; a file of any kind has them at every step. */
const MOST_CONTROLS = 0.1;

/** Whether bytes are a file of another kind; null where they may be a page. */
export const binary = (body: Uint8Array): PageCheck | null => {
  // Some servers send an empty line first.
  const start = Buffer.from(body.subarray(0, 1024)).toString('latin1').trimStart();
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic !== undefined) return bad('not_html', `the body is ${magic[1]}`);
  const isUtf16 = (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff);
  if (isUtf16) return null;
  const sample = body.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls += 1;
  return controls > MOST_CONTROLS * sample.length
    ? bad('not_html', `binary data: ${controls} of the first ${sample.length} bytes are control characters`)
    : null;
};
