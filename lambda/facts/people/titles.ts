import type { CompiledPeople } from './compiled.ts';
import { isPossessive } from './cues.ts';
import { type NameWord, nameRunAt } from './name-words.ts';
import { headedFrom, plainPostStart } from './plain-post.ts';
import { isTitleHead, opensPostUnmarked } from './title-head.ts';

/** A post and where it is held, in the text's words; offsets in that text. */
export interface Title {
  readonly start: number;
  readonly end: number;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
}

/** Words between a post and the comma that closes it. */
const COMMA_REACH = 12;
/** Longest title, in words. */
const MAX_TITLE_WORDS = 24;

const isAcronym = (lexicon: CompiledPeople, word: NameWord): boolean =>
  word.acronym &&
  !lexicon.titleAcronyms.has(word.text) &&
  !lexicon.notNames.has(word.lower) &&
  word.place === null &&
  /\p{L}/u.test(word.text);

/** An organization as a stretch of words: it holds an acronym or a word such as "Ministry". */
const namesOrganization = (lexicon: CompiledPeople, words: readonly NameWord[]): boolean =>
  words.some((word) => word.capital && (isAcronym(lexicon, word) || lexicon.organizationNouns.has(word.lower)));

/** Where an organization begins between two indexes: at its acronym, or at the capitals that lead up to its noun. */
const organizationStart = (
  lexicon: CompiledPeople,
  words: readonly NameWord[],
  from: number,
  to: number,
): number | null => {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || !word.capital) continue;
    if (isAcronym(lexicon, word)) return at;
    if (!lexicon.organizationNouns.has(word.lower)) continue;
    let start = at;
    while (start > from && words[start - 1]?.capital === true) start--;
    return start;
  }
  return null;
};

/** "Service Organisations Network (Anaso" loses the bracket that is not closed. */
const closeBracket = (name: string): string => {
  const open = name.lastIndexOf('(');
  return open > 0 && name.indexOf(')', open) < 0 ? name.slice(0, open).trimEnd() : name;
};

/**
 * The organization that a title names: before the post ("IOM Nepal Chief of Mission", "UN Migration Agency Director
 * General") or behind it ("Director of IOM’s Migration Health Division"). Null for "Ambassador to Iraq".
 */
export const affiliationOf = (lexicon: CompiledPeople, text: string, words: readonly NameWord[]): string | null => {
  const head = words.findIndex((word) => isTitleHead(lexicon, word));
  const cut = (from: number, to: number): string => text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  const acronym = words.slice(0, head < 0 ? 0 : head).findIndex((word) => isAcronym(lexicon, word));
  if (acronym >= 0) {
    let end = acronym + 1;
    if (words[acronym]?.possessive !== true) {
      while (
        end < head &&
        (lexicon.countries.has(words[end]?.lower ?? '') ||
          /^(?:North|South|Central|East|West|HQ)$/.test(words[end]?.text ?? ''))
      )
        end++;
      // "UN Migration Agency Director General": the name of the body goes on to its noun.
      const noun = words
        .slice(end, Math.min(head, end + 4))
        .findIndex((word) => word.capital && lexicon.organizationNouns.has(word.lower));
      if (noun >= 0 && words.slice(end, end + noun + 1).every((word) => word.capital)) end += noun + 1;
    }
    return cut(acronym, end);
  }
  for (let at = head; head >= 0 && at < words.length - 1; at++) {
    if (!lexicon.affiliationJoints.has(words[at]?.lower ?? '')) continue;
    let from = at + 1;
    while (lexicon.articles.has(words[from]?.lower ?? '')) from++;
    let to = from;
    while (
      to < words.length &&
      !isTitleHead(lexicon, words[to]) &&
      (words[to]?.capital ||
        lexicon.titleJoints.has(words[to]?.lower ?? '') ||
        words[to]?.text === '(' ||
        words[to]?.text === ')' ||
        words[to]?.text === '/')
    )
      to++;
    while (to > from && !words[to - 1]?.capital) to--;
    const start = organizationStart(lexicon, words, from, to);
    if (start !== null) return closeBracket(cut(start, to));
  }
  const before = words.slice(0, Math.max(head, 0));
  const noun = before.findIndex((word) => word.capital && lexicon.organizationNouns.has(word.lower));
  if (noun >= 0) {
    const first = before.findIndex((word) => word.capital);
    return cut(Math.max(first, 0), noun + 1);
  }
  return null;
};

