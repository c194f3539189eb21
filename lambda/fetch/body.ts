import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** The body is larger than allowed. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** A content-encoding that we did not ask for, or more layers of it than any honest server sends. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

const MAX_LAYERS = 2;

/** Fails as soon as more than `limit` bytes went through. */
const byteLimit = (limit: number): Transform => {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) done(new TooLargeError(`more than ${limit} bytes`));
      else done(null, chunk);
    },
  });
};

/** "deflate" is zlib by RFC 9110 section 8.4.1.2, but some servers send it bare: the first byte tells. */
const inflateEither = (): Transform => {
  let inner: Transform | null = null;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (inner === null) {
        inner = ((chunk[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
        inner.on('data', (data: Buffer) => this.push(data));
        inner.on('error', (error) => this.destroy(error));
      }
      inner.write(chunk, done);
    },
    flush(done) {
      if (inner === null) return done();
      inner.once('end', () => done());
      inner.end();
    },
    destroy(error, done) {
      inner?.destroy();
      done(error);
    },
  });
};

const decoderOf = (coding: string): Transform => {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return inflateEither();
    default:
      throw new EncodingError(`content-encoding ${JSON.stringify(coding)}`);
  }
};

/**
 * Reads a body and undoes its content-encoding (RFC 9110 section 8.4), counting after every layer, so that neither a
 * compressed bomb nor endless padding takes more memory than `maxBytes`.
 * @throws TooLargeError, EncodingError, or what the stream or the decoder throws.
 */
export const readBody = async (stream: Readable, contentEncoding: string, maxBytes: number): Promise<Buffer> => {
  const codings = contentEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MAX_LAYERS) throw new EncodingError(`${codings.length} layers of content-encoding`);
  const steps = codings.reverse().flatMap((coding) => [decoderOf(coding), byteLimit(maxBytes)]);
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve, reject) => {
    const last = byteLimit(maxBytes);
    last.on('data', (chunk: Buffer) => chunks.push(chunk));
    pipeline([stream, byteLimit(maxBytes), ...steps, last], (error) => (error ? reject(error) : resolve()));
  });
  return Buffer.concat(chunks);
};
