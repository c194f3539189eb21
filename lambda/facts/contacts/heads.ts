import type { CompiledPeople } from '../people/compiled.ts';
import { type NameWord, nameRunAt, type nameSpan, nameWords } from '../people/name-words.ts';
import { tokenize } from '../text/tokens.ts';
import type { ContactLexicon } from './lexicon.ts';

/** What the words between two numbers say: a person, a post, an office. */
export interface ContactHead {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
  readonly jobTitle: string | null;
  readonly affiliation: string | null;
  /** Ends in a colon or stands alone on its line: a heading over the names that follow. */
  readonly heading: boolean;
}

const PIECE = /[^,;:|\n()\u2022•·–—]+/g;
const LEADING =
  /^(?:[^\p{L}\p{N}]|\d{1,2}[.)](?=\s)|\b(?:or|and|please|contact|to|either|also|reach|the|ou|et|o|y)\b)+/iu;

const OPENS_CLAUSE = /^(?:for|para|pour|if|si|to|please|favor|merci|afin)\b/iu;

const isOrganization = (lexicon: CompiledPeople, words: readonly NameWord[]): boolean =>
  words.some((word) => word.capital && (word.acronym || lexicon.organizationNouns.has(word.lower)));

const hasTitle = (lexicon: CompiledPeople, words: readonly NameWord[]): boolean =>
  words.some(
    (word) =>
      lexicon.titleHeads.has(word.lower) ||
      lexicon.titleAcronyms.has(word.text) ||
      /(?:-| )point$/.test(word.lower) ||
      word.lower === 'focal',
  );

const join = (text: string, words: readonly NameWord[]): string =>
  text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);

/** A person's name at the head of a piece, without forms of address; null unless two words or more. */
const leadingName = (lexicon: CompiledPeople, words: readonly NameWord[]): ReturnType<typeof nameSpan> | null => {
  let at = 0;
  while (at < words.length && (lexicon.honorifics.has(words[at]?.lower ?? '') || words[at]?.text === '.')) at++;
  const run = nameRunAt(lexicon, words, at);
  return run !== null && run.next - run.first >= 2 ? run : null;
};

const readPiece = (
  people: CompiledPeople,
  contacts: ContactLexicon,
  piece: string,
): Omit<ContactHead, 'start' | 'end' | 'heading'> | null => {
  const words = nameWords(piece, tokenize(piece));
  if (words.length === 0 || words.length > 20) return null;
  const name = leadingName(people, words);
  if (name !== null) {
    let rest = words.slice(name.next);
    const linked = contacts.linkWords.includes(rest[0]?.lower ?? '');
    if (linked) rest = rest.slice(1);
    const affiliation =
      rest.length > 0 && isOrganization(people, rest) && !hasTitle(people, rest) ? join(piece, rest) : null;
    const jobTitle = rest.length > 0 && hasTitle(people, rest) ? join(piece, rest) : null;
    // "Norwegian Refugee Council": a run that flows into an organization is its name.
    if (!linked && rest[0] !== undefined && people.organizationNouns.has(rest[0].lower) && !hasTitle(people, rest))
      return { name: null, jobTitle: null, affiliation: piece.trim() };
    return { name: name.name, jobTitle, affiliation };
  }
  const capital = words.some((word) => word.capital);
  // "Para consultas de los medios sobre otros expertos de las NU": a clause is no office.
  if (!capital || OPENS_CLAUSE.test(piece)) return null;
  if (hasTitle(people, words)) return { name: null, jobTitle: piece.trim(), affiliation: null };
  return isOrganization(people, words) ? { name: null, jobTitle: null, affiliation: piece.trim() } : null;
};

/**
 * Reads names, posts and offices out of the words of a contact block: "Name at IOM X", "IOM X: Name", "Name, Title".
 * Offsets count from `offset`.
 */
export const contactHeads = (
  people: CompiledPeople,
  contacts: ContactLexicon,
  text: string,
  offset: number,
): readonly ContactHead[] => {
  const unlabelled = text.replace(contacts.labels, (label) => ' '.repeat(label.length));
  const heads: ContactHead[] = [];
  for (const match of unlabelled.matchAll(PIECE)) {
    const lead = LEADING.exec(match[0])?.[0].length ?? 0;
    const raw = match[0].slice(lead);
    const piece = raw.trim().replace(/(?<![.\s])[.\s]+$/, '');
    if (piece.length < 2 || piece.length > 160) continue;
    const read = readPiece(people, contacts, piece);
    if (read === null) continue;
    // "(BXL)" behind a number says which line it is, not whose.
    if (read.name === null && unlabelled.charAt(match.index - 1) === '(' && piece.length <= 12) continue;
    const start = match.index + lead + (raw.length - raw.trimStart().length);
    const behind = unlabelled.charAt(match.index + match[0].length);
    heads.push({
      ...read,
      start: offset + start,
      end: offset + start + piece.length,
      heading: behind === ':' || behind === '\n',
    });
  }
  return heads;
};
