import type { NameWord } from './name-words.ts';

/** Titles that are surnames too: "Amy Pope", "Peter Prince", "William Judge". */
const TITLES = new Set(
  'pope king prince judge bishop dean major baron duke abbot singer farmer driver marshal page priest knight pastor'.split(
    ' ',
  ),
);
/** What stands before such a title, and is no given name: "the Crown Prince", "High Court Judge". */
const NO_GIVEN_NAME = new Set(
  `the a an his her our their this that former late crown grand deputy vice senior chief high supreme federal district military
   constitutional court appeals auxiliary sergeant coptic orthodox catholic anglican holy said and as by of from with for`
    .trim()
    .split(/\s+/),
);

const isBare = (words: readonly NameWord[], text: string, at: number): boolean => {
  const word = words[at];
  const next = words[at + 1];
  // "King Abdullah": a name behind it makes it a title again.
  return !(word !== undefined && next?.capital === true && text.slice(word.end, next.start) === ' ');
};

const isBehindGivenName = (words: readonly NameWord[], text: string, at: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  return (
    before.kind === 'word' &&
    before.capital &&
    !before.acronym &&
    !before.possessive &&
    before.place === null &&
    !NO_GIVEN_NAME.has(before.lower) &&
    text.slice(before.end, word.start) === ' '
  );
};

/**
 * Words that look like titles and are surnames: behind a given name, and by themselves where the text has the full name
 * ("Amy Pope visited Chad. Pope said …"). Linear.
 */
export const withSurnames = (words: readonly NameWord[], text: string): readonly NameWord[] => {
  const known = new Set<string>();
  const isCandidate = (word: NameWord, at: number): boolean =>
    word.capital && TITLES.has(word.lower) && isBare(words, text, at);
  words.forEach((word, at) => {
    if (isCandidate(word, at) && isBehindGivenName(words, text, at)) known.add(word.lower);
  });
  if (known.size === 0) return words;
  return words.map((word, at) => {
    if (!isCandidate(word, at) || !known.has(word.lower)) return word;
    const before = words[at - 1];
    // "the Pope" is he of Rome, whoever else is called so.
    const titled = before !== undefined && NO_GIVEN_NAME.has(before.lower) && /^(?:the|a|his|her)$/.test(before.lower);
    return titled ? word : { ...word, surname: true };
  });
};
