import type { Fact, Relation } from '../../contract/fact.ts';
import type { FactContext } from '../context.ts';
import { languageData } from '../language/registry.ts';
import { comparisonsOf } from './compared-with.ts';
import { figuresBySentence, type Related } from './figure.ts';
import { partsOf } from './part-of.ts';
import { repetitionsOf } from './same-as.ts';

/**
 * Relates the figures of a release where the text says how they stand to each other. Facts keep their order; each
 * relation names a fact of the same release, never the fact itself, and each pair stands once.
 */
export const relate = (context: FactContext, facts: readonly Fact[]): readonly Fact[] => {
  const data = languageData(context.language).relations;
  const sentences = figuresBySentence(context, facts);
  const related: Related[] = [...repetitionsOf(sentences)];
  if (data !== null) {
    sentences.forEach((sentence, index) => {
      related.push(...partsOf(sentence, sentences[index - 1], data));
      related.push(...comparisonsOf(sentence, sentences[index - 1], data));
    });
  }
  const byFact = new Map<string, Map<string, Relation>>();
  for (const { from, relation } of related) {
    const relations = byFact.get(from.fact.id) ?? new Map<string, Relation>();
    if (!relations.has(relation.factId)) relations.set(relation.factId, relation);
    byFact.set(from.fact.id, relations);
  }
  return facts.map((fact) => {
    const relations = byFact.get(fact.id);
    return relations === undefined ? fact : { ...fact, relations: [...relations.values()] };
  });
};
