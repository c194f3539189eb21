import type { ComplementRules } from './complement.ts';
import { type FoundName, foundName, type OrganizationCue } from './found.ts';
import { adjoins, follows, isPeopleWord, type OrgWord, placeEnd } from './words.ts';

const isOwned = (words: readonly OrgWord[], at: number): boolean =>
  words[at - 1]?.possessive === true && words[at - 1]?.capital === true && follows(words[at - 1], words[at]);

/** The name with its owner ("Somaliland’s Ministry of …") where one stands before it. */
const ownerStart = (words: readonly OrgWord[], at: number): number => {
  if (!isOwned(words, at)) return at;
  let first = at - 1;
  const match = words[first]?.match;
  while (
    first > 0 &&
    ((match != null && words[first - 1]?.match === match) ||
      (words[first - 1]?.acronym === true && adjoins(words[first - 1], words[first])))
  )
    first -= 1;
  return first;
};

/** Most words of a town’s name. */
const LONGEST_TOWN = 3;

/** Index behind "Bassiknou", a town that no table knows, where a known body’s office says where it is; null where none stands. */
const unknownTownEnd = ({ lexicon, isPost }: ComplementRules, words: readonly OrgWord[], at: number): number | null => {
  let end = at;
  for (; end - at < LONGEST_TOWN; end += 1) {
    const word = words[end];
    if (word?.capital !== true || word.acronym || word.known !== null || isPeopleWord(word)) break;
    if (!adjoins(words[end - 1], word) || isPost(word)) break;
    if (lexicon.noBodies.has(word.lower) || lexicon.leading.has(word.lower) || lexicon.heads.has(word.lower))
      return null;
  }
  return end > at ? end : null;
};

/** "in Hargeisa", "para América Central, Haití y Panamá": index behind where a body is or what it is for; `at` where it is not said. */
const placesEnd = (rules: ComplementRules, words: readonly OrgWord[], at: number, ofKnown: boolean): number => {
  const { lexicon } = rules;
  const opener = words[at]?.lower ?? '';
  if (!lexicon.in.has(opener) && !lexicon.first.has(opener)) return at;
  const behindArticle = (from: number): number => {
    let next = from;
    while (lexicon.articles.has(words[next]?.lower ?? '') || /^[’']$/.test(words[next]?.text ?? '')) next += 1;
    return next;
  };
  const place = behindArticle(at + 1);
  let end = placeEnd(words, place);
  if (end === place) return ofKnown && lexicon.in.has(opener) ? (unknownTownEnd(rules, words, place) ?? at) : at;
  let list = end;
  while (words[list]?.text === ',' || lexicon.and.has(words[list]?.lower ?? '')) {
    const closes = lexicon.and.has(words[list]?.lower ?? '');
    const item = behindArticle(list + 1);
    const next = placeEnd(words, item);
    if (next === item) break;
    list = next;
    if (closes) end = list;
  }
  return end;
};

/** "European Commission to Lebanon": whom it gives to; a high commission is sent there. */
const isFor = (words: readonly OrgWord[], head: number, next: number): boolean =>
  words[head]?.lower === 'commission' && words[next]?.lower === 'to' && words[head - 1]?.lower !== 'high';

/** The name from `first` to `next`, and the forms with the owner before it and without the place behind it. */
export const withForms = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  first: number,
  next: number,
  head: number,
  cue: OrganizationCue,
): FoundName => {
  const shorter: (readonly [number, number])[] = [];
  const placed =
    rules.lexicon.placedHeads.has(words[head]?.lower ?? '') && !isFor(words, head, next)
      ? placesEnd(
          rules,
          words,
          next,
          words.slice(first, next).some((word) => word.known !== null),
        )
      : next;
  if (placed > next) shorter.push([first, next]);
  const owner = ownerStart(words, first);
  if (owner < first) shorter.push([owner, placed]);
  return foundName(first, placed, cue, shorter);
};
