import type { Fact, Relation } from '../../lambda/contract/fact.ts';
import { describeFact } from './describe-fact.ts';
import { innermost, type Passage, passagesOf } from './passages.ts';
import { bold, dim, mark, safe, type Terminal } from './terminal.ts';

/** Longest evidence that is repeated beside its fact, in characters. */
const LONGEST = 60;
/** "organization" is the longest kind. */
const KIND_WIDTH = 12;

const oneLine = (text: string): string => safe(text).replaceAll(/\s+/g, ' ');

/** The sentences with the exact words marked, on one line. */
const marked = (passage: Passage, text: string, terminal: Terminal): string => {
  const parts: string[] = [];
  let at = passage.start;
  for (const { start, end } of innermost(passage)) {
    parts.push(oneLine(text.slice(at, start)), mark(oneLine(text.slice(start, end)), terminal));
    at = end;
  }
  return [...parts, oneLine(text.slice(at, passage.end))].join('').trim();
};

const RELATIONS = { partOf: 'part of', comparedWith: 'compared with', sameAs: 'same as' } as const;

const related = ({ type, factId, direction }: Relation, byId: ReadonlyMap<string, Fact>): string => {
  const other = byId.get(factId);
  const way = direction === undefined ? '' : ` (${direction})`;
  return other === undefined ? '' : ` [${RELATIONS[type]} ${oneLine(other.evidence.exact)}${way}]`;
};

const wordsOf = ({ evidence: { exact } }: Fact): string => {
  const words = oneLine(exact);
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
};

/**
 * Facts for people: each sentence once with the exact words marked, and below it the facts that it proves, each with
 * its own words.
 * @param texts title, caption and text that the evidence offsets count in
 */
export const printFacts = (
  facts: readonly Fact[],
  texts: { readonly title: string; readonly text: string; readonly caption?: string },
  terminal: Terminal,
): void => {
  const fields = { title: texts.title, text: texts.text, caption: texts.caption ?? '' } as const;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  for (const passage of passagesOf(facts)) {
    const where = passage.field === 'text' ? '' : dim(`${passage.field}: `, terminal);
    terminal.out(
      `${where}${dim('“', terminal)}${marked(passage, fields[passage.field], terminal)}${dim('”', terminal)}`,
    );
    for (const fact of passage.facts) {
      const relations = fact.relations.map((relation) => related(relation, byId)).join('');
      const says = `${safe(describeFact(fact))}${dim(relations, terminal)}`;
      terminal.out(`  ${bold(fact.kind.padEnd(KIND_WIDTH), terminal)} ${wordsOf(fact)} ${dim('→', terminal)} ${says}`);
    }
  }
};
