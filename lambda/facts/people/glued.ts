import { foldName } from '../places/fold.ts';
import { lookUp } from '../places/gazetteer.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { followsHonorific, type NameSpan, type NameWord, nameRunAt, nameSpan } from './name-words.ts';
import { isTitleHead } from './title-head.ts';

/** Words between a post and what it is of: "député provincial du [Sud-Kivu Frédéric …]". */
const REACH = 4;
const JOINT = /^(?:of|de|du|des|d|del|la|las|los|el|le|les|l|the|’|'|for|in|à|en)$/;
/** Heads of offices that have a place or a field behind them; a spokesperson or an envoy may have a person. */
const OFFICE =
  /^(?:(?:vice-?|sub-?|sous-)?(?:minist|secret|secrét|direct|gobern|gouvern|govern|alcald|mayor|maire|bourgmestre|préfet|prefect|intendent|commission|comision|député|diputad|deput|sénat|senad|senat|procur|fiscal|juge|juez|jueza|président|president|chef|cheffe|jefe|jefa|head|chief|coordin|inspect|administrat))/;

/** Index of the word before the joints that stand before `at`. */
const leadOf = (words: readonly NameWord[], at: number): number => {
  let lead = at - 1;
  while (lead >= 0 && JOINT.test(words[lead]?.lower ?? '')) lead--;
  return lead;
};

/** Is the word at `at` led to by "of" behind the head of an office: "ministro de [Ambiente …]"? */
const belongsToOffice = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean => {
  if (!JOINT.test(words[at - 1]?.lower ?? '')) return false;
  const lead = leadOf(words, at);
  for (let head = lead; head >= 0 && lead - head < REACH; head--) {
    const word = words[head];
    if (word === undefined || word.kind !== 'word') return false;
    if (isTitleHead(lexicon, word)) return OFFICE.test(word.lower);
    if (word.lineStart || lexicon.speechVerbs.has(word.lower) || lexicon.titleStops.has(word.lower)) return false;
  }
  return false;
};

/** "Secretaria de Gestión de [Riesgos …]": nothing but capitals between the head and the name; "commune de" leads to a place. */
const isField = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean => {
  let lead = leadOf(words, at);
  while (words[lead]?.capital === true && !isTitleHead(lexicon, words[lead])) lead = leadOf(words, lead);
  return isTitleHead(lexicon, words[lead]);
};

/** What a place's own name stands behind: "commune de [Soni Ali Ber]" is no person, however it is cut. */
const PLACE_NOUN =
  /^(?:communes?|municipios?|municipality|ville|ciudad|city|town|villages?|pueblo|district|distrito|province|provincia|région|región|region|cercle|département|departamento|territoire|arrondissement|county|state|estado|vereda|corregimiento|préfecture|sous-préfecture)$/;

/**
 * Is the whole run the name of a place that a noun for places leads to: the person is named behind a comma, or the run ends
 * as places do ("commune de [Soni Ali Ber], Amadou Touré", "district de [Sainte Marie Gao]")?
 */
export const namesPlace = (lexicon: PeopleLexicon, words: readonly NameWord[], run: NameSpan): boolean => {
  if (!JOINT.test(words[run.first - 1]?.lower ?? '') || !PLACE_NOUN.test(words[leadOf(words, run.first)]?.lower ?? ''))
    return false;
  const behind = words[run.next]?.text === ',' ? nameRunAt(lexicon, words, run.next + 1) : null;
  const last = words[run.next - 1];
  return (behind !== null && behind.next - behind.first >= 2) || (last !== undefined && endsAsPlace(last));
};
const endsAsPlace = (word: NameWord): boolean => word.place === 'city' || lookUp(foldName(word.text)).length > 0;

/** Longest name of a place that is looked for before a person's, in words. */
const LONGEST_PLACE = 3;

/**
 * The name without the place or the field of work that a post before it is of: "gouverneur du [Kasaï] Joseph Mbala",
 * "ministro de [Ambiente] Luis Gil Paz". The run itself where nothing is glued to it.
 */
export const withoutGlued = (lexicon: PeopleLexicon, words: readonly NameWord[], run: NameSpan): NameSpan => {
  const length = run.next - run.first;
  if (length < 2 || !belongsToOffice(lexicon, words, run.first)) return run;
  for (let cut = Math.min(LONGEST_PLACE, length - 2); cut > 0; cut--) {
    const place = nameSpan(words, run.first, run.first + cut).name;
    if (lookUp(foldName(place)).length > 0 && nameRunAt(lexicon, words, run.first + cut) !== null)
      return nameSpan(words, run.first + cut, run.next);
  }
  // No place that is known: a field of work, where two words are left for the name.
  return isField(lexicon, words, run.first) && length >= 3 && nameRunAt(lexicon, words, run.first + 1) !== null
    ? nameSpan(words, run.first + 1, run.next)
    : run;
};

/** Prepositions that only a place stands behind, beside a name: "retournée à", "arrived in". */
const WHERE = /^(?:in|at|à|en|vers|hacia)$/;

/** Names that stand behind a preposition of place somewhere in the field. Linear. */
export const locatedNames = (lexicon: PeopleLexicon, words: readonly NameWord[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const run = WHERE.test(words[at - 1]?.lower ?? '') ? nameRunAt(lexicon, words, at) : null;
    if (run !== null) names.add(run.name);
  }
  return names;
};

/** "Madame [Tshala] de Nkeena Bula": the name without where she is from, a place elsewhere in the text. */
export const withoutTown = (
  lexicon: PeopleLexicon,
  located: ReadonlySet<string>,
  words: readonly NameWord[],
  run: NameSpan,
): NameSpan => {
  if (!followsHonorific(lexicon, words, run.first)) return run;
  for (let at = run.first + 1; at < run.next - 1; at++)
    if (/^(?:de|du|of|from)$/.test(words[at]?.text ?? '') && located.has(nameSpan(words, at + 1, run.next).name))
      return nameSpan(words, run.first, at);
  return run;
};
