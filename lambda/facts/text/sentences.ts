import type { ContextLanguage, Paragraph, Sentence } from '../context.ts';
import { endsInAbbreviation } from './abbreviations.ts';

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterFor = (language: ContextLanguage): Intl.Segmenter => {
  const locale = language === 'other' ? 'en' : language;
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
};

/** Abbreviations that may end a sentence too, and words that open the next one. */
const MAY_END = /(?:EE\.\s?UU|U\.S|U\.N|U\.K|[ap]\.m|D\.C|etc|Inc|Ltd|Corp|Co)\.$/;
const OPENS =
  /^[“"«(]?(?:The|This|These|In|On|At|A|An|It|He|She|They|We|But|And|As|For|While|Le|La|Les|L[’']|En|Dans|Il|Elle|Ces?|Cette|El|Los|Las|Un|Una|Esta?|Estos)\s/;

/** Shortest line of a hard-wrapped text that may break before a capital, in code units (about 70 columns, iom-site.md 7). */
const WRAPPED = 55;
/** Shortest one before a small letter. */
const BROKEN = 40;

/** A line that only its editor broke: no stop at its end, and the next one goes on in small letters or digits. */
const isWrapped = (before: string, after: string): boolean => {
  const line = before.trimEnd();
  const last = line.slice(line.lastIndexOf('\n') + 1);
  // a row of a table ends where its line does
  if (line === '' || /[.!?:;”"»)*]$/.test(line) || before.endsWith('\n\n') || / \| /.test(last)) return false;
  const next = after.trimStart();
  if (/^\p{Ll}/u.test(next)) return last.length >= BROKEN;
  return last.length >= WRAPPED && /^[\p{Lu}\d(“"«]/u.test(next);
};

/** A sentence that goes on in the next segment: it ends in an abbreviation, or the next one does not begin like one. */
const continues = (before: string, after: string): boolean => {
  if (before.endsWith('\n')) return isWrapped(before, after);
  const trimmed = before.trimEnd();
  if (endsInAbbreviation(trimmed)) return !(MAY_END.test(trimmed) && OPENS.test(after.trimStart()));
  const first = after.trimStart().charAt(0);
  // "(23/12)" or a lower-case word after a full stop inside brackets or quotes goes on with the sentence.
  return first !== '' && first.toLowerCase() === first && first.toUpperCase() !== first && /[.?!]$/.test(trimmed);
};

/**
 * Sentences of each paragraph, by Unicode segmentation (UAX 29) with abbreviations merged ("Dr.", "H.E.", "No.").
 * A line break ends a sentence. Linear in the length of the text.
 */
export const splitSentences = (paragraphs: readonly Paragraph[], language: ContextLanguage): readonly Sentence[] => {
  const segmenter = segmenterFor(language);
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    let from = 0;
    let to = 0;
    let last = '';
    const flush = (): void => {
      const raw = paragraph.text.slice(from, to);
      const body = raw.trim();
      if (body === '') return;
      const start = paragraph.start + from + (raw.length - raw.trimStart().length);
      sentences.push({ start, end: start + body.length, text: body, paragraph: index });
    };
    for (const { segment } of segmenter.segment(paragraph.text)) {
      if (to > from && !continues(last, segment)) {
        flush();
        from = to;
      }
      to += segment.length;
      last = segment;
    }
    flush();
  });
  return sentences;
};
