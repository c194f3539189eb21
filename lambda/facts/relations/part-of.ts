import type { Indicator } from '../../contract/fact.ts';
import { isSetting } from '../statistic/antecedent.ts';
import type { Token } from '../text/tokens.ts';
import type { RelationData } from './data.ts';
import type { Figure, Related, SentenceFigures } from './figure.ts';
import { isPhrase, phraseWithin } from './gaps.ts';
import { sameWords } from './same-thing.ts';

/** Words between two parts of one list: "20 women and 30 children under five, 4 of …". */
const LONGEST_ITEM = 10;
/** Tokens between two entries of a list, insertions in brackets and all. */
const LONGEST_INSERTION = 20;
/** Words between "mostly" and its number. */
const NEAR = 4;
const ENDS_LIST = new Set(['.', ';', ':', '?', '!']);

const partOf = (part: Figure, whole: Figure): Related[] =>
  canBePart(part, whole) ? [{ from: part, relation: { type: 'partOf', factId: whole.fact.id } }] : [];

/** What is counted of places, goods and the like is no part of people. */
const THINGS: ReadonlySet<Indicator> = new Set(['facilities', 'items', 'countries', 'incidents']);

const areAlike = (part: Figure, whole: Figure): boolean => {
  if (part.fact.kind !== 'statistic' || whole.fact.kind !== 'statistic') return true;
  if (part.fact.indicator === whole.fact.indicator || sameWords(part, whole)) return true;
  const things = [part, whole].map(({ fact }) => 'indicator' in fact && THINGS.has(fact.indicator));
  return things[0] === things[1] || (!things[1] && whole.fact.indicator === 'other');
};

/** A count is part of a larger count, an amount of a larger amount of its currency, a share of any count. */
const canBePart = (part: Figure, whole: Figure): boolean => {
  if (part.fact.kind !== whole.fact.kind || !areAlike(part, whole)) return false;
  if (part.measure === whole.measure && (part.measure === 'count' || part.fact.kind === 'money'))
    return part.low <= whole.high;
  return whole.measure === 'count' && (part.measure === 'percent' || part.measure === 'ratio');
};

/** Do two figures stand in one list? */
const goesOn = ({ tokens }: SentenceFigures, before: Figure, next: Figure, data: RelationData): boolean => {
  if (next.first - before.next > LONGEST_ITEM) return false;
  const gap = tokens.slice(before.next, next.first);
  // "including 300 refugees; 958 returnees"
  if (gap.at(-1)?.text === ';') return gap.every(({ text }) => text === ';' || !ENDS_LIST.has(text));
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
    const last = figures[index - 1];
    if (last === undefined) return;
    // "12,300 people (2,050 households), of whom …": not those in the brackets.
    const outer = isBracketed(sentence, last) && !isBracketed(sentence, figure);
    const before = outer ? (figures.slice(0, index).findLast((one) => !isBracketed(sentence, one)) ?? last) : last;
    if (
      phraseWithin(tokens, last.next, figure.first, data.partBefore) !== null ||
      phraseWithin(tokens, last.next, figure.first, data.partNear, NEAR) !== null
    )
      whole = before;
    else if (data.partAfter.startingAt(tokens, figure.next) !== null) whole = before;
    else if (whole !== null && !goesOn(sentence, before, figure, data)) whole = null;
    if (whole !== null) found.push(...partOf(figure, whole));
  });
  return found;
};

/** Between "of the" and the whole: "of the more than 5,300"; "entre las víctimas hay 12" names no whole. */
const HEDGE =
  /^(?:these|those|its|their|such|ces|ses|leurs|estos|estas|esos|esas|sus|some|about|around|over|nearly|almost|more|than|the|estimated|roughly|total|of|a|environ|quelque|plus|près|de|des|d|les|total|unos|unas|casi|cerca|más|los|las|un)$/;

/** Words of an owner between "out of" and the whole: "18 out of Sierra Leone’s 22 districts". */
const OWNER = 5;

