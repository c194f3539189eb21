import { plainSentences } from '../likeness/sentences.ts';
import { wordsOf } from '../likeness/words.ts';

/** A sentence that stands in both texts, with other numbers or names. */
export interface Difference {
  readonly copy: string;
  readonly original: string;
}

/** Share of its words that a sentence has in common with its other form. */
const SAME_SENTENCE = 0.6;
/** Sentences compared with each other; a copy has few of its own. */
const MOST_SENTENCES = 300;
/** Numbers, and names: words with a capital that do not begin the sentence (scripts without capitals have numbers only). */
const TELLING = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]*\p{N}[\p{L}\p{M}\p{N}]*|(?<=[^\p{P}\s]\s)\p{Lu}[\p{L}\p{M}]*/gu;

interface Parsed {
  readonly text: string;
  readonly key: string;
  readonly words: ReadonlySet<string>;
  readonly telling: string;
}

const parse = (text: string): Parsed => {
  const words = wordsOf(text);
  return { text, key: words.join(' '), words: new Set(words), telling: (text.match(TELLING) ?? []).join(' ') };
};

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
};

/**
 * Sentences of a copy that the original has with other numbers or names: a correction, or the next issue of a series.
 * Lines with addresses do not count: every office has its own.
 */
export const differencesOf = (copy: string, original: string): Difference[] => {
  const [left, right] = [plainSentences(copy).map(parse), plainSentences(original).map(parse)];
  const [leftKeys, rightKeys] = [new Set(left.map(({ key }) => key)), new Set(right.map(({ key }) => key))];
  const own = left.filter(({ key }) => !rightKeys.has(key)).slice(0, MOST_SENTENCES);
  const others = right.filter(({ key }) => !leftKeys.has(key)).slice(0, MOST_SENTENCES);
  const found: Difference[] = [];
  for (const sentence of own) {
    const forms = others.filter(({ words }) => likeness(sentence.words, words) >= SAME_SENTENCE);
    const [form] = forms;
    if (form === undefined || forms.some(({ telling }) => telling === sentence.telling)) continue;
    found.push({ copy: sentence.text, original: form.text });
  }
  return found;
};
