import type { Stack } from 'aws-cdk-lib';

/** An inference profile: the geography before the model's own id ("eu.anthropic.claude-haiku-4-5-20251001-v1:0"). */
const PROFILE = /^(?:us|us-gov|eu|apac|jp|au|ca|global)\.(.+)$/;

/**
 * The resources that `bedrock:InvokeModel` is checked against for one model: the model itself, or a profile and the
 * model in whichever region the profile sends the request to.
 * @param model id or ARN; null where facts are read by the grammar alone
 */
export const modelArns = (stack: Stack, model: string | null): readonly string[] => {
  if (model === null) return [];
  if (model.startsWith('arn:')) return [model];
  const { partition, region, account } = stack;
  const base = PROFILE.exec(model)?.[1];
  return base === undefined
    ? [`arn:${partition}:bedrock:${region}::foundation-model/${model}`]
    : [
        `arn:${partition}:bedrock:${region}:${account}:inference-profile/${model}`,
        `arn:${partition}:bedrock:*::foundation-model/${base}`,
      ];
};
