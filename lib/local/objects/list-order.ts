import type { ObjectListing, ObjectPage, ObjectStore, Persistence, StoredObject } from '../fauxqs.ts';

/**
 * Lists in S3's order (UTF-8 bytes), page by page from SQLite's primary key.
 *
 * fauxqs sorts by locale and compares the continuation key by code unit: the orders differ (upper case, `-`, `_`), so that
 * pages skip or repeat keys. It also sorts the whole bucket for each page.
 */
export const listInKeyOrder = (store: ObjectStore, persistence: Persistence): void => {
  // rowid-free: the primary key's index alone answers it, bodies are not touched.
  const keysAfter = persistence.db.prepare(
    'SELECT key FROM s3_objects WHERE bucket = ? AND key > ? AND key >= ? ORDER BY key',
  );
  const original = store.listObjects.bind(store);
  store.listObjects = (bucket, options: ObjectListing = {}): ObjectPage => {
    const objects = store.buckets.get(bucket);
    if (objects === undefined) return original(bucket, options);
    const { prefix = '', delimiter, maxKeys = 1000 } = options;
    const after = options.startAfter ?? options.marker ?? '';
    const found: StoredObject[] = [];
    const prefixes = new Set<string>();
    let isTruncated = false;
    for (const row of keysAfter.iterate(bucket, after, prefix)) {
      const key = String(row['key']);
      if (!key.startsWith(prefix)) break;
      const object = objects.get(key);
      if (object === undefined) continue;
      const cut = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length);
      const common = cut === -1 ? null : key.slice(0, cut + (delimiter?.length ?? 0));
      if (common !== null && (common <= after || prefixes.has(common))) continue;
      if (found.length + prefixes.size >= maxKeys) {
        isTruncated = true;
        break;
      }
      if (common === null) found.push(object);
      else prefixes.add(common);
    }
    return { objects: found, commonPrefixes: [...prefixes], isTruncated };
  };
};
