/** Answers with what it was given; `{"wait": ms}` waits first. */
export const handler = async (event: { wait?: number; version?: string }): Promise<unknown> => {
  if (event.wait !== undefined) await new Promise((resolve) => setTimeout(resolve, event.wait));
  if (event.version !== '2.0') return { event, queue: process.env['QUEUE_URL'] };
  return {
    statusCode: 201,
    headers: { 'Content-Type': 'application/octet-stream' },
    cookies: ['a=1', 'b=2'],
    isBase64Encoded: true,
    body: Buffer.from(JSON.stringify(event)).toString('base64'),
  };
};