const trimmed = (lexicon: CompiledPeople, words: readonly NameWord[]): readonly NameWord[] => {
  let from = 0;
  let to = words.length;
  const loose = (word: NameWord | undefined): boolean =>
    word !== undefined &&
    (word.kind === 'mark'
      ? word.text !== ')'
      : lexicon.articles.has(word.lower) ||
        lexicon.titleJoints.has(word.lower) ||
        // "WHO Representative": an acronym is no "who".
        (lexicon.titleStops.has(word.lower) && !word.acronym) ||
        lexicon.according.has(word.lower));
  while (from < to && (loose(words[from]) || words[from]?.text === ')' || isPossessive(words[from]))) from++;
  while (to > from && loose(words[to - 1])) to--;
  return words.slice(from, to);
};

const titleOf = (lexicon: CompiledPeople, text: string, words: readonly NameWord[]): Title | null => {
  const body = trimmed(lexicon, words);
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined) return null;
  const headed = body.some((word) => isTitleHead(lexicon, word));
  return {
    start: first.start,
    end: last.end,
    jobTitle: headed ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : null,
    affiliation: headed
      ? affiliationOf(lexicon, text, body)
      : namesOrganization(lexicon, body)
        ? text.slice(first.start, last.end)
        : null,
  };
};

/**
 * The title that ends right before `at`: "IOM Nepal Chief of Mission [Paul …]", "the Joint Secretary of Nepal’s
 * Ministry of Labour (MoLE) [Bhuwan …]", "IOM Athens’ [Kelly …]". One comma before the name is allowed; nothing before the
 * word at `floor` is looked at.
 */
