import type { PeopleLexicon } from './lexicon.ts';
import { type NameSpan, type NameWord, nameRunAt, nameSpan } from './name-words.ts';

/** Authors stand at the head of a text: before its fortieth word. */
const REACH = 40;
const JOINT = /^(?:and|et|y|e|&|,)$/;

/** A word of a name in capitals: three letters at least, a vowel among them, no word that the text writes small elsewhere. */
const isShouted = (lexicon: PeopleLexicon, common: ReadonlySet<string>, word: NameWord | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}{3,}$/u.test(word.text) &&
  /[AEIOUYÁÉÍÓÚÈ]/.test(word.text) &&
  word.place === null &&
  ![lexicon.notNames, lexicon.organizationNouns, lexicon.titleHeads, lexicon.weakTitleHeads, lexicon.titleTails].some(
    (words) => words.has(word.lower),
  ) &&
  !lexicon.countries.has(word.lower) &&
  !common.has(word.lower);

/**
 * The author that a line at the head of the text names from word `at` on: "By Mary Achieng", "By JOHN DENG AND MARY
 * ACHIENG". Capitals alone are a heading as often as a name: without its "By" no line is one.
 */
export const bylineAt = (
  lexicon: PeopleLexicon,
  words: readonly NameWord[],
  at: number,
  common: ReadonlySet<string>,
): NameSpan | null => {
  if (at === 0 || at >= REACH) return null;
  let opening = at - 1;
  // Over the authors before: to the word that opens the line.
  while (
    opening > 0 &&
    words[opening]?.lineStart !== true &&
    (words[opening]?.capital || JOINT.test(words[opening]?.lower ?? ''))
  )
    opening--;
  const by = words[opening];
  if (by?.lineStart !== true || !lexicon.bylineWords.has(by.lower)) return null;
  const previous = words[at - 1];
  if (opening !== at - 1 && !JOINT.test(previous?.lower ?? '')) return null;
  let next = at;
  while (isShouted(lexicon, common, words[next]) && !(next > at && words[next]?.lineStart)) next++;
  const span = next - at >= 2 ? nameSpan(words, at, next) : nameRunAt(lexicon, words, at);
  if (span === null || span.next - at < 2 || span.next - at > 4) return null;
  const following = words[span.next];
  const closed = following === undefined || following.lineStart || JOINT.test(following.lower);
  return closed ? span : null;
};
