import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import type { Fact } from '../../contract/fact.ts';
import { buildContext, type Draft } from '../context.ts';
import type { FactInput, FactReader } from '../fact-reader.ts';
import { draftAll, grammarReader } from '../grammar.ts';
import { publish } from '../publish.ts';
import { type Answer, askModel, type Usage } from './converse.ts';
import { locate } from './locate.ts';
import { PROMPT_VERSION } from './prompt.ts';
import { recompute } from './recompute.ts';

/** What one reading came to. The sums agree: proposed = published + repeated + the three kinds of dropped. */
export interface BedrockReport extends Usage {
  /** Of the release: {@link FactInput}. */
  readonly scope: string;
  /** `grammar`: the answer could not be used, and the facts are the grammar's. */
  readonly facts: 'model' | 'grammar';
  readonly answer: Answer['outcome'] | 'not asked';
  readonly detail: string | null;
  readonly proposed: number;
  readonly published: number;
  /** Proposals of a fact that was published already. */
  readonly repeated: number;
  readonly dropped: {
    /** Not of the shape that was asked for. */
    readonly malformed: number;
    /** Its words are not in the release. */
    readonly notInText: number;
    /** The grammar's layers find no value in its words, or its labels are not in the release. */
    readonly noValue: number;
  };
}

export interface BedrockOptions {
  readonly client: BedrockRuntimeClient;
  /** Id or ARN of a model or an inference profile that supports structured output. */
  readonly modelId: string;
  readonly onReport?: (report: BedrockReport) => void;
}

/** Longer releases are read by the grammar alone: the answer would be truncated, and paid for. */
export const LONGEST_TEXT = 40_000;

/**
 * A model as reader of facts: it proposes verbatim spans and labels, and every value is worked out from its span by
 * the grammar's own layers. A span that is not in the text is dropped and counted; an answer that is truncated,
 * refused or no answer at all leaves the release to the grammar.
 */
export const bedrockReader = ({ client, modelId, onReport }: BedrockOptions): FactReader => {
  const version = `bedrock-${PROMPT_VERSION}:${modelId}+${grammarReader.version}`;

  const read = async (input: FactInput): Promise<readonly Fact[]> => {
    const context = buildContext(input);
    const grammar = draftAll(context);
    const report = (facts: BedrockReport['facts'], answer: Answer | null, rest: Partial<BedrockReport>): void =>
      onReport?.({
        scope: input.scope,
        facts,
        answer: answer?.outcome ?? 'not asked',
        detail: answer !== null && 'detail' in answer ? answer.detail : null,
        inputTokens: answer?.usage.inputTokens ?? 0,
        outputTokens: answer?.usage.outputTokens ?? 0,
        proposed: 0,
        published: 0,
        repeated: 0,
        dropped: { malformed: 0, notInText: 0, noValue: 0 },
        ...rest,
      });

    const answer = input.text.length > LONGEST_TEXT ? null : await askModel(client, modelId, input);
    if (answer?.outcome !== 'answered') {
      const { facts } = publish(context, grammar);
      report('grammar', answer, { published: facts.length });
      return facts;
    }
    const drafts: Draft<Fact>[] = [];
    let notInText = 0;
    for (const proposal of answer.proposals) {
      const at = locate(context, proposal);
      if (at === null) {
        notInText++;
        continue;
      }
      const draft = recompute(context, grammar, proposal, at);
      if (draft !== null) drafts.push(draft);
    }
    const { facts } = publish(context, drafts);
    report('model', answer, {
      proposed: answer.proposals.length + answer.malformed,
      published: facts.length,
      repeated: drafts.length - facts.length,
      dropped: {
        malformed: answer.malformed,
        notInText,
        noValue: answer.proposals.length - notInText - drafts.length,
      },
    });
    return facts;
  };
  return { version, read };
};