export const titleBefore = (
  lexicon: CompiledPeople,
  text: string,
  words: readonly NameWord[],
  at: number,
  floor = 0,
): Title | null => {
  let last = at - 1;
  const isHonorific = (index: number): boolean => lexicon.honorifics.has(words[index]?.lower ?? '');
  while (last >= 0 && (isHonorific(last) || (words[last]?.text === '.' && isHonorific(last - 1)))) last--;
  if (words[at]?.lineStart === true) return null;
  const comma = words[last]?.text === ',';
  if (comma) last--;
  let first = last + 1;
  // "UNICEF Representative in the country, Meritxell …": small words may follow the post where a comma closes it.
  if (comma) {
    let head = last;
    while (
      head > floor &&
      last - head < COMMA_REACH &&
      (words[head]?.kind === 'word' || /^['’()]$/.test(words[head]?.text ?? '')) &&
      words[head]?.lineStart !== true &&
      !isTitleHead(lexicon, words[head])
    )
      head--;
    // "le chef de bureau de la mission, Renner Onana": French and Spanish write posts small.
    const small = lexicon.titlesInSmall && lexicon.articles.has(words[head - 1]?.lower ?? '');
    if (isTitleHead(lexicon, words[head]) && (words[head]?.capital || small) && words[head]?.possessive === false)
      first = head;
  }
  const plain = plainPostStart(lexicon, words, at, last, floor);
  if (plain !== null && plain < first) first = plain;
  let bracket = false;
  // What stands before `floor` belongs to the name before: "Minister Shoigu and Foreign Minister [Lavrov]".
  while (first > floor && last - first < MAX_TITLE_WORDS) {
    const word = words[first - 1] as NameWord;
    const following = words[first];
    // A new line ends a title; so does a word far away.
    if (following?.lineStart === true) break;
    const lowerHead = !word.capital && isTitleHead(lexicon, word);
    const part =
      word.capital ||
      lowerHead ||
      word.text === ')' ||
      word.text === '(' ||
      (comma && word.text === ',' && words[first - 2]?.capital === true && !hasHead(lexicon, words, first, last)) ||
      bracket ||
      // "en République centrafricaine", "le ministre centrafricain de la Santé"
      (word.place !== null && word.kind === 'word') ||
      (lexicon.titleJoints.has(word.lower) && first <= last) ||
      // "la Représentante spéciale adjointe …": adjectives of a post stand behind it in small letters.
      (lexicon.titleTails.has(word.lower) && first <= last) ||
      (lexicon.articles.has(word.lower) && first <= last) ||
      (!word.capital &&
        word.kind === 'word' &&
        isTitleHead(lexicon, following) &&
        /(?:ian|ese|al|or|ior|ish|ive|uty)$/.test(word.lower));
    if (!part) break;
    // Only an acronym may stand in brackets: "Ministry of Labour (MoLE)".
    if (word.text === ')' && !(words[first - 2]?.acronym && words[first - 3]?.text === '(')) break;
    if (word.text === ')') bracket = true;
    if (word.text === '(') bracket = false;
    first--;
    if (lexicon.articles.has(word.lower) && first <= last && opensTitle(lexicon, words, first, last)) break;
  }
  if (first > last) return null;
  if (plain !== null && lexicon.titlesInSmall) first = headedFrom(lexicon, words, first, last);
  const title = titleOf(lexicon, text, words.slice(first, last + 1));
  if (title === null) return null;
  if (comma && (title.jobTitle === null || !words[last]?.kind)) return null;
  // An organization alone before a name is stated for it only by a possessive: "IOM’s", "IOM Athens’".
  // "the Secretary General’s Circle": what a post owns is no person.
  const possessive = words[last]?.possessive === true;
  if (title.jobTitle !== null) return possessive && isTitleHead(lexicon, words[last]) ? null : title;
  return possessive && last - first < 4 && words[first]?.acronym === true ? title : null;
};

/** An article opens the title where a post follows it at once and no joint leads further back ("du", "de la"). */
const opensTitle = (lexicon: CompiledPeople, words: readonly NameWord[], first: number, last: number): boolean => {
  const before = words[first - 1];
  const led = before !== undefined && lexicon.titleJoints.has(before.lower) && !lexicon.articles.has(before.lower);
  return hasHead(lexicon, words, first, last) && !(led && /^(?:de|à|au|of)$/.test(before.lower));
};

const hasHead = (lexicon: CompiledPeople, words: readonly NameWord[], first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (isTitleHead(lexicon, words[at])) return true;
  return false;
};

/** Does a name begin there that has a title of its own behind it? */
const opensName = (lexicon: CompiledPeople, words: readonly NameWord[], at: number): boolean => {
  const run = nameRunAt(lexicon, words, at);
  return run !== null && run.next - run.first >= 2 && words[run.next]?.text === ',';
};

/** ", through the …", ", speaking as …": no post begins with a preposition or a verb. */
const opensNoPost = (lexicon: CompiledPeople, word: NameWord): boolean =>
  !word.capital &&
  (lexicon.titleStops.has(word.lower) ||
    lexicon.affiliationJoints.has(word.lower) ||
    lexicon.speechVerbs.has(word.lower));

/**
 * The title behind a name and a comma: "[Jacqueline …], Director of IOM’s Migration Health Division." To the next
 * comma, bracket, stop or verb; null where no post is named there.
 */
export const titleAfter = (
  lexicon: CompiledPeople,
  text: string,
  words: readonly NameWord[],
  next: number,
): Title | null => {
  // "Nyawal, 23, a refugee from …": the age stands before the post.
  if (words[next]?.text === ',' && words[next + 1]?.kind === 'numeral' && words[next + 2]?.text === ',')
    return titleAfter(lexicon, text, words, next + 2);
  const opening = words[next];
  const copula =
    opening !== undefined && /^(?:is|was)$/.test(opening.lower) && lexicon.articles.has(words[next + 1]?.lower ?? '');
  const direct = opensPostUnmarked(lexicon, opening, words[next + 1]);
  if (opening === undefined || !(copula || direct || /^[,(–—]$/.test(opening.text))) return null;
  const from = direct ? next : next + 1;
  const lead = words[from];
  if (lead === undefined || opensNoPost(lexicon, lead)) return null;
  let to = from;
  while (to < words.length && to - next <= MAX_TITLE_WORDS) {
    const word = words[to] as NameWord;
    const before = words[to - 1];
    // One line break is allowed, right behind the comma.
    if (word.lineStart && before !== opening) break;
    if (word.kind === 'mark' && !/^[-’'&()/–]$/.test(word.text)) break;
    if (word.text === ')' && opening.text === '(') break;
    const joint = lexicon.affiliationJoints.has(word.lower) || lexicon.titleJoints.has(word.lower);
    const seen = hasHead(lexicon, words, from, to - 1);
    if (lexicon.speechVerbs.has(word.lower) && !word.capital) break;
    // "…, representante en Cuba y Néstor Marimón, director": a name of its own ends the title.
    if (seen && /^(?:y|e|et|and)$/.test(word.lower) && opensName(lexicon, words, to + 1)) break;
    // ", Representative in Sudan particularly welcomed": an adverb begins the verb.
    if (seen && /[^i]ly$/.test(word.lower) && !word.capital && word.kind === 'word') break;
    if (seen && lexicon.titleStops.has(word.lower) && !word.capital && !(joint && words[to + 1]?.capital)) break;
    to++;
  }
  const body = words.slice(from, to);
  if (!hasHead(lexicon, words, from, to - 1)) return null;
  const head = body.findIndex((word) => isTitleHead(lexicon, word));
  if (head > (copula ? 4 : 9)) return null;
  return titleOf(lexicon, text, body);
};
