/** Fails what its body tells it to; counts what it did in the global `worked`. */
const worked: string[] = [];
(globalThis as Record<string, unknown>)['worked'] = worked;

export const handler = async (event: { Records: { messageId: string; body: string }[] }): Promise<unknown> => {
  const failed = event.Records.filter((record) => record.body === 'poison');
  worked.push(...event.Records.map((record) => record.body));
  if (event.Records.some((record) => record.body === 'throw')) throw new Error('asked to throw');
  return { batchItemFailures: failed.map((record) => ({ itemIdentifier: record.messageId })) };
};
