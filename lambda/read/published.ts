import type { Layer, Release } from '../contract/release.ts';
import { FIRST_YEAR } from './calendar/printed.ts';
import { daysApart } from './dates.ts';

/** What a layer says of the day of publication. A `Supplied` of any layer is one. */
export interface Dated {
  readonly layer: Layer;
  /** ISO 8601 date or date-time; `YYYY-MM` where only the month is known, which can contradict but not be chosen. */
  readonly publishedAt?: string | undefined;
  /** The reading that the day of the week printed beside it disproved (see `readPrintedDate`). */
  readonly publishedInstead?: string | undefined;
  /** True where the date was concluded from the sentences, not written at the head of the text. */
  readonly concluded?: boolean | undefined;
}

/** A date that lost. */
export interface Overruled {
  readonly layer: Layer;
  readonly value: string;
  /**
   * - `impossible`: before 1990, or after the page was fetched;
   * - `weekday`: the day of the week beside it proves the other order of day and month;
   * - `other_day`: a layer with more weight gives another day.
   */
  readonly why: 'impossible' | 'weekday' | 'other_day';
}

export interface Published {
  readonly publishedAt: string | null;
  readonly source: Release['publishedAtSource'];
  readonly layer: Layer;
  /** In the order of the layers. */
  readonly overruled: readonly Overruled[];
}

const SOURCES: Readonly<Partial<Record<Layer, Release['publishedAtSource']>>> = {
  jsonld: 'metadata',
  meta: 'metadata',
  selector: 'page',
  listing: 'listing',
  feed: 'feed',
  text: 'text',
  url: 'url',
  generic: 'page',
};

/** Weight of a layer where rules 2 and 3 do not decide; what is concluded from sentences comes after all of them. */
const RANK: readonly Layer[] = ['jsonld', 'meta', 'selector', 'listing', 'feed', 'text', 'url', 'generic', 'none'];

/** Time zones make one instant two calendar days at most. */
const SAME_DAY = 1;
/** Sentences tell of the days before the release ("on Thursday (11/01)"); a month is no contradiction. */
const SAME_NEWS = 31;
/** A dateline is written a few days before the release goes out; a page that moved got its date years later. */
const MOVED = 7;

interface Candidate extends Dated {
  readonly publishedAt: string;
}

/**
 * The date of publication: the one place where the rule between the layers stands.
 *
 * 1. A date before 1990 or after the fetch is a mistake and is never taken.
 * 2. What the page prints (else the listing's card) holds against metadata of another day: when old releases moved
 *    to a new site, the metadata got the date of the move. Where both give the same day (a day apart is the same, for
 *    time zones), the metadata's is kept: it has the time of day.
 * 3. Where nothing is printed, a full date at the head of the text that is more than a week earlier than metadata or
 *    feed holds, for the same reason; but not where it is the same day one year earlier: in January last year's number
 *    is typed.
 * 4. Else JSON-LD, `<meta>`, feed, head of the text, URL, and last what the sentences let conclude.
 *
 * Nothing that says another day is lost: `overruled` has it with its value. A date without a full day is never chosen.
 * @param fetchedAt when the page was fetched; null: not known, and then no date is too late.
 */
export const choosePublished = (layers: readonly Dated[], fetchedAt: string | null = null): Published => {
  const dated = layers.flatMap((layer) =>
    layer.publishedAt === undefined ? [] : [{ ...layer, publishedAt: layer.publishedAt }],
  );
  const possible = dated.filter(({ publishedAt }) => isPossible(publishedAt, fetchedAt));
  const chosen = choose(possible.filter(({ publishedAt }) => publishedAt.length >= 'YYYY-MM-DD'.length));
  const overruled = dated.flatMap((candidate): Overruled[] => {
    const { layer, publishedAt, publishedInstead } = candidate;
    const lost: Overruled[] = [];
    if (!possible.includes(candidate)) lost.push({ layer, value: publishedAt, why: 'impossible' });
    else if (chosen !== null && contradicts(candidate, chosen))
      lost.push({ layer, value: publishedAt, why: 'other_day' });
    if (publishedInstead !== undefined) lost.push({ layer, value: publishedInstead, why: 'weekday' });
    return lost;
  });
  if (chosen === null) return { publishedAt: null, source: null, layer: 'none', overruled };
  const { layer, publishedAt } = chosen;
  return { publishedAt, source: SOURCES[layer] ?? null, layer, overruled };
};

const isPossible = (date: string, fetchedAt: string | null): boolean => {
  if (Number(date.slice(0, 4)) < FIRST_YEAR) return false;
  return fetchedAt === null || date <= fetchedAt || daysApart(date, fetchedAt) <= SAME_DAY;
};

const choose = (candidates: readonly Candidate[]): Candidate | null => {
  const ranked = candidates.toSorted((a, b) => weight(a) - weight(b));
  const [first] = ranked;
  if (first === undefined) return null;
  const printed =
    ranked.find(({ layer }) => layer === 'selector') ?? ranked.find(({ layer }) => layer === 'listing') ?? null;
  if (printed !== null) return daysApart(printed.publishedAt, first.publishedAt) <= SAME_DAY ? first : printed;
  const head = ranked.find(({ layer, concluded }) => layer === 'text' && concluded !== true);
  return head !== undefined && isMove(head.publishedAt, first.publishedAt) ? head : first;
};

const weight = ({ layer, concluded }: Candidate): number => (concluded === true ? RANK.length : RANK.indexOf(layer));

/** Whether the metadata's date looks like that of a move to another site. */
const isMove = (head: string, metadata: string): boolean => {
  if (head >= metadata || daysApart(head, metadata) <= MOVED) return false;
  const yearLater = `${Number(head.slice(0, 4)) + 1}${head.slice(4)}`;
  return !(daysApart(yearLater, metadata) <= MOVED && metadata.slice(5, 7) === '01');
};

const contradicts = (candidate: Candidate, chosen: Candidate): boolean => {
  if (candidate === chosen) return false;
  const { publishedAt, concluded } = candidate;
  if (publishedAt.length < 'YYYY-MM-DD'.length) return publishedAt !== chosen.publishedAt.slice(0, publishedAt.length);
  if (concluded !== true) return daysApart(publishedAt, chosen.publishedAt) > SAME_DAY;
  // Sentences hardly ever name the year, and the one that was concluded is the weaker half: it contradicts nothing.
  const year = Number(chosen.publishedAt.slice(0, 4));
  const day = publishedAt.slice(4, 10).replace('-02-29', '-02-28');
  return [year - 1, year, year + 1].every((near) => daysApart(`${near}${day}`, chosen.publishedAt) > SAME_NEWS);
};
