/** What the pipeline needs of a bucket. S3 and an in-memory store for tests implement it. */
export interface ObjectStore {
  /** The object, or null where there is none. */
  get(key: string): Promise<{ readonly body: Uint8Array; readonly etag: string } | null>;
  /** The object if it has another ETag than the one we hold; null where there is none. */
  getChanged(key: string, etag: string): Promise<{ readonly body: Uint8Array; readonly etag: string } | 'same' | null>;
  /** Writes only where no object stands at the key (`If-None-Match: *`): stored bytes never change. */
  create(key: string, body: Uint8Array, contentType: string): Promise<'created' | 'exists'>;
  /** Writes whatever stands there: for derived objects, which can be rebuilt. */
  put(key: string, body: Uint8Array, contentType: string): Promise<void>;
  /** Replaces the object only if it still has this ETag (null: only if there is none). */
  replace(key: string, body: Uint8Array, contentType: string, etag: string | null): Promise<'replaced' | 'lost'>;
  /** Keys below a prefix, in key order. */
  list(prefix: string): AsyncIterable<string>;
}
