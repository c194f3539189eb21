import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { MODEL_ANSWER_SECONDS } from './limits.ts';

/** Region, credentials and endpoint come from the environment (AWS_REGION, AWS_ENDPOINT_URL_BEDROCK_RUNTIME). */
export const bedrockClient = (): BedrockRuntimeClient =>
  new BedrockRuntimeClient({ requestHandler: { requestTimeout: MODEL_ANSWER_SECONDS * 1000 } });
