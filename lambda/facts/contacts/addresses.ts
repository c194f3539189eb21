import type { Span } from '../../contract/fact.ts';

/** An e-mail address as found: the address itself, undone where it was hidden. */
export interface FoundEmail extends Span {
  readonly email: string;
}

// Each part is bounded, so a long run of letters costs at most 64 steps a letter.
const EMAIL =
  /(?<![\w.%+-])([\p{L}\d][\w.%+-]{0,63})\s?(?:@|[[({<]\s?(?:at|arroba|AT)\s?[\])}>])\s?([\p{L}\d-]{1,63}(?:(?:\.|\s?[[({<]\s?(?:dot|point|punto|DOT)\s?[\])}>]\s?)[\p{L}\d-]{1,63}){1,4})/gu;
const DOT = /\s?[[({<]\s?(?:dot|point|punto)\s?[\])}>]\s?/gi;
const MARKS_AT_END = /(?<![.-])[.-]+$/;

/** "firstname.lastname@wfp.org" shows a form; nobody reads it. */
const PLACEHOLDER = /^(?:first|sur|last|fore)?-?name\b|^firstname|^pr[eé]nom|^nombre/i;

/** E-mail addresses of a text, hidden ones ("name [at] iom [dot] int") undone. */
export const findEmails = (text: string): readonly FoundEmail[] => {
  if (!/@|[[({<]\s?(?:at|arroba)\s?[\])}>]/i.test(text)) return [];
  const found: FoundEmail[] = [];
  for (const match of text.matchAll(EMAIL)) {
    const local = match[1] ?? '';
    const domain = (match[2] ?? '').replace(DOT, '.').replace(MARKS_AT_END, '');
    if (!/\.\p{L}{2,}$/u.test(domain) || PLACEHOLDER.test(local)) continue;
    const trimmed = (match[2] ?? '').length - (match[2] ?? '').replace(MARKS_AT_END, '').length;
    found.push({ email: `${local}@${domain}`, start: match.index, end: match.index + match[0].length - trimmed });
  }
  return found;
};
