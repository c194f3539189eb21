import type { RelationData } from './data.ts';
import type { Figure, Related, SentenceFigures } from './figure.ts';
import { isPhrase, phraseWithin } from './gaps.ts';

/** Words between two parts of one list: "20 women and 30 children under five, 4 of …". */
const LONGEST_ITEM = 10;
const ENDS_LIST = new Set(['.', ';', ':', '?', '!']);

const partOf = (part: Figure, whole: Figure): Related[] =>
  canBePart(part, whole) ? [{ from: part, relation: { type: 'partOf', factId: whole.fact.id } }] : [];

/** A count is part of a larger count, an amount of a larger amount of its currency, a share of any count. */
const canBePart = (part: Figure, whole: Figure): boolean => {
  if (part.fact.kind !== whole.fact.kind) return false;
  if (part.measure === whole.measure && (part.measure === 'count' || part.fact.kind === 'money'))
    return part.low <= whole.high;
  return whole.measure === 'count' && (part.measure === 'percent' || part.measure === 'ratio');
};

/** Do two figures stand in one list? */
const goesOn = ({ tokens }: SentenceFigures, before: Figure, next: Figure, data: RelationData): boolean => {
  if (next.first - before.next > LONGEST_ITEM) return false;
  const gap = tokens.slice(before.next, next.first);
  return (
    gap.some(({ text, lower }) => text === ',' || data.and.has(lower)) && !gap.some(({ text }) => ENDS_LIST.has(text))
  );
};

/** "of whom 294 Sudanese and 30 Malians", "including 20 women", "60 per cent of them". */
const parts = (sentence: SentenceFigures, data: RelationData): Related[] => {
  const { tokens, figures } = sentence;
  const found: Related[] = [];
  let whole: Figure | null = null;
  figures.forEach((figure, index) => {
    const before = figures[index - 1];
    if (before === undefined) return;
    if (phraseWithin(tokens, before.next, figure.first, data.partBefore) !== null) whole = before;
    else if (data.partAfter.startingAt(tokens, figure.next) !== null) whole = before;
    else if (whole !== null && !goesOn(sentence, before, figure, data)) whole = null;
    if (whole !== null) found.push(...partOf(figure, whole));
  });
  return found;
};

/** "21 of the 22 districts", "Of the 500 migrants, 20 drowned". */
const shares = ({ tokens, figures, start }: SentenceFigures, data: RelationData): Related[] => {
  const [first, ...rest] = figures;
  if (first === undefined) return [];
  const opened = data.wholeBefore.startingAt(tokens, start);
  if (opened !== null && first.first - opened.next <= 2 && opened.next <= first.first) {
    // "…, compared with 40 per cent a year before" is no part of this whole.
    const baseline = rest.findIndex(
      ({ first: at }, index) => phraseWithin(tokens, figures[index]?.next ?? 0, at, data.baselineBefore) !== null,
    );
    return rest.slice(0, baseline < 0 ? rest.length : baseline).flatMap((figure) => partOf(figure, first));
  }
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    return next !== undefined && isPhrase(tokens, figure.next, next.first, data.ofWhole) ? partOf(figure, next) : [];
  });
};

/** "Of these, 294 are Sudanese", behind a sentence with a count. */
const followers = (sentence: SentenceFigures, before: SentenceFigures | undefined, data: RelationData): Related[] => {
  if (before === undefined || before.field !== sentence.field || before.sentence !== sentence.sentence - 1) return [];
  if (data.partsFollow.startingAt(sentence.tokens, sentence.start) === null) return [];
  const whole = before.figures.findLast(({ measure }) => measure === 'count');
  return whole === undefined ? [] : sentence.figures.flatMap((figure) => partOf(figure, whole));
};

/** Sums of fewer than ten come about by chance. */
const LEAST_SUM = 10;

/** Two counts or more that make up the one before or behind them: "500 people: 300 men, 150 women and 50 children". */
const sums = ({ figures }: SentenceFigures): Related[] => {
  const counts = figures.filter(({ measure, low, high }) => measure === 'count' && low === high);
  const all = counts.reduce((sum, { low }) => sum + low, 0);
  const whole = [counts.at(0), counts.at(-1)].find((end) => end !== undefined && end.low * 2 === all);
  if (whole === undefined || counts.length < 3 || whole.low < LEAST_SUM) return [];
  return counts.filter((figure) => figure !== whole).flatMap((figure) => partOf(figure, whole));
};

/** Figures that the text states to be parts of another, or that add up to it. */
export const partsOf = (
  sentence: SentenceFigures,
  before: SentenceFigures | undefined,
  data: RelationData,
): readonly Related[] => [
  ...parts(sentence, data),
  ...shares(sentence, data),
  ...followers(sentence, before, data),
  ...sums(sentence),
];
