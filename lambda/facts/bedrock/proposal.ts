import { z } from 'zod';
import { FACT_KINDS } from '../../contract/fact.ts';

/**
 * What the model is asked for: verbatim spans and labels, never values. One flat shape for all kinds, every property
 * present (null where it says nothing), so that every model's structured output can hold it.
 */
export const proposalSchema = z.strictObject({
  kind: z.enum(FACT_KINDS),
  field: z.enum(['title', 'text']),
  /** The evidence, word for word. */
  exact: z.string(),
  /** The words right before it, word for word: tells repeated words apart. */
  before: z.string().nullable(),
  /** statistic: indicator; money: purpose; document: type; position: stance. */
  label: z.string().nullable(),
  /** quote: speaker; contact: person; position: actor. */
  name: z.string().nullable(),
  /** quote and person: job title. */
  jobTitle: z.string().nullable(),
  /** quote, person and contact: affiliation; statistic and money: who is said to report it. */
  organization: z.string().nullable(),
  /** statistic: what is counted; position: what is wanted, praised or feared. */
  object: z.string().nullable(),
  /** position: who is called on. */
  addressee: z.string().nullable(),
  /** organization: its other names in the text. */
  aliases: z.array(z.string()),
});
export type Proposal = z.infer<typeof proposalSchema>;

const answerSchema = z.strictObject({ facts: z.array(proposalSchema) });

/** JSON Schema of a whole answer, as the Converse API takes it. */
export const ANSWER_JSON_SCHEMA: string = JSON.stringify(z.toJSONSchema(answerSchema, { target: 'draft-7' }));

/** Facts of one answer that are looked at: the longest release of the archive has about 400. */
export const MOST_PROPOSALS = 1_000;

export type ParsedAnswer =
  | { readonly outcome: 'parsed'; readonly proposals: readonly Proposal[]; readonly malformed: number }
  | { readonly outcome: 'malformed'; readonly detail: string };

/** Reads an answer, whatever it is: an entry of the wrong shape is counted and left out, the others stand. */
export const parseAnswer = (text: string): ParsedAnswer => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { outcome: 'malformed', detail: error instanceof Error ? error.message : String(error) };
  }
  const facts = z.object({ facts: z.array(z.unknown()) }).safeParse(value);
  if (!facts.success) return { outcome: 'malformed', detail: 'no list of facts in it' };
  const entries = facts.data.facts;
  const parsed = entries.slice(0, MOST_PROPOSALS).map((entry) => proposalSchema.safeParse(entry));
  const proposals = parsed.flatMap((result) => (result.success ? [result.data] : []));
  return { outcome: 'parsed', proposals, malformed: entries.length - proposals.length };
};
