import type { ReleaseId } from '../contract/release.ts';
import { SOURCES } from '../sources/registry.ts';

/** What decides which of two releases with the same text is the original. */
export interface Ranked {
  readonly id: ReleaseId;
  readonly source: string;
  /** The aggregator page that holds it; null: it has a page of its own. */
  readonly partOf: string | null;
  /** ISO 8601; null: undated. */
  readonly publishedAt: string | null;
}

const HEADQUARTERS: string = SOURCES.iom.name;
const UNDATED = '9999-99-99';

const keyOf = ({ id, source, partOf, publishedAt }: Ranked): string[] => [
  source === HEADQUARTERS ? '0' : '1',
  partOf === null ? '0' : '1',
  publishedAt?.slice(0, 10) ?? UNDATED,
  id,
];

/**
 * Order of originals: headquarters first; a page of its own before an item of an aggregator; then the earlier day; then
 * the id, so that no two are equal. Nothing in it depends on what came in first.
 */
export const byRank = (a: Ranked, b: Ranked): number => {
  const [left, right] = [keyOf(a), keyOf(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  if (at === -1) return 0;
  return (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
};
