import type { Token } from '../text/tokens.ts';
import type { RelationData } from './data.ts';
import type { Figure, Related, SentenceFigures } from './figure.ts';
import { phraseWithin } from './gaps.ts';
import { sameThing, sameWords } from './same-thing.ts';

const directionOf = (figure: Figure, baseline: Figure): 'up' | 'down' | 'level' => {
  if (figure.low === baseline.low && figure.high === baseline.high) return 'level';
  return figure.high > baseline.high || (figure.high === baseline.high && figure.low > baseline.low) ? 'up' : 'down';
};

const comparedWith = (from: Figure, baseline: Figure): Related => ({
  from,
  relation: { type: 'comparedWith', factId: baseline.fact.id, direction: directionOf(from, baseline) },
});

/** Figures of one measure that tell of one thing, or where one does not say of what. */
const canCompare = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure &&
  (sameThing(a, b) || [a, b].some(({ fact }) => 'indicator' in fact && fact.indicator === 'other'));

/** Figures of one sentence between a figure and its baseline. */
const MOST_BETWEEN = 6;
/** A baseline stands close behind its words: "compared with the same period of last year (138,524)". */
const BASELINE_REACH = 12;

/** "12 voix contre et 17 abstentions": for and against, and nothing compared. */
const ENDS = /^(?:[,;)]|and|et|y|e)$/;

/** Do the words before the figure say that another is compared with it? */
const isBaseline = (tokens: readonly Token[], previous: Figure, figure: Figure, data: RelationData): boolean => {
  const at = phraseWithin(tokens, previous.next, figure.first, data.baselineBefore, BASELINE_REACH);
  const next = at === null ? null : (data.baselineBefore.startingAt(tokens, at)?.next ?? null);
  if (next === null || ENDS.test(tokens[next]?.lower ?? '')) return false;
  return tokens.slice(next, figure.first).every(({ text }) => text !== ';');
};

/** Words between "to" and its number: "to more than 15,000". */
const TO_REACH = 4;

/** Does the gap end in "to" and what may stand before a number? "au départ et de" leads to none. */
const leadsTo = (gap: readonly Token[], data: RelationData): boolean => {
  const to = gap.findLastIndex(({ lower }) => data.to.has(lower));
  const behind = gap.length - 1 - to;
  return to >= 0 && (behind === 0 || (behind < TO_REACH && !CONTRACTED.test(gap[to]?.lower ?? '')));
};

/** With their article in them, they stand right before the number: "al 41 %". */
const CONTRACTED = /^(?:au|aux|al)$/;

/** "from 40 to 60": the second is what it came to; "ranging from 40 to 60" tells of no change. */
const isChange = ({ tokens }: SentenceFigures, before: Figure, figure: Figure, data: RelationData): boolean =>
  !data.ranging.has(tokens[before.first - 2]?.lower ?? '') &&
  data.from.has(tokens[before.first - 1]?.lower ?? '') &&
  figure.first - before.next <= 6 &&
  leadsTo(tokens.slice(before.next, figure.first), data);

/** Tokens from "rose to 8,100 in June" to its "from 4,050". */
const BACK_REACH = 8;

/** "rose to 8,100 in June, from 4,050 in May": the baseline stands behind. */
const isChangeBack = ({ tokens }: SentenceFigures, before: Figure, figure: Figure, data: RelationData): boolean =>
  figure.first - before.next <= BACK_REACH &&
  data.from.has(tokens[figure.first - 1]?.lower ?? '') &&
  /^(?:from|desde)$/.test(tokens[figure.first - 1]?.lower ?? '') &&
  data.to.has(tokens[before.first - 1]?.lower ?? '');

/** Figures that the text compares with another, and how they stand to it. */
export const comparisonsOf = (
  sentence: SentenceFigures,
  before: SentenceFigures | undefined,
  data: RelationData,
): readonly Related[] => {
  const { tokens, figures, start } = sentence;
  const found: Related[] = [];
  figures.forEach((figure, index) => {
    const previous = figures[index - 1];
    if (previous === undefined) return;
    if (isChange(sentence, previous, figure, data) && canCompare(figure, previous)) {
      found.push(comparedWith(figure, previous));
    } else if (isChangeBack(sentence, previous, figure, data) && canCompare(previous, figure)) {
      found.push(comparedWith(previous, figure));
    } else if (isBaseline(tokens, previous, figure, data)) {
      const candidates = figures.slice(Math.max(0, index - MOST_BETWEEN), index);
      // "5,000 families (about 25,000 people), compared with 3,200 families": the same noun before the nearest number.
      const compared =
        candidates.findLast((candidate) => canCompare(candidate, figure) && sameWords(candidate, figure)) ??
        candidates.findLast((candidate) => canCompare(candidate, figure));
      if (compared !== undefined) found.push(comparedWith(compared, figure));
    }
  });
  const [first] = figures;
  const follows = before?.field === sentence.field && before.sentence === sentence.sentence - 1;
  if (follows && first !== undefined && data.baselineFollows.startingAt(tokens, start) !== null) {
    const compared = before.figures.findLast((candidate) => canCompare(candidate, first));
    if (compared !== undefined) found.push(comparedWith(compared, first));
  }
  return found;
};
