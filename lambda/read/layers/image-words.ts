import type { Image } from '../../contract/release.ts';
import { sameTitle } from '../fields/title.ts';

const LABEL =
  '(?:photos?|fotos?|photograph(?:s|ie)?|fotograf[íi]as?|images?|im[áa]gene?s?|cr[ée]dits?|cr[ée]ditos?|الصورة|صورة|تصوير)';
/**
 * The credit that a caption ends with, in EN, FR, ES and AR: "Photo: IOM", "Foto: OIM/Allen Ulloa.", "Crédit photo :
 * OIM", "(Photo: IOM/Jane Doe)", "Photo by Jane Doe", "© IOM 2021/Jane Doe", "Photo ©IOM".
 */
const LABELLED = new RegExp(
  `(?:^|[\\s(\\[.,;–—-])(?:${LABEL}(?: (?:${LABEL}|by|par|de|of the))?\\s?[:©]\\s?©?|©|\\(c\\))\\s?([^:©()\\[\\]]{2,150}?)[.)\\]\\s]*$`,
  'iu',
);
/** "Photo by Jane Doe": only with a name behind it, not "a photo by the sea". */
const SIGNED = /(?:^|[\s(.,;–—-])(?:Photo|PHOTO|Image|Photographie) (?:by|par) (\p{Lu}[^:©()[\]]{1,150}?)[.)\]\s]*$/u;

/** Where a credit is looked for, in code units at the end: its name has at most 150, its words and marks a few more. */
const CREDIT_REACH = 400;

interface Credit {
  /** Where the caption ends. */
  readonly index: number;
  readonly whole: string;
  readonly name: string;
}

const creditIn = (text: string): Credit | null => {
  const end = text.slice(-CREDIT_REACH);
  const match = LABELLED.exec(end) ?? SIGNED.exec(end);
  return match === null
    ? null
    : { index: text.length - end.length + match.index, whole: match[0], name: match[1] ?? '' };
};

/** Splits "Boats in the harbour. Photo: IOM" into caption and credit. */
export const captionAndCredit = (text: string): Pick<Image, 'caption' | 'credit'> => {
  const match = creditIn(text);
  if (match === null) return { caption: text === '' ? null : text, credit: null };
  const caption = text
    .slice(0, match.index + (match.whole.startsWith('.') ? 1 : 0))
    .replace(/(?<![\s/|(–—-])[\s/|(–—-]+$/, '')
    .trim();
  return { caption: caption === '' ? null : caption, credit: match.name.trim() };
};

/** Whether a text says whose picture it is. */
export const hasCredit = (text: string): boolean => creditIn(text) !== null;

/** What content systems and cameras write where nobody wrote anything. */
const NO_WORDS =
  /^(?:(?:main|hero|page|header) )?(?:banner|image|photo|picture|thumbnail|img)(?: image)?$|\.(?:jpe?g|png|gif|webp)$/i;

/** The alternative text; null where it is none. */
export const altOf = (text: string): string | null => (text === '' || NO_WORDS.test(text) ? null : text);

/** The caption; null where it is only the title once more, which says nothing of the picture. */
export const captionBeside = (caption: string | null, title: string): string | null =>
  caption !== null && sameTitle(caption, title) ? null : caption;
