import type { Speaker } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import { attributionAfter, attributionBefore } from './attribution.ts';
import { resolve } from './resolve.ts';
import { trimStretch, wordCount } from './shape.ts';
import { speakerView } from './speaker.ts';
import { stretchesOf } from './stretches.ts';

/** Words of speech in a title. */
export interface HeadlineQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: Speaker | null;
  /** Said in the title itself, or known from the body that has the same words. */
  readonly attributed: 'stated' | 'carried';
}

const MIN_WORDS = 4;
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * Quotations of a title: those that the body has too, with the speaker it gives, and those that the title says somebody
 * spoke ("“No one is safe alone”: IOM chief"). What else stands between marks there is a name or a slogan.
 * @param spoken quotations of the body
 */
export const headlineQuotes = (
  context: FactContext,
  title: FieldText,
  spoken: readonly { readonly text: string; readonly speaker: Speaker | null; readonly attributed: string }[],
): readonly HeadlineQuote[] => {
  const stretches = stretchesOf(context, title);
  if (stretches.length === 0) return [];
  const view = speakerView(context, title, stretches);
  const known = spoken
    .filter(({ speaker, attributed }) => speaker !== null && attributed === 'stated')
    .map(({ text, speaker }) => ({ words: ` ${fold(text)} `, speaker }));
  return stretches.flatMap((stretch, index): readonly HeadlineQuote[] => {
    const { start, end } = trimStretch(title.text, stretch.start, stretch.end);
    const text = title.text.slice(start, end);
    if (!stretch.opened || !stretch.closed || wordCount(text) < MIN_WORDS) return [];
    const words = ` ${fold(text)} `;
    const same = known.find((quote) => quote.words.includes(words));
    if (same !== undefined) return [{ start, end, text, speaker: same.speaker, attributed: 'carried' }];
    const after = attributionAfter(view, stretch.end, stretches[index + 1]?.start ?? title.text.length, false);
    const found = after ?? attributionBefore(view, start, stretches[index - 1]?.end ?? 0);
    if (found === null || !found.atOnce || found.speaker.by === 'pronoun' || found.speaker.by === 'unnamed') return [];
    return [{ start, end, text, speaker: resolve(view, found.speaker, stretch, null), attributed: 'stated' }];
  });
};
