import type { Fetched } from '../result.ts';
import { bad, type PageCheck } from './verdict.ts';

/** Markup that is looked at for an end; a cut page is as long as it happens to be. */
const HEAD = 20_000;
const TAIL = 20_000;

/**
 * Whether the answer was cut.
 *
 * Not to be mistaken: `</html>` and `</body>` may be left out (HTML standard, section 13.1.2.4), so their absence alone
 * says nothing. It counts where the server announced neither length nor chunks (then a cut looks like the end), or
 * where the document also stops in the middle of a sentence. An end within a tag, a script or a comment is always a cut.
 */
export const truncated = ({ body, headers }: Pick<Fetched, 'body' | 'headers'>, html: string): PageCheck | null => {
  const announced = headers['content-length'];
  // With a content-encoding the length is that of the encoded bytes; the decoder then tells a cut.
  if (announced !== undefined && !('content-encoding' in headers) && Number(announced) > body.length)
    return bad('truncated', `${body.length} bytes of ${announced} announced`);
  const end = html.slice(-200).trimEnd();
  const open = end.lastIndexOf('<');
  if (open > end.lastIndexOf('>') && /^<[a-z/!]/i.test(end.slice(open)))
    return bad('truncated', `the page ends within a tag: ${JSON.stringify(end.slice(open).slice(0, 60))}`);
  const hidden = openElement(html);
  if (hidden !== null) return bad('truncated', `the page ends within ${hidden}`);
  if (!/<html\b/i.test(html.slice(0, HEAD)) || /<\/html\s{0,20}>/i.test(html.slice(-TAIL))) return null;
  if (announced === undefined && !/chunked/i.test(headers['transfer-encoding'] ?? ''))
    return bad('truncated', 'no </html>, and the server did not say how long the page is');
  // A whole page may leave out its end tags, but no sentence of it stops at a letter or a comma.
  const midSentence = /(?:^|[^>\s])[^>]*[\p{L},;]$/u.test(end) && !/<\/body/i.test(html.slice(-TAIL));
  return midSentence && Number(announced) !== body.length
    ? bad('truncated', `no </html>, and the text ends with ${JSON.stringify(end.slice(-40))}`)
    : null;
};

/** A script, style or comment that is never closed. */
const openElement = (html: string): string | null => {
  const lower = html.slice(-2_000_000).replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const last = (mark: string): number => lower.lastIndexOf(mark);
  const [script, style, comment] = [last('<script'), last('<style'), last('<!--')];
  const openScript = script > last('</script') && /^<script[\s>]/.test(lower.slice(script));
  if (openScript && script > style) return 'a script';
  if (style > last('</style') && style > script && /^<style[\s>]/.test(lower.slice(style))) return 'a style sheet';
  // A comment inside a script is the script's own.
  return comment > last('-->') && comment > Math.max(last('</script'), script) && !lower.startsWith('<!-->', comment)
    ? 'a comment'
    : null;
};
