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

/** `X said: the road is open.”`: where the mark that should open the stretch is missing, the colon behind a verb does. */
export const openedByColon = (view: SpeakerView, stretch: Stretch): number | null => {
  if (stretch.opened || !stretch.closed) return null;
  const { words } = view;
  let found: number | null = null;
  for (let at = wordIndexAt(words, stretch.start) + 1; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.end > stretch.end) break;
    if (word.text === ':' && isSpeechVerb(view, words[at - 1])) found = word.end;
  }
  return found;
};
