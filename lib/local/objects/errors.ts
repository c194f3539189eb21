import type { FrontResponse } from '../front.ts';

/** An S3 error answer. */
export const s3Error = (status: number, code: string, message: string): FrontResponse => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});

/** Bucket and key of a path-style request, decoded; the key is empty for requests to the bucket itself. */
export const addressOf = (url: string): { readonly bucket: string; readonly key: string } => {
  const path = (url.split('?', 1)[0] ?? '').slice(1);
  const slash = path.indexOf('/');
  if (slash === -1) return { bucket: decodeURIComponent(path), key: '' };
  return { bucket: decodeURIComponent(path.slice(0, slash)), key: decodeURIComponent(path.slice(slash + 1)) };
};
