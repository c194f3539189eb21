import { sha256 } from '../contract/identity.ts';
import type { Templates } from './templates/registry.ts';

/** Regular expressions and functions count by their source. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof RegExp || typeof value === 'function' ? String(value) : value;

/**
 * Version of the page reader with these templates: `reader-5e01bb7c.3f2a9c41`.
 * @param code hash of the reader's code, which the deployment gives
 */
export const readerVersion = (code: string, templates: Templates): string =>
  `reader-${code}.${sha256(JSON.stringify(templates, plain)).slice(0, 8)}`;
