import type { Instant } from '../contract/release.ts';
import { type Clock, instantOf } from '../contract/time.ts';
import type { PageNote } from './page-note.ts';
import type { PageNotes } from './page-notes.ts';
import { compareShares, type FieldShare } from './shares.ts';

/** Pages that say how a source is read now, and the fewest that say how it was before. */
export const PAGES_NEEDED = 30;
const BEFORE_DAYS = 30;
const DAY_MILLISECONDS = 24 * 3600 * 1000;

/** Pages of one of the two periods. */
export interface Period {
  readonly pages: number;
  /** Pages in which no release was found. */
  readonly rejected: number;
  /** Fetch times of the oldest and the newest of them; null where there are none. */
  readonly from: Instant | null;
  readonly to: Instant | null;
}

export type SourceDrift = {
  readonly source: string;
  /** The newest pages, at most {@link PAGES_NEEDED}. */
  readonly now: Period;
  /** The 30 days before those. */
  readonly before: Period;
} & (
  | { readonly verdict: 'not_enough_pages'; readonly needed: number }
  | { readonly verdict: 'steady' | 'drift'; readonly shares: readonly FieldShare[] }
);

/** How each source is read now, against the 30 days before. */
export const watchDrift = async (
  sources: readonly string[],
  { notes, clock }: { readonly notes: Pick<PageNotes, 'newestFirst'>; readonly clock: Clock },
): Promise<readonly SourceDrift[]> => {
  const reports: SourceDrift[] = [];
  for (const source of sources) reports.push(await watchSource(source, notes, clock));
  return reports;
};

const watchSource = async (
  source: string,
  notes: Pick<PageNotes, 'newestFirst'>,
  clock: Clock,
): Promise<SourceDrift> => {
  const now: PageNote[] = [];
  const before: PageNote[] = [];
  let since = '';
  for await (const note of notes.newestFirst(source, instantOf(clock.now()))) {
    if (now.length < PAGES_NEEDED) {
      now.push(note);
      since = new Date(Date.parse(note.fetchedAt) - BEFORE_DAYS * DAY_MILLISECONDS).toISOString();
    } else if (note.fetchedAt < since) break;
    else before.push(note);
  }
  const periods = { source, now: periodOf(now), before: periodOf(before) };
  if (Math.min(now.length, before.length) < PAGES_NEEDED) {
    return { ...periods, verdict: 'not_enough_pages', needed: PAGES_NEEDED };
  }
  const shares = compareShares(now, before);
  const verdict = shares.some((row) => row.verdict === 'drift') ? 'drift' : 'steady';
  return { ...periods, verdict, shares };
};

/** @param pages newest first */
const periodOf = (pages: readonly PageNote[]): Period => ({
  pages: pages.length,
  rejected: pages.filter(({ rejected }) => rejected !== null).length,
  from: pages.at(-1)?.fetchedAt ?? null,
  to: pages[0]?.fetchedAt ?? null,
});
