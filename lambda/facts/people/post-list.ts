import type { PeopleLexicon } from './lexicon.ts';
import { isApostrophe, type NameWord, nameRunAt } from './name-words.ts';
import { isTitleHead } from './title-head.ts';

/** Does a name begin there that has a title of its own behind it? */
export const opensName = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean => {
  const run = nameRunAt(lexicon, words, at);
  return run !== null && run.next - run.first >= 2 && words[run.next]?.text === ',';
};

const AND = /^(?:and|&|et|y|e)$/;
/** Words of one item of a list of fields or regions. */
const MAX_ITEM_WORDS = 6;

/**
 * Index behind the comma at `comma` where a list goes on in a post: "Minister of Labour, Employment and Social
 * Security", "pour l’Amérique centrale, l’Amérique du Nord et les Caraïbes": items of capitals, the last behind "and". Null
 * where the comma closes the post: a name with a post of its own may stand behind it.
 */
export const listEnd = (lexicon: PeopleLexicon, words: readonly NameWord[], comma: number): number | null => {
  let at = comma + 1;
  let length = 0;
  for (; length <= MAX_ITEM_WORDS * 4; at++, length++) {
    const word = words[at];
    if (word === undefined || word.lineStart || isTitleHead(lexicon, word)) return null;
    const item = words[comma + 1];
    // The first word of an item is a field of work or a region, and no given name.
    const field = (index: number): boolean => {
      let first = index;
      while (lexicon.titleJoints.has(words[first]?.lower ?? '') || isApostrophe(words[first])) first++;
      const lead = words[first];
      return (
        lead?.capital === true &&
        (lexicon.notNames.has(lead.lower) ||
          lead.place === 'name' ||
          first > index ||
          !nameRunsTwo(lexicon, words, first))
      );
    };
    if (item === undefined || !field(comma + 1)) return null;
    if (AND.test(word.lower) && at > comma + 1)
      return field(at + 1) && !opensName(lexicon, words, at + 1) ? comma + 1 : null;
    if (word.text === ',') {
      if (at === comma + 1 || !field(at + 1)) return null;
      continue;
    }
    const small = word.kind === 'word' && !word.capital;
    const part = !small || lexicon.titleJoints.has(word.lower) || word.place === 'name' || isAdjectiveOf(lexicon, word);
    if (!part || (word.kind === 'mark' && !/^[-’']$/.test(word.text))) return null;
  }
  return null;
};

const isAdjectiveOf = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  word.lower.length > 4 && lexicon.adjectiveEndings.some((ending) => word.lower.replace(/s$/, '').endsWith(ending));

const nameRunsTwo = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): boolean => {
  const run = nameRunAt(lexicon, words, at);
  return run !== null && run.next - run.first >= 2;
};
