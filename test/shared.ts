import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Real documents beside the project: tests that need them are skipped where they are not. */
const folder = fileURLToPath(new URL('../../shared/', import.meta.url));
const present = (path: string): string | null => (existsSync(`${folder}${path}`) ? `${folder}${path}` : null);

export const GOLD = present('eval/gold');
export const CORPUS = present('corpus/humanitarian-2017.jsonl.gz');
/** Scores facts against the gold releases. */
export const SCORE = present('eval/score.mjs');
/** Real news pages of many publishers, with the text of each article. */
export const PAGES = present('pages');
