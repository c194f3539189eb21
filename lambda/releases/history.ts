import type { Instant } from '../contract/release.ts';
import type { Capture } from './capture.ts';
import { isFirm, isReadAlike, isSameContent } from './same-content.ts';

/** One content of a page: captures in a row that showed the same. */
export interface Content {
  /** When it was first seen since the last other content: the time of the change that is announced. */
  readonly since: Instant;
  /** The reading that shows it: the newest by a template, else the newest. */
  readonly shown: Capture;
}

/** What the captures of one release say together, in whatever order they came in. */
export interface History {
  /** Contents in the order they appeared; one that returned after another counts again. */
  readonly contents: readonly [...Content[], Content];
  readonly firstSeenAt: Instant;
  /** Fetch time of the newest capture. */
  readonly lastSeenAt: Instant;
  /** How many captures there are. */
  readonly captures: number;
}

/**
 * The history of a release. Depends on the set of captures only, not on the order in which they were extracted:
 * that is what makes any order of events, and any repetition, end in the same state.
 * @param captures at least one
 */
export const historyOf = (captures: readonly Capture[]): History => {
  const sorted = captures.toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : a.fetchedAt > b.fetchedAt ? 1 : 0));
  const [first, ...later] = sorted;
  if (first === undefined) throw new RangeError('a history needs at least one capture');
  const contents: [...Content[], Content] = [contentOf([first])];
  let current: Capture[] = [first];
  for (const capture of later) {
    if (isSameContent(capture, nearest(capture, current))) {
      current.push(capture);
      contents[contents.length - 1] = contentOf(current);
    } else {
      current = [capture];
      contents.push(contentOf(current));
    }
  }
  return {
    contents,
    firstSeenAt: first.fetchedAt,
    lastSeenAt: (later.at(-1) ?? first).fetchedAt,
    captures: sorted.length,
  };
};

/** The content that is shown now. */
export const latestContent = ({ contents }: History): Content => contents[contents.length - 1] as Content; // never empty

/** Whether the capture brought another content than the one before it; the first one did not. */
export const isChange = ({ contents }: History, fetchedAt: Instant): boolean =>
  contents.slice(1).some(({ since }) => since === fetchedAt);

const contentOf = (captures: readonly Capture[]): Content => {
  const [first] = captures;
  const shown = captures.findLast(isFirm) ?? captures.at(-1);
  if (first === undefined || shown === undefined) throw new RangeError('a content needs at least one capture');
  return { since: first.fetchedAt, shown };
};

/**
 * The capture of a content that a further one is compared with. A guess is compared with what a template read, so that
 * a guess that differs from the last guess in its furniture changes nothing. What a template read is compared with
 * what was read alike, where there is such a capture: then every difference counts.
 */
const nearest = (capture: Capture, content: readonly Capture[]): Capture => {
  const alike = content.findLast((other) => isReadAlike(other, capture));
  const firm = content.findLast(isFirm);
  const newest = content[content.length - 1] as Capture; // a content has at least one
  return (isFirm(capture) ? (alike ?? firm) : (firm ?? alike)) ?? newest;
};
