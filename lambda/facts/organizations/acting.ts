import type { PeopleLexicon } from '../people/lexicon.ts';
import type { Cues } from './cues.ts';
import { definitionAt } from './definitions.ts';
import { type FoundName, foundName } from './found.ts';
import type { OrganizationLexicon } from './lexicon.ts';
import { THINGS } from './things.ts';
import { adjoins, type OrgWord } from './words.ts';

/** Shortest name of one word that a partnership shows to be a firm’s, in letters. */
const SHORTEST = 5;
/** Most articles and apostrophes between a cue and a name: "avec l’" has two. */
const MOST_ARTICLES = 3;

/** Does one of the cues ("en partenariat avec", "led by") end right before `at`, articles left off? */
const isBehind = ({ articles }: OrganizationLexicon, cues: Cues, words: readonly OrgWord[], at: number): boolean => {
  let before = at;
  const isArticle = ({ lower, text }: OrgWord): boolean => articles.has(lower) || text === '’' || text === "'";
  for (let word = words[before - 1]; word !== undefined && isArticle(word); word = words[before - 1]) {
    if (at - before === MOST_ARTICLES) return false;
    before -= 1;
  }
  if (!cues.last.has(words[before - 1]?.lower ?? '')) return false;
  let said = '';
  for (let first = before - 1; first >= Math.max(0, before - cues.longest); first -= 1) {
    said = said === '' ? (words[first]?.lower ?? '') : `${words[first]?.lower} ${said}`;
    if (cues.phrases.has(said)) return true;
  }
  return false;
};

/** Acronyms in brackets behind what is no body: "acute watery diarrhoea (AWD)". */
const otherThings = (words: readonly OrgWord[], found: readonly FoundName[]): ReadonlySet<string> => {
  const ends = new Set(found.map(({ next }) => next));
  const things = new Set<string>();
  for (let at = 1; at < words.length; at += 1) {
    const definition = definitionAt(words, at);
    if (definition !== null && !ends.has(at)) things.add(definition.acronym.text);
  }
  return things;
};

/** Three capitals or more, of no thing, place or known body. */
const isUnknownAcronym = (word: OrgWord): boolean =>
  word.acronym &&
  word.known === null &&
  !word.lineStart &&
  word.match === null &&
  /^\p{Lu}{3,9}$/u.test(word.text) &&
  !THINGS.test(word.text);

/** What a firm does, in apposition to its name: "Ortimex, fabricante de prótesis". */
const MAKERS =
  /^(?:manufacturers?|makers?|producers?|suppliers?|fabricants?|fournisseurs?|producteurs?|fabricantes?|proveedora?|productora?|distribuidora?)$/;

const isMaker = (words: readonly OrgWord[], at: number): boolean => {
  if (words[at + 1]?.text !== ',') return false;
  const noun = /^(?:an?|the|le|la|un|una|el)$/.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  return MAKERS.test(words[noun]?.lower ?? '') && /^(?:of|de|d|des)$/.test(words[noun + 1]?.lower ?? '');
};

/** One capitalised word alone that no table knows: "Panasonic", where "Panasonic engineers" says nothing of whom. */
const isLoneName = (
  lexicon: OrganizationLexicon,
  people: PeopleLexicon,
  words: readonly OrgWord[],
  at: number,
): boolean => {
  const word = words[at];
  const after = words[at + 1];
  if (word === undefined || !word.capital || word.acronym || word.lineStart || word.text.length < SHORTEST)
    return false;
  if (word.known !== null || word.match !== null || word.place !== null || word.possessive) return false;
  const isWord = [lexicon.leading, lexicon.generic, lexicon.noBodies, lexicon.heads, lexicon.weakHeads, people.notNames]
    .concat([people.titleHeads, people.weakTitleHeads, people.organizationNouns, people.honorifics])
    .some((words) => words.has(word.lower) || words.has(word.lower.replace(/s$/, '')));
  if (isWord) return false;
  const small = lexicon.and.has(after?.lower ?? '') || lexicon.first.has(after?.lower ?? '');
  return after === undefined || after.lineStart || after.kind !== 'word' || (small && adjoins(word, after));
};

/**
 * Bodies that only what they do shows: an acronym that says something ("SENAMHI informó"), or stands where a body does
 * ("en partenariat avec la DGAP", "donated by Panasonic"). `found` are the names so far; the answer holds the new ones.
 */
export const actingNames = (
  lexicon: OrganizationLexicon,
  people: PeopleLexicon,
  words: readonly OrgWord[],
  found: readonly FoundName[],
): readonly FoundName[] => {
  const things = otherThings(words, found);
  const taken = new Set<number>();
  for (const { first, next, closed } of found) for (let at = first; at < (closed ?? next); at += 1) taken.add(at);
  const acting = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || taken.has(at) || things.has(word.text)) continue;
    const partner = isBehind(lexicon, lexicon.partnerCues, words, at);
    const says = people.speechVerbs.has(words[at + 1]?.lower ?? '') && words[at + 1]?.capital === false;
    if (isUnknownAcronym(word)) {
      if (says || partner || isBehind(lexicon, lexicon.actorCues, words, at)) acting.add(word.text);
    } else if ((partner || isMaker(words, at)) && isLoneName(lexicon, people, words, at)) acting.add(word.text);
  }
  return words.flatMap(({ text }, at) => (acting.has(text) && !taken.has(at) ? [foundName(at, at + 1, 'acting')] : []));
};
