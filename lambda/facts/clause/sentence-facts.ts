import type { Span } from '../../contract/fact.ts';
import { contactBlocks } from '../contacts/blocks.ts';
import { type FactContext, type FieldText, sentenceIndexAt } from '../context.ts';
import { datelineEnd, plainCountry } from '../places/main-country.ts';
import { placeMentions } from '../places/places.ts';

/** Is the span inside a contact line, among telephone numbers? */
export const isInContact = (context: FactContext, field: FieldText, span: Span): boolean =>
  contactBlocks(context).some((entry) => entry.field === field && entry.start <= span.start && span.end <= entry.end);

/** What holds in the whole world holds in no one country. */
const WORLDWIDE =
  /\b(?:worldwide|globally|around the world|across the world|in the world|the world[’']s|dans le monde|à travers le monde|mondial|en el mundo|mundial|a nivel global)\b/i;

/** Most countries of one figure. */
const MOST = 6;

/** Codes of the countries that a sentence names, by themselves or by a place in them, each once, in order. */
const countriesNamed = (context: FactContext, field: FieldText, sentence: Span): readonly string[] => {
  const mentions = placeMentions(context).get(field) ?? [];
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < sentence.start) low = middle + 1;
    else high = middle;
  }
  const dateline = datelineEnd(field);
  const codes = new Set<string>();
  for (let at = low; at < mentions.length && codes.size < MOST; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.end > sentence.end) break;
    // A dateline says where it was written; what it tells of the release is asked for elsewhere.
    // A place that no table knows has a country by guess.
    if (mention.code !== null && mention.kind !== 'unknown' && mention.end > dateline) codes.add(mention.code);
  }
  return [...codes];
};

/**
 * The countries named in the sentence, else in the lead-in above its table or list, else the one that the release is plainly about
 * (fact contract, "Decided cases").
 */
export const placesOf = (
  context: FactContext,
  field: FieldText,
  sentence: Span,
  lead: Span | null = null,
): readonly string[] => {
  const named = countriesNamed(context, field, sentence);
  if (named.length > 0) return named;
  const above = lead === null ? [] : countriesNamed(context, field, lead);
  if (above.length > 0) return above;
  if (WORLDWIDE.test(field.text.slice(sentence.start, sentence.end))) return [];
  const main = plainCountry(context);
  return main === null ? [] : [main];
};

/** Longest sentence looked at whole; of a longer one, a window around the number. */
const WINDOW = 2_500;

/** The sentence around an offset, cut to a window where it is monstrous, so that the work stays linear. */
export const boundedSentence = (field: FieldText, start: number, end: number): Span => {
  const sentence = field.sentences[sentenceIndexAt(field, start)];
  if (sentence === undefined) return { start, end };
  return {
    start: Math.max(sentence.start, start - WINDOW),
    end: Math.min(Math.max(sentence.end, end), end + WINDOW),
  };
};
