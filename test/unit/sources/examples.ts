import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scope } from '../../../lambda/sources/source.ts';

/** Addresses of one source, with what they are and how they are spelled once: `examples/{source}.json`. */
export interface Examples {
  readonly source: string;
  readonly urls: readonly { readonly url: string; readonly scope: Scope['scope']; readonly canonical: string }[];
}

export const EXAMPLES_FOLDER = join(import.meta.dirname, 'examples');

export const readExamples = (folder = EXAMPLES_FOLDER): readonly Examples[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Examples);
