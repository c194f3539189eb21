import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';

/** What the server was asked: the path and the body of one Converse request. */
export interface Asked {
  readonly path: string;
  readonly body: {
    readonly system: readonly { readonly text: string }[];
    readonly messages: readonly { readonly role: string; readonly content: readonly { readonly text: string }[] }[];
    readonly outputConfig?: {
      readonly textFormat: {
        readonly type: string;
        readonly structure: { readonly jsonSchema: { readonly schema: string } };
      };
    };
  };
}

/** What it answers: a status, and the body of a Converse response. */
export interface Answered {
  readonly status?: number;
  readonly error?: string;
  readonly body: object | string;
}

/** A Converse response whose text is `text`. */
export const converse = (text: string, stopReason = 'end_turn'): Answered => ({
  body: {
    output: { message: { role: 'assistant', content: [{ text }] } },
    stopReason,
    usage: { inputTokens: 900, outputTokens: 120, totalTokens: 1020 },
    metrics: { latencyMs: 5 },
  },
});

/** A server on loopback that speaks the Bedrock runtime's Converse API (HTTP/2, as the SDK does), with a client for it. */
export const bedrockServer = async (t: TestContext, answer: (asked: Asked) => Answered) => {
  const asked: Asked[] = [];
  const server = createServer();
  server.on('stream', (stream, headers) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const request: Asked = {
        path: decodeURIComponent(headers[':path'] ?? ''),
        body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked['body'],
      };
      asked.push(request);
      const { status = 200, error, body } = answer(request);
      stream.respond({
        ':status': status,
        'content-type': 'application/json',
        ...(error === undefined ? {} : { 'x-amzn-errortype': error }),
      });
      stream.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const client = new BedrockRuntimeClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 2,
  });
  t.after(() => {
    client.destroy();
    server.close();
  });
  return { client, asked };
};
