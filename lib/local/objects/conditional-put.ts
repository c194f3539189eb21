import { type HandlerReply, type ObjectStore, putObject } from '../fauxqs.ts';
import type { FrontRequest, FrontResponse } from '../front.ts';
import { addressOf, s3Error } from './errors.ts';

interface S3Error {
  readonly statusCode: number;
  toXml(): string;
}
const isS3Error = (error: unknown): error is S3Error =>
  error instanceof Error && 'statusCode' in error && 'toXml' in error;

/**
 * PutObject with S3's conditions. fauxqs ignores them: of 50 writers with `If-None-Match: *` all 50 win. Check and write
 * happen in one turn of the event loop, so exactly one wins. It also goes round fastify, which takes 11 MiB at most.
 */
export const conditionalPut = (store: ObjectStore, request: FrontRequest): FrontResponse => {
  const { bucket, key } = addressOf(request.url);
  const present = store.buckets.get(bucket)?.get(key);
  const { 'if-none-match': ifNoneMatch, 'if-match': ifMatch } = request.headers;
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    return s3Error(501, 'NotImplemented', 'If-None-Match takes only * when writing.');
  }
  if (ifMatch !== undefined && present === undefined && store.buckets.has(bucket)) {
    return s3Error(404, 'NoSuchKey', 'The specified key does not exist.');
  }
  const fails =
    (ifNoneMatch === '*' && present !== undefined) ||
    (ifMatch !== undefined && unquoted(ifMatch) !== unquoted(present?.etag ?? ''));
  if (fails) return s3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  return answerOf((reply) =>
    putObject({ params: { bucket, '*': key }, headers: request.headers, body: request.body }, reply, store),
  );
};

const unquoted = (etag: string): string => etag.replaceAll('"', '');

const answerOf = (call: (reply: HandlerReply) => void): FrontResponse => {
  const headers: Record<string, string> = {};
  let status = 200;
  let body: string | Buffer = '';
  const reply: HandlerReply = {
    header(name, value) {
      headers[name] = value;
      return reply;
    },
    status(code) {
      status = code;
      return reply;
    },
    send(sent) {
      body = sent ?? '';
    },
  };
  try {
    call(reply);
    return { status, headers, body };
  } catch (error) {
    if (!isS3Error(error)) throw error;
    return { status: error.statusCode, headers: { 'content-type': 'application/xml' }, body: error.toXml() };
  }
};
