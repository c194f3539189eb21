import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { ObjectStore } from '../archive/object-store.ts';

const NOT_MODIFIED = 304;
const NOT_FOUND = 404;
const PRECONDITION_FAILED = 412;
/** Two conditional writes at once: S3 answers 409 and asks for a retry; the other writer may have won or failed. */
const CONFLICT = 409;

const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;

/** An S3 bucket as an {@link ObjectStore}. */
export const s3ObjectStore = (client: S3Client, bucket: string): ObjectStore => {
  const write = (key: string, body: Uint8Array, contentType: string, condition: object) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: contentType, ...condition }));

  const read = async (key: string, condition: { IfNoneMatch?: string }) => {
    try {
      const answer = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...condition }));
      const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
      return { body, etag: answer.ETag ?? '' };
    } catch (error) {
      if (statusOf(error) === NOT_FOUND) return null;
      if (statusOf(error) === NOT_MODIFIED) return 'same';
      throw error;
    }
  };

  return {
    async get(key) {
      const answer = await read(key, {});
      if (answer === 'same') throw new Error(`${key}: 304 to a request without a condition`);
      return answer;
    },
    getChanged: (key, etag) => read(key, { IfNoneMatch: etag }),
    async create(key, body, contentType) {
      try {
        await write(key, body, contentType, { IfNoneMatch: '*' });
        return 'created';
      } catch (error) {
        if (statusOf(error) === PRECONDITION_FAILED) return 'exists';
        throw error;
      }
    },
    async put(key, body, contentType) {
      await write(key, body, contentType, {});
    },
    async replace(key, body, contentType, etag) {
      try {
        await write(key, body, contentType, etag === null ? { IfNoneMatch: '*' } : { IfMatch: etag });
        return 'replaced';
      } catch (error) {
        const status = statusOf(error);
        if (status === PRECONDITION_FAILED || status === CONFLICT) return 'lost';
        throw error;
      }
    },
    async *list(prefix) {
      let token: string | undefined;
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            ...(token === undefined ? {} : { ContinuationToken: token }),
          }),
        );
        for (const object of page.Contents ?? []) if (object.Key !== undefined) yield object.Key;
        token = page.NextContinuationToken;
      } while (token !== undefined);
    },
  };
};
