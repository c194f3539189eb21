import type { Speaker } from '../../contract/fact.ts';
import { sentenceIndexAt } from '../context.ts';
import type { PeopleLexicon } from '../people/lexicon.ts';
import type { NameWord } from '../people/name-words.ts';
import { agree, type Gender, genderOf, genderOfWords } from './gender.ts';
import {
  type FoundSpeaker,
  holderOf,
  onlyHolderOf,
  type PlacedPerson,
  type SpeakerView,
  speakerOf,
  wordIndexAt,
} from './speaker.ts';
import type { Stretch } from './stretches.ts';

/**
 * Who a pronoun stands for: of the last sentence that names anybody whom it may stand for, the first one named, who is
 * its subject.
 */
const antecedent = (view: SpeakerView, before: number, gender: Gender): PlacedPerson | undefined => {
  const named = view.outside.filter((placed) => placed.start < before && agree(gender, genderOf(view, placed.person)));
  const last = named.at(-1);
  if (last === undefined) return undefined;
  const sentence = view.field.sentences[sentenceIndexAt(view.field, last.start)];
  return named.find((placed) => placed.start >= (sentence?.start ?? 0));
};

/** Who spoke last, and where. */
export interface LastSpeaker {
  readonly speaker: Speaker;
  readonly at: number;
  readonly gender: Gender;
}

/** Is nothing said of the speaker, or what they are rather than a post ("refugee")? */
const hasNoPost = (view: SpeakerView, { jobTitle }: Speaker): boolean =>
  jobTitle === null ||
  !jobTitle
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => view.lexicon.titleHeads.has(word));

const NOBODY: Speaker = { name: null, jobTitle: null, affiliation: null };

/** A pronoun, or "the mother": who was named or spoke last. */
const carriedOver = (view: SpeakerView, words: string, before: number, last: LastSpeaker | null): Speaker | null => {
  const gender = genderOfWords(view.lexicon, words);
  const named = antecedent(view, before, gender);
  const spoke = last !== null && agree(gender, last.gender) ? last : null;
  if (named !== undefined && (spoke === null || named.start > spoke.at)) return speakerOf(named.person);
  return spoke?.speaker ?? null;
};

const AND = /^(?:et|y|e|and|&)$/;
/** "Représentantes", "relatores", "ministers": the plural of a post. */
const isPlural = (lexicon: PeopleLexicon, word: NameWord | undefined): boolean =>
  word?.lower.endsWith('s') === true &&
  [word.lower.slice(0, -1), word.lower.slice(0, -2)].some((one) => lexicon.titleHeads.has(one));

/** "spéciales", "especiales" */
const isTail = (lexicon: PeopleLexicon, word: NameWord | undefined): boolean =>
  word !== undefined && [word.lower.slice(0, -1), word.lower.slice(0, -2)].some((one) => lexicon.titleTails.has(one));

/** "[les Représentantes spéciales] Diop et Keller", "[ministers] Berg and Lind": two speak, and their post is all that is one. */
export const severalSpeakers = (view: SpeakerView, at: number): Speaker | null => {
  const { words, lexicon, text } = view;
  let name = wordIndexAt(words, at);
  // Of the two the text may mean the second: back over "Diop et".
  if (AND.test(words[name - 1]?.lower ?? '') && words[name - 2]?.capital) {
    name -= 2;
    while (words[name - 1]?.capital && !words[name]?.lineStart && !isPlural(lexicon, words[name - 1])) name--;
  }
  let head = name - 1;
  while (head > 0 && isTail(lexicon, words[head]) && name - head <= 3) head--;
  const noun = words[head];
  const last = words[name - 1];
  if (noun === undefined || last === undefined || noun.lineStart) return null;
  if (!isPlural(lexicon, noun)) return null;
  let behind = name;
  while (words[behind]?.capital === true && behind - name < 4) behind++;
  if (!AND.test(words[behind]?.lower ?? '') || words[behind + 1]?.capital !== true) return null;
  return { name: null, jobTitle: text.slice(noun.start, last.end), affiliation: null };
};

/** The speaker that an attribution means; null where there is none. */
export const resolve = (
  view: SpeakerView,
  found: FoundSpeaker | null,
  stretch: Stretch,
  last: LastSpeaker | null,
): Speaker | null => {
  if (found === null) return null;
  switch (found.by) {
    case 'person':
      return severalSpeakers(view, found.at) ?? speakerOf(found.person);
    case 'unnamed':
      return NOBODY;
    case 'pronoun':
      // "a-t-il dit à Mme Diop : « … »": nobody who is named behind the pronoun.
      return carriedOver(view, found.word, Math.min(stretch.start, found.at), last) ?? NOBODY;
    case 'title': {
      const holder = holderOf(view, found.title, found.at);
      if (holder !== null) return speakerOf(holder);
      const onlyHolder = found.definite ? onlyHolderOf(view, found.title) : null;
      if (onlyHolder !== null) return speakerOf(onlyHolder);
      const carried = found.definite && found.weak ? carriedOver(view, found.title, stretch.start, last) : null;
      // "the mother of three" is not the director who was named before.
      if (carried !== null && hasNoPost(view, carried)) return carried;
      // "le Haut-Commissaire a déclaré" in a release that names one person, without a post: it is theirs.
      const [only, ...others] = view.people;
      if (only !== undefined && others.length === 0 && only.jobTitle === null) return speakerOf(only);
      return { name: null, jobTitle: found.title, affiliation: null };
    }
  }
};

/** What the attribution says of the speaker's gender, for the next pronoun. */
export const genderOfFound = (view: SpeakerView, found: FoundSpeaker): Gender => {
  switch (found.by) {
    case 'person':
      return genderOf(view, found.person);
    case 'unnamed':
      return null;
    case 'pronoun':
      return genderOfWords(view.lexicon, found.word);
    case 'title':
      return genderOfWords(view.lexicon, found.title);
  }
};
