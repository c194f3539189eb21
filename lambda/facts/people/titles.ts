import { affiliationOf, namesOrganization } from './affiliation.ts';
import { isPossessive } from './cues.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { NameWord } from './name-words.ts';
import { headedFrom, plainPostStart } from './plain-post.ts';
import { listEnd, opensName } from './post-list.ts';
import { isTitleHead, opensPostUnmarked } from './title-head.ts';

/** A post and where it is held, in the text's words; offsets in that text. */
export interface Title {
  readonly start: number;
  readonly end: number;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
}

/** Words between a post and the comma that closes it. */
const COMMA_REACH = 20;
/** Before a post that is written small. */
const OPENS_SMALL_POST = /^(?:le|la|les|l|['’]|un|une|du|des|au|aux|d|el|los|las|una?|del|al)$/;
/** Longest title, in words. */
const MAX_TITLE_WORDS = 24;

/** Open a sentence before "au" or "al". */
const LEADS = /^(?:quant|grâce|face|suite|gracias|frente|junto)$/;

const trimmed = (lexicon: PeopleLexicon, words: readonly NameWord[]): readonly NameWord[] => {
  let from = 0;
  let to = words.length;
  const loose = (word: NameWord | undefined): boolean =>
    word !== undefined &&
    (word.kind === 'mark'
      ? word.text !== ')'
      : lexicon.articles.has(word.lower) ||
        lexicon.titleJoints.has(word.lower) ||
        // "WHO Representative": an acronym is no "who".
        (lexicon.titleStops.has(word.lower) && !word.acronym && !isTitleHead(lexicon, word)) ||
        lexicon.according.has(word.lower));
  // "Quant au [Commissaire …]", "Gracias al [ministro …]"
  if (LEADS.test(words[from]?.lower ?? '') && /^(?:aux?|à|al?)$/.test(words[from + 1]?.lower ?? '')) from++;
  while (from < to && (loose(words[from]) || words[from]?.text === ')' || isPossessive(words[from]))) from++;
  while (to > from && loose(words[to - 1])) to--;
  return words.slice(from, to);
};

const titleOf = (lexicon: PeopleLexicon, text: string, words: readonly NameWord[]): Title | null => {
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
  lexicon: PeopleLexicon,
  text: string,
  words: readonly NameWord[],
  at: number,
  floor = 0,
): Title | null => {
  let last = at - 1;
  const isHonorific = (index: number): boolean =>
    lexicon.honorifics.has(words[index]?.lower ?? '') ||
    // "H. E.", "S. E."
    /^(?:[HS]\.|E\.?)$/.test(words[index]?.text ?? '');
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
    // The article may be in "du", "al": "l’invitation du chef du programme, Davy …".
    const small = lexicon.titlesInSmall && OPENS_SMALL_POST.test(words[head - 1]?.lower ?? '');
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
      (lexicon.titleTails.has(word.lower) &&
        (first <= last || (words[first - 2]?.capital === true && isTitleHead(lexicon, words[first - 2])))) ||
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
const opensTitle = (lexicon: PeopleLexicon, words: readonly NameWord[], first: number, last: number): boolean => {
  const before = words[first - 1];
  const led = before !== undefined && lexicon.titleJoints.has(before.lower) && !lexicon.articles.has(before.lower);
  return hasHead(lexicon, words, first, last) && !(led && /^(?:de|à|au|of)$/.test(before.lower));
};

const hasHead = (lexicon: PeopleLexicon, words: readonly NameWord[], first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (isTitleHead(lexicon, words[at])) return true;
  return false;
};

/** Index of the bracket that closes the one at `at`, a few words on; null where none does. */
const closingBracket = (words: readonly NameWord[], at: number): number | null => {
  for (let index = at + 1; index - at <= 8; index++) if (words[index]?.text === ')') return index;
  return null;
};

/** ", through the …", ", speaking as …": no post begins with a preposition or a verb. */
const opensNoPost = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  !word.capital &&
  (lexicon.titleStops.has(word.lower) ||
    lexicon.affiliationJoints.has(word.lower) ||
    lexicon.speechVerbs.has(word.lower));

/**
 * The title behind a name and a comma: "[Jacqueline …], Director of IOM’s Migration Health Division." To the next
 * comma, bracket, stop or verb; null where no post is named there.
 */
export const titleAfter = (
  lexicon: PeopleLexicon,
  text: string,
  words: readonly NameWord[],
  next: number,
): Title | null => {
  // "Nyawal, 23, a refugee from …": the age stands before the post.
  if (words[next]?.text === ',' && words[next + 1]?.kind === 'numeral' && words[next + 2]?.text === ',')
    return titleAfter(lexicon, text, words, next + 2);
  // "David Shearer, who is the Special Representative": as behind "is".
  if (
    words[next]?.text === ',' &&
    /^(?:who|qui|quien)$/.test(words[next + 1]?.lower ?? '') &&
    /^(?:is|was|est|es)$/.test(words[next + 2]?.lower ?? '') &&
    lexicon.articles.has(words[next + 3]?.lower ?? '')
  )
    return titleAfter(lexicon, text, words, next + 2);
  // "Fatima (not her real name), a refugee": the bracket says nothing of a post.
  const bracket = words[next]?.text === '(' ? closingBracket(words, next) : null;
  if (bracket !== null && words[bracket + 1]?.text === ',' && !hasHead(lexicon, words, next, bracket))
    return titleAfter(lexicon, text, words, bracket + 1);
  // "Maria*, a mother of four"
  if (words[next]?.text === '*') return titleAfter(lexicon, text, words, next + 1);
  const opening = words[next];
  const copula =
    opening !== undefined &&
    /^(?:is|was|est|es)$/.test(opening.lower) &&
    // "Crispin est infirmier": French and Spanish leave the article out.
    (lexicon.articles.has(words[next + 1]?.lower ?? '') ||
      (lexicon.titlesInSmall && isTitleHead(lexicon, words[next + 1])));
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
    const listed = word.text === ',' && hasHead(lexicon, words, from, to - 1) ? listEnd(lexicon, words, to) : null;
    if (listed !== null) {
      to = listed;
      continue;
    }
    if (word.kind === 'mark' && !/^[-’'&()/–]$/.test(word.text)) break;
    if (word.text === ')' && opening.text === '(') break;
    const joint = lexicon.affiliationJoints.has(word.lower) || lexicon.titleJoints.has(word.lower);
    const seen = hasHead(lexicon, words, from, to - 1);
    if (lexicon.speechVerbs.has(word.lower) && !word.capital) break;
    // "les dijo Leo Vidal, director del centro a los graduandos": whom the words were spoken to.
    if (seen && word.lower === 'a' && /^l[oa]s$/.test(words[to + 1]?.lower ?? '') && !words[to + 2]?.capital) break;
    // "…, representante en Cuba y Néstor Marimón, director": a name of its own ends the title.
    if (seen && /^(?:y|e|et|and)$/.test(word.lower) && opensName(lexicon, words, to + 1)) break;
    // ", Representative in Sudan particularly welcomed": an adverb begins the verb.
    // "profesional de la Unidad orientó a …": so does a Spanish past.
    if (seen && lexicon.dropsSubjects && !word.capital && /[^\s]{2}ó$/.test(word.lower)) break;
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
