import type { Fact, MoneyFact, Relation, StatisticFact } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sentenceIndexAt } from '../context.ts';
import { type Token, tokenIndexAt, tokensOf } from '../text/tokens.ts';

/** A number of the release that can be related to another: how many, or how much. */
export interface Figure {
  readonly fact: StatisticFact | MoneyFact;
  readonly low: number;
  readonly high: number;
  /** Figures of one measure can be compared: "count", "percent", "USD". */
  readonly measure: string;
  /** Token indexes in the field: the first, and the one after the last. */
  readonly first: number;
  readonly next: number;
}

/** The figures of one sentence, in order. */
export interface SentenceFigures {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  /** Index of the sentence in its field. */
  readonly sentence: number;
  /** Token index of the sentence's first word. */
  readonly start: number;
  readonly figures: readonly Figure[];
}

/** What one rule found: the figure, and how it stands to another. */
export interface Related {
  readonly from: Figure;
  readonly relation: Relation;
}

const figureOf = (fact: StatisticFact | MoneyFact, tokens: readonly Token[]): Figure => ({
  fact,
  low: fact.value ?? fact.minValue ?? Number.NaN,
  high: fact.value ?? fact.maxValue ?? Number.NaN,
  measure: fact.kind === 'money' ? fact.currency : fact.unit,
  first: tokenIndexAt(tokens, fact.evidence.start),
  next: tokenIndexAt(tokens, fact.evidence.end),
});

const isFigure = (fact: Fact): fact is StatisticFact | MoneyFact => fact.kind === 'statistic' || fact.kind === 'money';

/** The figures of a release by sentence; a sentence without any is left out. Facts come in the order of the text. */
export const figuresBySentence = (context: FactContext, facts: readonly Fact[]): readonly SentenceFigures[] => {
  const figures = facts.filter(isFigure);
  return context.fields.flatMap((field) => {
    const tokens = tokensOf(context, field);
    const sentences = new Map<number, Figure[]>();
    for (const fact of figures) {
      if (fact.evidence.field !== field.field) continue;
      const sentence = sentenceIndexAt(field, fact.evidence.start);
      const list = sentences.get(sentence) ?? [];
      list.push(figureOf(fact, tokens));
      sentences.set(sentence, list);
    }
    return [...sentences].map(([sentence, list]) => ({
      field,
      tokens,
      sentence,
      start: tokenIndexAt(tokens, field.sentences[sentence]?.start ?? 0),
      figures: list,
    }));
  });
};
