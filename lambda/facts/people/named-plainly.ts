import type { FieldText } from '../context.ts';
import { NAMED_AFTER_PEOPLE } from '../language/namesakes.ts';
import type { OrganizationMention } from '../organizations/mentions.ts';
import { foldName } from '../places/fold.ts';
import { lookUp } from '../places/gazetteer.ts';
import { bodiesWithin } from './bodies.ts';
import { isGivenName } from './given-names.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { NameSpan, NameWord } from './name-words.ts';

/** Longest name without a cue, in words: headings in capitals are longer. */
const LONGEST = 5;
/** Words before a name among which the noun of what bears it stands: "colegio de bachillerato [Andrés Bello]". */
const NAMESAKE_REACH = 3;
/** Is the name that of a thing or a body: "colegio [Andrés Bello]", "avenue de la [Marie Curie]"? */
const namesThing = (lexicon: PeopleLexicon, words: readonly NameWord[], first: number): boolean => {
  for (let at = first - 1; at >= 0 && first - at <= NAMESAKE_REACH; at--) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || words[at + 1]?.lineStart === true) return false;
    if (NAMED_AFTER_PEOPLE.has(word.lower) || lexicon.organizationNouns.has(word.lower)) return true;
    if (!lexicon.titleJoints.has(word.lower) && !lexicon.articles.has(word.lower) && first - at > 1) return false;
  }
  return false;
};

/** Words on either side of a name in a heading; further off the line is not looked at. */
const HEADING = 20;

/** In a line of more than two words where nearly every longer one has a capital, capitals show no name. */
const isHeading = (words: readonly NameWord[], run: NameSpan): boolean => {
  let from = run.first;
  while (from > 0 && run.first - from < HEADING && words[from]?.lineStart !== true) from--;
  let to = run.next;
  while (to < words.length && to - run.next < HEADING && words[to]?.lineStart !== true) to++;
  const others = [...words.slice(from, run.first), ...words.slice(run.next, to)].filter(
    ({ kind, text }) => kind === 'word' && text.length > 3,
  );
  return others.length > 0 && others.every(({ capital }) => capital) && !words.slice(from, to).some(isStop);
};
const isStop = ({ text }: NameWord): boolean => /^[,.:;()/|]$/.test(text);

/** One word with a capital that is no acronym and no post, between marks: an item of a list of towns or firms. */
const isLoneItem = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean => {
  const word = words[at];
  return word?.capital === true && !lexicon.titleHeads.has(word.lower) && !lexicon.honorifics.has(word.lower);
};
const LIST_JOINT = /^(?:,|y|e|et|and|&)$/;

/** "Loreto, [Juan Aldama], Mazapil": beside a single name in a list stands another place, or another firm. */
const isListedWithOthers = (lexicon: PeopleLexicon, words: readonly NameWord[], run: NameSpan): boolean => {
  const before = words[run.first - 1];
  const after = words[run.next];
  if (before?.text === ',' && isLoneItem(lexicon, words, run.first - 2)) {
    const edge = words[run.first - 3];
    if (edge !== undefined && /^[,:]$/.test(edge.text)) return true;
  }
  const following = words[run.next + 1];
  if (after === undefined || !LIST_JOINT.test(after.lower) || following?.acronym === true) return false;
  const edge = words[run.next + 2];
  return (
    isLoneItem(lexicon, words, run.next + 1) &&
    following?.lineStart !== true &&
    edge !== undefined &&
    LIST_JOINT.test(edge.lower) &&
    before?.text === ','
  );
};

/** In brackets behind the name of a body; two letters are a member state ("(FR)"). */
const BODY_LETTERS = /^\p{Lu}{3,}$/u;

/** What stands around the name shows something else: "the [Eli …]", "“[María …]”", "[Hayat Tahrir …] (HTS)", "Av. [Juan …]". */
const isNoPerson = (lexicon: PeopleLexicon, words: readonly NameWord[], run: NameSpan): boolean => {
  const before = words[run.first - 1];
  const following = words[run.next];
  if (before !== undefined && /^(?:the|le|la|les|el|los|las)$/.test(before.lower)) return true;
  if (following !== undefined && NAMED_AFTER_PEOPLE.has(following.lower) && !following.lineStart) return true;
  if (
    following?.text === '(' &&
    BODY_LETTERS.test(words[run.next + 1]?.text ?? '') &&
    words[run.next + 2]?.text === ')'
  )
    return true;
  if (/^[“"«‘]$/.test(before?.text ?? '') && /^[”"»’]$/.test(following?.text ?? '')) return true;
  // "Marie Stopes International": the capitals go on.
  if (following?.capital === true && !following.lineStart && following.start - run.end <= 1) return true;
  // "Col. Sn. [Antonio …]", "Boulevard [Marie …]": capitals before a name are a post, or part of something else.
  const lead = before?.text === '.' ? words[run.first - 2] : before;
  if (lead?.capital !== true || words[run.first]?.lineStart || lexicon.bylineWords.has(lead.lower)) return false;
  const close = before?.text === '.' ? lead.text.length <= 4 : run.start - lead.end <= 1;
  const isPost = [lead.lower, lead.lower.replace(/s$/, ''), lead.lower.replace(/es$/, '')].some((word) =>
    lexicon.titleHeads.has(word),
  );
  // "Intervinieron [Gastón …]": a verb opens the sentence.
  if (lexicon.dropsSubjects && /(?:ó|aron|ieron)$/.test(lead.lower)) return false;
  return close && !lexicon.honorifics.has(lead.lower) && !isPost;
};

/** Tells of one name of a field after the other, in order, whether it is a person's. */
export type PlainNames = (run: NameSpan) => boolean;

/**
 * Persons named in passing, with nothing beside the name that says so: the first word of it is a name that people are
 * given ("Ingrid Sandoval", "Aminata Coulibaly"), and no place, body or thing is called so. What was a thing once
 * ("escuela Raúl Sierra") is no person later, nor is what a list joins to one.
 */
export const plainNames = (
  lexicon: PeopleLexicon,
  field: FieldText,
  words: readonly NameWord[],
  common: ReadonlySet<string>,
  /** Of the field, in its order. */
  bodies: readonly OrganizationMention[],
): PlainNames => {
  const others = new Set<string>();
  let lastOther = -1;
  const isThing = (run: NameSpan): boolean =>
    namesThing(lexicon, words, run.first) ||
    isNoPerson(lexicon, words, run) ||
    isHeading(words, run) ||
    isListedWithOthers(lexicon, words, run) ||
    (lastOther === run.first - 1 && LIST_JOINT.test(words[run.first - 1]?.lower ?? '')) ||
    bodiesWithin(bodies, run.start, run.end).length > 0;
  return (run) => {
    const parts = words.slice(run.first, run.next);
    const [given, second] = parts;
    if (given === undefined || second === undefined || parts.length > LONGEST || field.field === 'title') return false;
    if (!isGivenName(given.text) || /^\p{Lu}\.?$/u.test(parts.at(-1)?.text ?? '')) return false;
    if (parts.some((part) => part.place === 'name' || part.place === 'demonym' || common.has(part.lower))) return false;
    const key = foldName(`${given.text} ${second.text}`);
    if (lookUp(foldName(run.name)).length > 0 || lookUp(key).length > 0) return false;
    if (!isThing(run)) return !others.has(key);
    others.add(key);
    lastOther = run.next;
    return false;
  };
};
