import { isPossessive } from '../people/cues.ts';
import type { PeopleLexicon } from '../people/lexicon.ts';
import { isApostrophe, type NameWord } from '../people/name-words.ts';
import { isTitleHead } from '../people/title-head.ts';
import { type FoundSpeaker, isSpeechVerb, type SpeakerView, wordIndexAt } from './speaker.ts';

/** Words between an article and the noun it belongs to: "a 35-year-old Somali mother" has four. */
const ADJECTIVES = 5;
/** Words of what follows the noun: "mère de trois enfants", "jefe de la misión humanitaria". */
const COMPLEMENT = 12;

/** "this", "ce", "esa": whoever they stand before was spoken of already, as behind "the". */
const DEFINITE = /^(?:the|this|that|le|la|les|l|['’]|ce|cet|cette|el|los|las|ese|esa|este|esta)$/;
const INDEFINITE =
  /^(?:one|another|some|many|two|three|four|five|des|deux|trois|quatre|cinq|autre|unos|unas|otro|otra|dos|tres|cuatro|cinco)$/;
/** Small words that end like an adjective. */
const NO_ADJECTIVE =
  /^(?:frente|mediante|durante|ante|devant|pendant|durant|avant|suivant|concernant|mientras|cuando|autant|tant|cependant|maintenant|.*mente)$/;
const OF = /^(?:of|from|de|du|des|d|del)$/;

const isNoun = (lexicon: PeopleLexicon, word: NameWord): boolean => {
  if (word.kind !== 'word' || word.surname === true) return false;
  if (isTitleHead(lexicon, word)) return true;
  if (word.capital) return false;
  if (lexicon.personNouns.has(word.lower)) return true;
  // "survivors", "déplacés", "autoridades": the plural of what somebody is.
  const one = word.lower.replace(/(?<=[^s])e?s$/, '');
  const nouns = [lexicon.weakTitleHeads, lexicon.personNouns, lexicon.titleHeads, lexicon.genericTitles];
  return (
    word.lower.endsWith('s') &&
    [one, word.lower.slice(0, -1)].some((singular) => nouns.some((set) => set.has(singular)))
  );
};

/** What somebody is rather than a post: behind "the" it goes on about whoever was named before. */
const isWeak = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  lexicon.personNouns.has(word.lower) || lexicon.weakTitleHeads.has(word.lower);

const isPlain = (view: SpeakerView, word: NameWord | undefined): word is NameWord =>
  word !== undefined &&
  word.kind === 'word' &&
  !isSpeechVerb(view, word) &&
  !view.lexicon.titleStops.has(word.lower) &&
  !view.lexicon.pronouns.has(word.lower);

/** Index of the last word of the description that has its noun at `head`. */
const descriptionEnd = (view: SpeakerView, head: number, to: number): number => {
  const { words, lexicon } = view;
  let last = head;
  let at = head + 1;
  while (at - head <= COMPLEMENT && (words[at]?.end ?? Number.POSITIVE_INFINITY) <= to) {
    const word = words[at] as NameWord;
    const joined =
      lexicon.titleJoints.has(word.lower) || lexicon.affiliationJoints.has(word.lower) || OF.test(word.lower);
    if (word.capital || isTitleHead(lexicon, word)) last = at;
    else if (word.kind !== 'numeral' && !joined && !DEFINITE.test(word.lower)) {
      // "chef du village", "mother of four": one small noun behind the joint, and its adjective.
      let lead = at - 1;
      while (lead > head && (DEFINITE.test(words[lead]?.lower ?? '') || isApostrophe(words[lead]))) lead--;
      const led =
        OF.test(words[lead]?.lower ?? '') ||
        words[at - 1]?.kind === 'numeral' ||
        INDEFINITE.test(words[at - 1]?.lower ?? '');
      const adjective =
        word.lower.length > 4 &&
        !NO_ADJECTIVE.test(word.lower) &&
        lexicon.adjectiveEndings.some((end) => word.lower.endsWith(end));
      if (
        !isPlain(view, word) ||
        view.lexicon.speechParticiples.has(word.lower) ||
        !(led || (adjective && last === at - 1))
      )
        break;
      last = at;
    }
    at++;
  }
  return last;
};

/** Index of the first word of the description, behind its article; and whether that is "the". */
const descriptionStart = (view: SpeakerView, head: number, from: number): { first: number; definite: boolean } => {
  const { words, lexicon } = view;
  let capitals = head;
  let joined = true;
  for (let at = head - 1; at >= 0 && head - at <= ADJECTIVES; at--) {
    const word = words[at];
    if (word === undefined || word.start < from) break;
    if (DEFINITE.test(word.lower)) return { first: at + 1, definite: true };
    if (INDEFINITE.test(word.lower) || lexicon.articles.has(word.lower) || isPossessive(word))
      return { first: at + 1, definite: false };
    const joint = lexicon.titleJoints.has(word.lower);
    const dash = word.text === '-' || isApostrophe(word);
    if (word.kind === 'mark' && !dash) break;
    if (word.kind === 'word' && !joint && !isPlain(view, word)) break;
    // "IFRC Operations and Programmes [Manager]"
    if (word.capital || isTitleHead(lexicon, word)) {
      if (joined) capitals = at;
    } else if (!joint) joined = false;
  }
  return { first: capitals, definite: false };
};

/**
 * Who speaks where nobody is named, in the text's words: "IOM spokesperson in Geneva", "35-year-old mother of four",
 * "rescapée de 19 ans", "portavoz". The first such description between two offsets; null where there is none.
 */
export const describedWithin = (view: SpeakerView, from: number, to: number): FoundSpeaker | null => {
  const { words, lexicon, text } = view;
  for (let at = wordIndexAt(words, from); at < words.length && (words[at]?.end ?? 0) <= to; at++) {
    const word = words[at] as NameWord;
    if (!isNoun(lexicon, word)) continue;
    // "le jeune homme": the last of several nouns is the one.
    const following = words[at + 1];
    if (following !== undefined && !following.capital && following.end <= to && isNoun(lexicon, following)) continue;
    // "said in the presence of the minister", "a dit à une mère": not who spoke.
    const { first, definite } = descriptionStart(view, at, from);
    const lead = words[first - 1]?.lower ?? '';
    const governed =
      words[DEFINITE.test(lead) || INDEFINITE.test(lead) || lexicon.articles.has(lead) ? first - 2 : first - 1];
    if (governed !== undefined && governed.start >= from && GOVERNS.test(governed.lower)) continue;
    const last = descriptionEnd(view, at, to);
    const start = words[first]?.start ?? 0;
    const title = text.slice(start, words[last]?.end ?? start).replace(/\s+/g, ' ');
    return { by: 'title', title, at: start, definite, weak: isWeak(lexicon, word) };
  }
  return null;
};

/** Prepositions of whom words are spoken to or with. */
const GOVERNS = /^(?:to|with|at|à|au|aux|avec|devant|al|a|ante|con)$/;
