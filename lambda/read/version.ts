import { sha256 } from '../contract/identity.ts';
import type { Templates } from './templates/registry.ts';

/** Raised by hand whenever a layer, a rule on the text or the order of the layers changes what is read of a page. */
const READER = 'reader-7';

/** Regular expressions and functions count by their source. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof RegExp || typeof value === 'function' ? String(value) : value;

/**
 * Version of the page reader with these templates: `reader-5.3f2a9c41`. Templates are data, so one that is added or
 * changed changes the version by itself.
 */
export const readerVersion = (templates: Templates): string =>
  `${READER}.${sha256(JSON.stringify(templates, plain)).slice(0, 8)}`;
