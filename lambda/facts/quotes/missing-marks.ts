import { isSpeechVerb, type SpeakerView, wordIndexAt } from './speaker.ts';
import type { Stretch } from './stretches.ts';

/** Words before an attribution that is looked for inside a stretch. */
const MIN_WORDS = 4;

/** ", said X" inside a stretch whose closing mark is missing ends it. */
export const cutAtAttribution = (view: SpeakerView, stretch: Stretch): number => {
  const { words, text } = view;
  for (let at = wordIndexAt(words, stretch.start) + MIN_WORDS; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.start >= stretch.end) break;
    if (isSpeechVerb(view, word) && /,\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))) {
      const next = words[at + 1];
      if (
        next !== undefined &&
        (next.capital || view.lexicon.pronouns.has(next.lower) || view.lexicon.articles.has(next.lower))
      )
        return word.start;
    }
  }
  return stretch.end;
};

const THAT = /^(?:that|que|qu)$/;

/**
 * `X said: the road is open.”`, `X said that the road is open.”`: where the mark that should open the stretch is missing,
 * the colon or the "that" behind a verb does.
 */
const openedByVerb = (view: SpeakerView, stretch: Stretch): number | null => {
  if (stretch.opened || !stretch.closed) return null;
  const { words } = view;
  let found: number | null = null;
  for (let at = wordIndexAt(words, stretch.start) + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.end > stretch.end) break;
    const opens = word.text === ':' || THAT.test(word.lower);
    if (opens && isSpeechVerb(view, words[at - 1])) found = word.end;
  }
  return found;
};

/** The stretches, each from where its words begin. */
export const fromTheirVerbs = (view: SpeakerView, stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.map((stretch) => {
    const start = openedByVerb(view, stretch);
    return start === null ? stretch : { ...stretch, start, led: true };
  });
