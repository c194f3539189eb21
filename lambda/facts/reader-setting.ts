/** The setting names no reader: no retry helps, the deployment must be corrected. */
export class FactReaderError extends Error {
  override readonly name = 'FactReaderError';
}

/** The model of a setting `bedrock:MODEL`; null for the grammar. */
export const modelOf = (setting: string): string | null => {
  if (setting === 'grammar') return null;
  const model = /^bedrock:(\S+)$/.exec(setting)?.[1];
  if (model === undefined) {
    throw new FactReaderError(
      `"${setting}" is no reader of facts; it is "grammar", or "bedrock:" and the id or ARN of a model`,
    );
  }
  return model;
};
