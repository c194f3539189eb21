import { type BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { FactInput } from '../fact-reader.ts';
import { SYSTEM_PROMPT, userMessage } from './prompt.ts';
import { ANSWER_JSON_SCHEMA, type Proposal, parseAnswer } from './proposal.ts';

/** Tokens of an answer: about 100 facts of 80 tokens. */
export const MOST_TOKENS = 8_000;

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export type Answer = { readonly usage: Usage } & (
  | { readonly outcome: 'answered'; readonly proposals: readonly Proposal[]; readonly malformed: number }
  /** The answer ended before its end: nothing of it is used. */
  | { readonly outcome: 'truncated' }
  /** A guardrail or the model itself would not read the release. */
  | { readonly outcome: 'refused'; readonly detail: string }
  | { readonly outcome: 'malformed'; readonly detail: string }
);

/**
 * Asks one model for the facts of one release, by the Converse API with structured output
 * (`outputConfig.textFormat`, a JSON Schema).
 * @throws the SDK's exceptions where Bedrock does not answer (throttled, no access): a retry may help
 */
export const askModel = async (client: BedrockRuntimeClient, modelId: string, input: FactInput): Promise<Answer> => {
  const { output, stopReason, usage } = await client.send(
    new ConverseCommand({
      modelId,
      system: [{ text: SYSTEM_PROMPT }],
      messages: [{ role: 'user', content: [{ text: userMessage(input) }] }],
      inferenceConfig: { maxTokens: MOST_TOKENS, temperature: 0 },
      outputConfig: {
        textFormat: { type: 'json_schema', structure: { jsonSchema: { name: 'facts', schema: ANSWER_JSON_SCHEMA } } },
      },
    }),
  );
  const counted: Usage = { inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 };
  switch (stopReason) {
    case 'end_turn':
    case 'stop_sequence':
      break;
    case 'max_tokens':
    case 'model_context_window_exceeded':
      return { outcome: 'truncated', usage: counted };
    default:
      return { outcome: 'refused', detail: `stopped by ${stopReason ?? 'nothing known'}`, usage: counted };
  }
  const text = (output?.message?.content ?? []).map((block) => block.text ?? '').join('');
  const parsed = parseAnswer(text);
  return parsed.outcome === 'malformed'
    ? { ...parsed, usage: counted }
    : { outcome: 'answered', proposals: parsed.proposals, malformed: parsed.malformed, usage: counted };
};
