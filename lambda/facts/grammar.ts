import type { Fact } from '../contract/fact.ts';
import { buildContext, type Draft, type FactContext } from './context.ts';
import type { FactInput, FactReader } from './fact-reader.ts';
import { publish, type Reading } from './publish.ts';
import { KIND_READERS } from './registry.ts';

/** What every kind's reader found, before it is checked and published. */
export const draftAll = (context: FactContext): readonly Draft<Fact>[] =>
  Object.values(KIND_READERS).flatMap((read) => read(context) as readonly Draft<Fact>[]);

/** Reads all kinds. Facts come in the order of the text. */
export const readAll = (context: FactContext): Reading => publish(context, draftAll(context));

/** The grammar: rules over language data, no model, no waiting. */
export const grammarReader = {
  version: 'grammar',
  read: (input: FactInput): readonly Fact[] => readAll(buildContext(input)).facts,
} satisfies FactReader;
