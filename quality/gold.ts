import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fact } from '../lambda/contract/fact.ts';
import { grammarReader } from '../lambda/facts/grammar.ts';

/** A release with its right answers, as the scoring script takes it. */
export interface GoldRelease {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string | null;
  readonly publishedBasis?: string | null;
  /** The kinds that it has answers for; all where it does not say. */
  readonly kinds?: readonly string[];
}
/** What the grammar found in it. */
export interface Predicted {
  readonly id: string;
  readonly facts: readonly Fact[];
}

interface KindScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly attributes: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  /** Facts that match no gold fact. */
  readonly extra: readonly { readonly id: string; readonly doc: string }[];
}
export interface Score {
  readonly macroF1: number;
  readonly ungrounded: number;
  readonly absent: number;
  readonly kinds: Readonly<Record<string, KindScore>>;
}
export type Scorer = (gold: readonly GoldRelease[], predicted: ReadonlyMap<string, Predicted>) => Score;

/** @param script path of the scoring script */
export const loadScorer = async (script: string): Promise<Scorer> =>
  ((await import(pathToFileURL(script).href)) as { score: Scorer }).score;

export const loadGold = (folder: string): readonly GoldRelease[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldRelease);

/** A date that was worked out from the text is what a reader has to find again; a date that the page gave is given. */
export const predict = ({ id, language, title, text, published, publishedBasis }: GoldRelease): Predicted => {
  const publishedAt = publishedBasis === 'text' ? null : (published ?? null);
  return { id, facts: grammarReader.read({ scope: id, language, title, publishedAt, text }) };
};
