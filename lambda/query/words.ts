/** Words a search may have. */
const MOST_WORDS = 32;

/**
 * What a person types to an FTS5 query: every word must occur, "words in quotes" as a phrase, `migr*` as a beginning.
 * Everything else FTS5 would read as syntax is taken as a word.
 * @returns null where no word is left
 */
export const ftsQuery = (words: string): string | null => {
  const terms: string[] = [];
  for (const [, phrase, word] of words.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const text = (phrase ?? word ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(text) || terms.length >= MOST_WORDS) continue;
    terms.push(word?.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${text}"`);
  }
  return terms.length === 0 ? null : terms.join(' AND ');
};
