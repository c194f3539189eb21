import type { PeopleLexicon } from '../people/lexicon.ts';
import { type NameSpan, type NameWord, nameRunAt, nameWords } from '../people/name-words.ts';
import { foldName } from '../places/fold.ts';
import { lookUp } from '../places/gazetteer.ts';
import { tokenize } from '../text/tokens.ts';
import type { ContactLexicon } from './lexicon.ts';
import { CALL_MARK } from './regions.ts';

/** What the words between two numbers say: a person, a post, an office. */
export interface ContactHead {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  /** What follows belongs to another place ("In Kabul:"), or to another call. */
  readonly boundary: 'place' | 'call' | null;
  /** Ends in a colon or stands alone on its line: a heading over the names that follow. */
  readonly heading: boolean;
}

const PIECE = /\u241e|[^,;:|\n()\u2022•·–—\u241e]+/g;
const LEADING =
  /^(?:[^\p{L}\p{N}]|\d{1,2}[.)](?=\s)|\b(?:or|and|please|contact|to|either|also|reach|the|ou|et|o|y|at|chez|bei)\b)+/iu;

/** Before what somebody is asked for: it belongs to neither a name nor an office. */
const OPENS_CLAUSE = /^(?:for|para|pour|if|si|to|please|favor|merci|afin|für|per|за)(?!\p{L})/iu;
/** Between a name and the office, in any of the languages that blocks are written in. */
const LINKS: ReadonlySet<string> = new Set(
  'at in of from with on via for à au aux en de du des chez pour sur del desde para con al na no da do em presso di bei von в у'.split(
    ' ',
  ),
);
const ARTICLES = /^(?:(?:the|la|le|les|el|los|las|il|der|die|das)\s+|l['’]\s?)/iu;
/** "In Kabul:", "À Genève :": a heading over the entry of another place. */
const PLACE_HEADING = /^(?:in|at|à|en|a)\s\p{Lu}[\p{L}\s’'-]{1,40}$/iu;

/** More small words than this in a piece make it a clause rather than the name of an office. */
const MOST_SMALL_WORDS = 6;

const isOrganization = (lexicon: PeopleLexicon, words: readonly NameWord[]): boolean =>
  words.some((word) => word.capital && (word.acronym || lexicon.organizationNouns.has(word.lower)));

const hasTitle = (lexicon: PeopleLexicon, words: readonly NameWord[]): boolean =>
  words.some(
    (word) =>
      lexicon.titleHeads.has(word.lower) ||
      lexicon.titleAcronyms.has(word.text) ||
      /(?:-| )point$/.test(word.lower) ||
      word.lower === 'focal',
  );

const join = (text: string, words: readonly NameWord[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** A person's name at an index, without forms of address; null unless two words or more, and no place ("Addis Ababa"). */
const nameAt = (lexicon: PeopleLexicon, words: readonly NameWord[], from: number): NameSpan | null => {
  let at = from;
  while (at < words.length && (lexicon.honorifics.has(words[at]?.lower ?? '') || words[at]?.text === '.')) at++;
  const run = nameRunAt(lexicon, words, at);
  return run !== null && run.next - run.first >= 2 && lookUp(foldName(run.name)).length === 0 ? run : null;
};

/**
 * The name that a piece leads up to: at its head, behind small words ("veuillez contacter [Florence Kim]"), or behind
 * the office that has it ("IOM Pakistan’s [Saleem Rehmat]").
 */
const leadingName = (
  lexicon: PeopleLexicon,
  words: readonly NameWord[],
): { readonly name: NameSpan; readonly office: number | null } | null => {
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(lexicon, words, at);
    if (name !== null) return { name, office: null };
    const word = words[at] as NameWord;
    if (word.acronym) {
      const owner = words.findIndex((other, index) => index >= at && other.possessive);
      const owned = owner < 0 || owner - at > 3 ? null : nameAt(lexicon, words, owner + 1);
      return owned === null ? null : { name: owned, office: owner + 1 };
    }
    if (word.capital && !lexicon.honorifics.has(word.lower) && !/^(?:\p{Lu}\.?|Sie)$/u.test(word.text)) return null;
  }
  return null;
};

/** An office that may be of a post. */
const OFFICE = /^(?:bureau|office|oficina|cabinet|gabinete)$/;

const NOTHING: Read = { name: null, jobTitle: null, affiliation: null };

const withoutArticle = (office: string): string => office.trim().replace(ARTICLES, '');

type Read = Omit<ContactHead, 'start' | 'end' | 'heading' | 'boundary'>;

const readPiece = (people: PeopleLexicon, piece: string): Read | null => {
  const words = nameWords(piece, tokenize(piece));
  if (words.length === 0 || words.length > 20) return null;
  const led = leadingName(people, words);
  if (led !== null) {
    const { name, office } = led;
    let rest = words.slice(name.next);
    const linked = LINKS.has(rest[0]?.lower ?? '');
    if (linked) rest = rest.slice(1);
    const titled = rest.length > 0 && hasTitle(people, rest);
    // "Norwegian Refugee Council": a run that flows into an organization is its name.
    if (!linked && rest[0] !== undefined && people.organizationNouns.has(rest[0].lower) && !titled)
      return { name: null, jobTitle: null, affiliation: withoutArticle(piece) };
    const owner = office === null ? null : piece.slice(0, words[office - 1]?.end).replace(/['’]s$/, '');
    const at = rest.length > 0 && !titled && isOrganization(people, rest) ? withoutArticle(join(piece, rest)) : null;
    return { name: name.name, jobTitle: titled ? join(piece, rest) : null, affiliation: owner ?? at };
  }
  // "Para consultas de los medios sobre otros expertos de las NU": a clause is no office.
  if (OPENS_CLAUSE.test(piece)) return null;
  // "Bureau de la Médiatrice": an office, whoever's it is.
  const opening = words.find((word) => !people.articles.has(word.lower));
  if (opening?.capital === true && OFFICE.test(opening.lower))
    return { name: null, jobTitle: null, affiliation: withoutArticle(piece) };
  // "(chargée de communication)", ", oficial de prensa": posts are written small in French and Spanish.
  if (hasTitle(people, words) && (people.titlesInSmall || words.some((word) => word.capital)))
    return { name: null, jobTitle: piece.trim(), affiliation: null };
  const capital = words.findIndex((word) => word.capital);
  if (capital < 0) return null;
  const office = words.slice(capital);
  const small = office.filter((word) => word.kind === 'word' && !word.capital).length;
  const named = office.length > 1 || office[0]?.acronym === true;
  return named && small <= MOST_SMALL_WORDS && isOrganization(people, office)
    ? { name: null, jobTitle: null, affiliation: withoutArticle(join(piece, office)) }
    : null;
};

/**
 * Reads names, posts and offices out of the words of a contact block: "Name at IOM X", "IOM X: Name", "Name, Title".
 * Offsets count from `offset`.
 */
export const contactHeads = (
  people: PeopleLexicon,
  contacts: ContactLexicon,
  text: string,
  offset: number,
): readonly ContactHead[] => {
  const unlabelled = text.replace(contacts.labels, (label) => ' '.repeat(label.length));
  const heads: ContactHead[] = [];
  for (const match of unlabelled.matchAll(PIECE)) {
    if (match[0] === CALL_MARK) {
      const start = offset + match.index;
      heads.push({ ...NOTHING, boundary: 'call', start, end: start, heading: false });
      continue;
    }
    const lead = LEADING.exec(match[0])?.[0].length ?? 0;
    const raw = match[0].slice(lead);
    const piece = raw.trim().replace(/(?<![.\s])[.\s]+$/, '');
    if (piece.length < 2 || piece.length > 160) continue;
    const behind = unlabelled.charAt(match.index + match[0].length);
    const boundary = behind === ':' && PLACE_HEADING.test(raw.trim()) ? 'place' : null;
    const read = boundary === null ? readPiece(people, piece) : NOTHING;
    if (read === null) continue;
    // "(BXL)" behind a number says which line it is, not whose.
    if (read.name === null && unlabelled.charAt(match.index - 1) === '(' && piece.length <= 12) continue;
    const start = match.index + lead + (raw.length - raw.trimStart().length);
    heads.push({
      ...read,
      boundary,
      start: offset + start,
      end: offset + start + piece.length,
      heading: behind === ':' || behind === '\n',
    });
  }
  return heads;
};