/** Does nothing stand between part and whole but "out of", and whose the whole is? */
const isOfWhole = (tokens: readonly Token[], from: number, to: number, data: RelationData): boolean => {
  if (isPhrase(tokens, from, to, data.ofWhole)) return true;
  const found = data.ofWhole.startingAt(tokens, from);
  const owned = tokens[to - 1]?.lower === 's' && /^[’']$/.test(tokens[to - 2]?.text ?? '');
  return found !== null && owned && found.next < to && to - found.next <= OWNER;
};

/** "21 of the 22 districts", "Of the 500 migrants, 20 drowned". */
const shares = ({ tokens, figures, start }: SentenceFigures, data: RelationData): Related[] => {
  const [first, ...rest] = figures;
  if (first === undefined) return [];
  const opened = data.wholeBefore.startingAt(tokens, start);
  // "Of these, 505 tested positive": the whole stands in the sentence before.
  const goesOnFrom = data.partsFollow.startingAt(tokens, start);
  const led = opened === null ? [] : tokens.slice(opened.next, first.first);
  if (
    opened !== null &&
    goesOnFrom === null &&
    opened.next <= first.first &&
    led.length <= 2 &&
    led.every(({ lower }) => HEDGE.test(lower))
  ) {
    // "…, compared with 40 per cent a year before" is no part of this whole.
    const baseline = rest.findIndex(
      ({ first: at }, index) => phraseWithin(tokens, figures[index]?.next ?? 0, at, data.baselineBefore) !== null,
    );
    return rest.slice(0, baseline < 0 ? rest.length : baseline).flatMap((figure) => partOf(figure, first));
  }
  return figures.flatMap((figure, index) => {
    const next = figures[index + 1];
    return next !== undefined && isOfWhole(tokens, figure.next, next.first, data) ? partOf(figure, next) : [];
  });
};

const isCount = ({ measure }: Figure): boolean => measure === 'count';

/**
 * The figure that "of these" speaks of: the last count with the words of the part ("12,400 families (61,000 people) …
 * Of these, 9,000 families"), else the last that is no place of others ("4,200 migrants in 12 camps"). None where the
 * sentence gives a list: nobody can tell which of "200 refugees and 30 returnees" are meant.
 */
const spokenOf = (before: SentenceFigures, part: Figure, includes: boolean, data: RelationData): Figure | undefined => {
  const apart = includes ? parts(before, data).map(({ from }) => from) : [];
  const counts = before.figures.filter(
    (figure) =>
      isCount(figure) &&
      !apart.includes(figure) &&
      data.baselineBefore.endingAt(before.tokens, figure.first - 1) === null,
  );
  const worded = counts.findLast((figure) => sameWords(figure, part) && figure.low >= (isCount(part) ? part.low : 0));
  if (worded !== undefined) return listedBeside(before, worded, data) && !isCount(part) ? undefined : worded;
  return counts.findLast(({ first }) => !isSetting(before.tokens, first, before.start)) ?? counts.at(-1);
};

/** Does the figure stand in a list of people counted apart? */
const listedBeside = (sentence: SentenceFigures, figure: Figure, data: RelationData): boolean => {
  const counts = sentence.figures.filter(isCount);
  const at = counts.indexOf(figure);
  const neighbours: readonly (readonly [Figure | undefined, Figure | undefined])[] = [
    [counts[at - 1], figure],
    [figure, counts[at + 1]],
  ];
  return neighbours.some(
    ([one, other]) =>
      one !== undefined &&
      other !== undefined &&
      !isSetting(sentence.tokens, other.first, sentence.start) &&
      areAlike(other, one) &&
      areAlike(one, other) &&
      !sentence.tokens.slice(one.next, other.first).some(({ text }) => text === '(') &&
      phraseWithin(sentence.tokens, one.next, other.first, data.partBefore) === null &&
      goesOn(sentence, one, other, data),
  );
};

/** Behind "of those" they say whom, and point to nobody before: "one third of those in need". */
const RESTRICTS =
  /^(?:in|who|whom|with|that|which|from|at|on|under|over|aged|qui|que|en|dans|con|sin|à|au|aux|a)$|(?:ing|ed|és|ées|dos|das)$/;

const isOfThem = (tokens: readonly Token[], next: number, data: RelationData): boolean => {
  const found = data.partAfter.startingAt(tokens, next);
  if (found === null) return false;
  const those = /^(?:those|ceux|celles|aquellos|aquellas)$/.test(tokens[found.next - 1]?.lower ?? '');
  return !(those && RESTRICTS.test(tokens[found.next]?.lower ?? ''));
};

/** "Of these, 294 are Sudanese", "Seventy per cent of them are children", behind a sentence with a count. */
const followers = (sentence: SentenceFigures, before: SentenceFigures | undefined, data: RelationData): Related[] => {
  if (before === undefined || before.field !== sentence.field || before.sentence !== sentence.sentence - 1) return [];
  const { tokens, figures, start } = sentence;
  const opens = data.partsFollow.startingAt(tokens, start);
  // "This includes 11,500 …": what includes is no part itself.
  const includes = opens !== null && /^(?:inclu|compre)/.test(tokens[opens.next - 1]?.lower ?? '');
  return figures.flatMap((figure, index) => {
    const told = index === 0 && isOfThem(tokens, figure.next, data);
    if (!told && (opens === null || (index > 0 && isSetting(tokens, figure.first, start)))) return [];
    const whole = spokenOf(before, figure, includes, data);
    return whole === undefined ? [] : partOf(figure, whole);
  });
};

/** Does a bracket stay open before the figure? */
const isBracketed = ({ tokens, start }: SentenceFigures, { first }: Figure): boolean => {
  const before = tokens.slice(Math.max(start, first - BRACKET_REACH), first);
  return before.findLastIndex(({ text }) => text === '(') > before.findLastIndex(({ text }) => text === ')');
};
const BRACKET_REACH = 40;

/** "1,200 returned: 589 from Djibouti and 34 from Eritrea": a list behind a colon of the same thing, not more than it. */
const listed = (sentence: SentenceFigures): Related[] => {
  const { tokens } = sentence;
  const figures = sentence.figures.filter((figure) => !isBracketed(sentence, figure));
  const colon = figures.findIndex(
    ({ first }, index) =>
      index > 0 && tokens.slice(figures[index - 1]?.next, first).some(({ text }) => /^[:;]$/.test(text)),
  );
  const whole = figures[colon - 1];
  if (whole === undefined || !isCount(whole)) return [];
  const list: Figure[] = [];
  for (let at = colon; at < figures.length; at += 1) {
    const figure = figures[at];
    const before = list.at(-1);
    if (figure === undefined || !isCount(figure) || !isSameUnit(figure, whole)) break;
    const near = before === undefined || figure.first - before.next <= LONGEST_INSERTION;
    if (!near) break;
    list.push(figure);
  }
  const sum = list.reduce((total, { low }) => total + low, 0);
  return list.length > 1 && sum <= whole.high ? list.flatMap((figure) => partOf(figure, whole)) : [];
};

const isSameUnit = (a: Figure, b: Figure): boolean =>
  a.fact.kind === 'statistic' && b.fact.kind === 'statistic' && a.fact.unitText === b.fact.unitText;

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
  ...listed(sentence),
  ...sums(sentence),
];
