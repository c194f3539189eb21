import type { Fact } from '../../lambda/contract/fact.ts';
import { describeFact } from './describe-fact.ts';
import { bold, dim, mark, safe, type Terminal } from './terminal.ts';

/** The sentence with the exact words marked, on one line. */
const sentenceOf = (fact: Fact, text: string, terminal: Terminal): string => {
  const { start, end } = fact.evidence;
  const from = Math.min(fact.sentence.start, start);
  const to = Math.max(fact.sentence.end, end);
  const parts = [text.slice(from, start), text.slice(end, to)].map((part) => safe(part).replaceAll(/\s+/g, ' '));
  return `${parts[0]}${mark(safe(text.slice(start, end)).replaceAll(/\s+/g, ' '), terminal)}${parts[1]}`;
};

/**
 * Facts for people: what each says, and below it the sentence with the exact words marked.
 * @param texts title, caption and text that the evidence offsets count in
 */
export const printFacts = (
  facts: readonly Fact[],
  texts: { readonly title: string; readonly text: string; readonly caption?: string },
  terminal: Terminal,
): void => {
  for (const fact of facts) {
    const text =
      fact.evidence.field === 'title'
        ? texts.title
        : fact.evidence.field === 'caption'
          ? (texts.caption ?? '')
          : texts.text;
    terminal.out(`${bold(fact.kind.padEnd(10), terminal)} ${safe(describeFact(fact))}`);
    terminal.out(`  ${dim('“', terminal)}${sentenceOf(fact, text, terminal)}${dim('”', terminal)}`);
  }
};
