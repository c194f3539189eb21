import type { PeopleLexicon } from './lexicon.ts';
import type { NameWord } from './name-words.ts';
import { type Title, titleBefore } from './titles.ts';

const RANK_WORD =
  'brigadier|major|lieutenant|colonel|captain|general|sergeant|commander|admiral|capitaine|commandant|général|amiral|adjudant|sergent|caporal|commissaire|divisionnaire|principal|capitán|coronel|teniente|comandante|sargento|almirante|doctor|docteur|professor|professeur|profesora?';

/** "Brigadier General [Khalid …], Head of …", "le colonel": a rank is less than a post. */
const RANK = new RegExp(`^(?:(?:sous-)?(?:police|${RANK_WORD})[\\s-]?){1,3}$`, 'i');
const ONE_RANK = new RegExp(`^(?:(?:sous-)?(?:${RANK_WORD})-?){1,2}$`, 'i');

export const isRank = (jobTitle: string): boolean => RANK.test(jobTitle);

/** "Commandant de la Force [le général]": a rank that closes a post with an article of its own. */
const CLOSING_RANK = new RegExp(`,?\\s(?:le|la|el|the)\\s(?:${RANK_WORD})(?:[\\s-](?:${RANK_WORD})){0,2}$`, 'i');

const withoutClosingRank = (title: Title): Title => {
  const rank = title.jobTitle === null ? null : CLOSING_RANK.exec(title.jobTitle);
  return rank === null || title.jobTitle === null ? title : { ...title, jobTitle: title.jobTitle.slice(0, rank.index) };
};

/** Index of the first word of the ranks, and of their article, that stand right before the name at `at`. */
const rankStart = (lexicon: PeopleLexicon, words: readonly NameWord[], at: number): number => {
  let first = at;
  while (first > 0 && ONE_RANK.test(words[first - 1]?.text ?? '') && words[first]?.lineStart === false) first--;
  return first < at && lexicon.articles.has(words[first - 1]?.lower ?? '') ? first - 1 : first;
};

/** Index of the word that stands at the offset. */
const indexAt = (words: readonly NameWord[], from: number, offset: number): number => {
  let at = from;
  while (at > 0 && (words[at - 1]?.start ?? -1) >= offset) at--;
  return at;
};

/**
 * The title before the name at `at`, over a rank to the post before it ("le Commandant de la Force, le général [Issa …]"),
 * and with the post that another one follows without an article ("le ministre des Médias, porte-parole du gouvernement, [Max …]").
 */
export const postBefore = (
  lexicon: PeopleLexicon,
  text: string,
  words: readonly NameWord[],
  at: number,
  floor: number,
  /** Offset behind the post of the person before: nothing before it is a post of this one. */
  from: number,
): Title | null => {
  const title = titleBefore(lexicon, text, words, at, floor);
  const rank = rankStart(lexicon, words, at);
  if (rank < at && rank > floor && words[rank - 1]?.text === ',') {
    const post = titleBefore(lexicon, text, words, rank, floor);
    if (post?.jobTitle != null && post.start >= from && !isRank(post.jobTitle)) return withoutClosingRank(post);
  }
  if (title?.jobTitle == null) return title;
  const first = indexAt(words, at, title.start);
  if (words[at - 1]?.text === ',' && words[first - 1]?.text === ',' && first - 1 > floor) {
    const earlier = titleBefore(lexicon, text, words, first, floor);
    if (earlier?.jobTitle != null && earlier.start >= from)
      return {
        ...title,
        start: earlier.start,
        jobTitle: text.slice(earlier.start, title.end).replace(/\s+/g, ' '),
        affiliation: title.affiliation ?? earlier.affiliation,
      };
  }
  return withoutClosingRank(title);
};
