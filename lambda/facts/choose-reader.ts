import type { BedrockReport } from './bedrock/bedrock-reader.ts';
import type { FactReader } from './fact-reader.ts';
import { grammarReader } from './grammar.ts';
import { modelOf } from './reader-setting.ts';

/**
 * The reader that a setting names. The model's client is loaded only where a model is set.
 * @throws FactReaderError
 */
export const chooseReader = async (
  setting: string,
  onReport: (report: BedrockReport) => void = () => {},
): Promise<FactReader> => {
  const modelId = modelOf(setting);
  if (modelId === null) return grammarReader;
  const [{ bedrockClient }, { bedrockReader }] = await Promise.all([
    import('./bedrock/client.ts'),
    import('./bedrock/bedrock-reader.ts'),
  ]);
  return bedrockReader({ client: bedrockClient(), modelId, onReport });
};
