import type { FrontRequest, FrontResponse } from '../front.ts';
import { addressOf, s3Error } from './errors.ts';

/** Query parameters that fauxqs understands, or that change nothing. */
const KNOWN = new Set([
  'list-type',
  'prefix',
  'delimiter',
  'max-keys',
  'continuation-token',
  'start-after',
  'marker',
  'fetch-owner',
  'x-id',
  'delete',
  'uploads',
  'uploadId',
  'partNumber',
  'attributes',
]);

/**
 * Refuses what fauxqs would misunderstand: it takes any unknown sub-resource for a plain request, so that PutObjectTagging
 * overwrites the object with the tagging XML. Keys with a `..` segment are refused too: no key of ours has one, and they
 * climb out of the folder as soon as somebody exports the bucket to files.
 */
export const refuse = (request: FrontRequest): FrontResponse | null => {
  const query = new URLSearchParams(request.url.split('?', 2)[1] ?? '');
  const unknown = [...query.keys()].find((name) => !KNOWN.has(name) && !/^x-amz-/i.test(name));
  if (unknown !== undefined) {
    return s3Error(501, 'NotImplemented', `The local S3 does not implement "${unknown.replaceAll(/[<&>]/g, '')}".`);
  }
  let address: { bucket: string; key: string };
  try {
    address = addressOf(request.url);
  } catch {
    return s3Error(400, 'InvalidURI', 'The address is not percent-encoded UTF-8.');
  }
  if ([address.bucket, ...address.key.split('/')].includes('..')) {
    return s3Error(400, 'InvalidArgument', 'Keys with a ".." segment are refused.');
  }
  return null;
};
