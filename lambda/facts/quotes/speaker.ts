import type { Span, Speaker } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import type { PeopleLexicon } from '../people/lexicon.ts';
import { peopleLexiconOf } from '../people/lexicons.ts';
import { fieldWords } from '../people/mentions.ts';
import type { NameWord } from '../people/name-words.ts';
import { type Person, peopleOf } from '../people/people.ts';
import { isSpeechWord } from '../people/speech.ts';
import { isTitleHead } from '../people/title-head.ts';
import { firstFrom, startingWithin } from '../text/in-order.ts';

/** A person at a place in the text, with the title around the name. */
export interface PlacedPerson {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
}

/** What the speaker's part of a release looks like, for one field. */
export interface SpeakerView {
  readonly lexicon: PeopleLexicon;
  readonly text: string;
  readonly words: readonly NameWord[];
  /** In order of the text. */
  readonly placed: readonly PlacedPerson[];
  readonly people: readonly Person[];
  readonly field: FieldText;
  /** People named outside of quotations: whom a pronoun may stand for. */
  readonly outside: readonly PlacedPerson[];
}

/** Who speaks: a person, or what the text says in a person's place. */
export type FoundSpeaker =
  | { readonly by: 'person'; readonly person: Person; readonly at: number }
  /** `word`: as it stands in small letters ("she", "a-t-il"); empty where a verb has no subject. */
  | { readonly by: 'pronoun'; readonly at: number; readonly word: string }
  /** `definite`: behind "the"; `weak`: what somebody is ("mother") rather than a post. */
  | {
      readonly by: 'title';
      readonly title: string;
      readonly at: number;
      readonly definite: boolean;
      readonly weak: boolean;
    }
  /** The text says that somebody spoke whom it does not name: "disent les familles", "the report says". */
  | { readonly by: 'unnamed'; readonly at: number };

const placedPeople = sharedLayer((context: FactContext): ReadonlyMap<FieldText, readonly PlacedPerson[]> => {
  const byField = new Map<FieldText, PlacedPerson[]>();
  for (const person of peopleOf(context))
    for (const { field, start, end, outerStart, outerEnd, cue } of person.mentions) {
      // Who wrote the text speaks in none of its sentences.
      if (cue === 'byline') continue;
      const list = byField.get(field) ?? [];
      list.push({ person, start, end, outerStart, outerEnd });
      byField.set(field, list);
    }
  for (const list of byField.values()) list.sort((a, b) => a.start - b.start);
  return byField;
});

/** Those that stand in none of the spans; both lists are in order. */
const outsideOf = (placed: readonly PlacedPerson[], spans: readonly Span[]): readonly PlacedPerson[] => {
  let at = 0;
  return placed.filter(({ start }) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at += 1;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
};

/** Without quotations given, everyone named in the field counts as named outside of them. */
export const speakerView = (context: FactContext, field: FieldText, quoted: readonly Span[] = []): SpeakerView => ({
  lexicon: peopleLexiconOf(context.language),
  text: field.text,
  words: fieldWords(context).get(field) ?? [],
  placed: placedPeople(context).get(field) ?? [],
  people: peopleOf(context),
  field,
  outside: outsideOf(placedPeople(context).get(field) ?? [], quoted),
});

/** Index of the first word that begins at or after the offset. */
export const wordIndexAt = (words: readonly NameWord[], offset: number): number => firstFrom(words, offset);

/** "explique-t-elle", "note-t-on": a French verb with its pronoun. */
const CLITIC = /-(?:t-)?(?:ils?|elles?)$/;

export const hasClitic = (word: NameWord): boolean => CLITIC.test(word.lower);

export const isSpeechVerb = (view: SpeakerView, word: NameWord | undefined): boolean => {
  if (word === undefined || word.kind !== 'word') return false;
  const { lexicon, words } = view;
  if (!word.capital && lexicon.quotingVerbs.has(word.lower)) return true;
  if (hasClitic(word)) return lexicon.speechVerbs.has(word.lower.replace(CLITIC, ''));
  const known = lexicon.speechVerbs.has(word.lower) || lexicon.speechParticiples.has(word.lower);
  return known && isSpeechWord(lexicon, words, wordIndexAt(words, word.start));
};

/** People named inside a span, in order. */
export const peopleWithin = ({ placed }: SpeakerView, from: number, to: number): readonly PlacedPerson[] =>
  startingWithin(placed, { start: from, end: to }).filter(({ end }) => end <= to);

/** "the Director General", "an IOM spokesperson": a title without a name between two offsets, nearest to the verb. */
export const titleWithin = (view: SpeakerView, from: number, to: number): FoundSpeaker | null => {
  const { words, lexicon, text } = view;
  for (let at = wordIndexAt(words, from); at < words.length && (words[at]?.end ?? 0) <= to; at++) {
    if (!isTitleHead(lexicon, words[at])) continue;
    let first = at;
    let last = at;
    const joins = (word: NameWord | undefined): boolean =>
      word !== undefined && (word.capital || lexicon.titleJoints.has(word.lower) || isTitleHead(lexicon, word));
    while (first > 0 && (words[first - 1]?.start ?? -1) >= from && joins(words[first - 1])) first--;
    while ((words[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= to && joins(words[last + 1])) last++;
    while (
      first < at &&
      (lexicon.according.has(words[first]?.lower ?? '') ||
        lexicon.articles.has(words[first]?.lower ?? '') ||
        (!words[first]?.capital && lexicon.titleJoints.has(words[first]?.lower ?? '')))
    )
      first++;
    while (last > at && !words[last]?.capital && !isTitleHead(lexicon, words[last])) last--;
    const start = words[first]?.start ?? 0;
    return {
      by: 'title',
      title: text.slice(start, words[last]?.end ?? start),
      at: start,
      definite: false,
      weak: false,
    };
  }
  return null;
};

/** Parts of a title that tell one post from another. */
const titleWords = (title: string): readonly string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

const UNITED_NATIONS: ReadonlySet<string> = new Set(['united', 'nations', 'unies', 'naciones', 'unidas']);
/** Say how high a post is, or point at one that was named. */
const RANK = /^(?:alt[oa]|haute?|senior|top|est[ae]|es[ae]|cette|cet|this|that)$/;
/** Make another post of the same head. */
const OTHER_POST =
  /^(?:deputy|vice|former|assistant|acting|adjoint|adjointe|ancien|ancienne|adjunt[oa]|ex|sub|another|autre|otr[oa]|local|regional|provincial)$/;

/** The words that tell a post from others of the same general name; null where the title has no such name. */
const particulars = (view: SpeakerView, title: string): readonly string[] | null => {
  const words = titleWords(title).filter((word) => !view.lexicon.titleJoints.has(word));
  const own = words.filter((word) => !view.lexicon.genericTitles.has(word));
  return words.length > own.length ? own.filter((word) => !RANK.test(word) && !UNITED_NATIONS.has(word)) : null;
};

/** A title that only says that somebody has a post in a body: "its chief", "the UN chief". */
const isGeneric = (view: SpeakerView, title: string): boolean =>
  particulars(view, title)?.every((word) => title.includes(word.toUpperCase())) ?? false;

/** The person of the release who holds the title: every word of it stands in theirs, or the acronym of theirs is it. */
export const holderOf = (view: SpeakerView, title: string, before: number): Person | null => {
  const wanted = titleWords(title).filter((word) => !view.lexicon.titleJoints.has(word));
  const initials = (jobTitle: string): string => (jobTitle.match(/\p{Lu}/gu) ?? []).join('');
  // "Représentant spécial du Secrétaire général" is the RSSG.
  const letters = (jobTitle: string): string =>
    (jobTitle.match(/[\p{L}-]+/gu) ?? [])
      .filter((word) => !view.lexicon.titleJoints.has(word.toLowerCase()))
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
  const acronym = title.split(' ').find((word) => view.lexicon.titleAcronyms.has(word));
  // "the UN chief", "el titular de Defensa": whoever holds a post in that body or field, or was named last.
  const general = particulars(view, title);
  // A title names nobody whom its body introduces: "RSSG: “…”".
  const everyone = view.people.map((person) => ({ person, start: 0 }));
  const candidates = view.field.field === 'title' ? everyone : view.placed;
  const lastWhere = (holds: (person: Person, has: ReadonlySet<string>) => boolean): Person | null => {
    let best: Person | null = null;
    for (const { person, start } of candidates) {
      if (person.jobTitle === null || (best !== null && start > before)) continue;
      const has = new Set([...titleWords(person.jobTitle), ...titleWords(person.affiliation ?? '')]);
      if (holds(person, has)) best = person;
    }
    return best;
  };
  // "le Chef de la mission" is he of whom the text says so, before the commander of its force.
  const best =
    (wanted.length > 0 ? lastWhere((_, has) => wanted.every((word) => has.has(word))) : null) ??
    lastWhere(
      ({ jobTitle }, has) =>
        general?.every((word) => has.has(word)) === true ||
        (acronym !== undefined &&
          jobTitle !== null &&
          (initials(jobTitle).endsWith(acronym) || letters(jobTitle).startsWith(acronym))),
    );
  return best ?? onlyHead(view, title);
};

/** "the army spokesperson" where the release names one spokesperson: one small word more makes no other post. */
export const onlyHolderOf = (view: SpeakerView, title: string): Person | null => {
  const words = titleWords(title).filter((word) => !view.lexicon.titleJoints.has(word));
  if (words.some((word) => OTHER_POST.test(word)) || words.length > 2) return null;
  const head = words.find((word) => view.lexicon.titleHeads.has(word));
  if (head === undefined || /\p{Lu}/u.test(title)) return null;
  const [only, ...others] = view.people.filter(
    ({ jobTitle }) => jobTitle !== null && titleWords(jobTitle).includes(head),
  );
  return only !== undefined && others.length === 0 ? only : null;
};

/** "the head of the UN Mission" where the release names one person of whom it says no more than "its chief". */
const onlyHead = (view: SpeakerView, title: string): Person | null => {
  const [head, ...of] = titleWords(title).filter((word) => !view.lexicon.titleJoints.has(word));
  // "deputy head of a province" is another post.
  if (head === undefined || !view.lexicon.genericTitles.has(head)) return null;
  if (!of.some((word) => view.lexicon.organizationNouns.has(word))) return null;
  const [only, ...others] = view.people.filter(({ jobTitle }) => jobTitle !== null && isGeneric(view, jobTitle));
  return only !== undefined && others.length === 0 ? only : null;
};

export const speakerOf = (person: Person): Speaker => ({
  name: person.name,
  jobTitle: person.jobTitle,
  affiliation: person.affiliation,
});
