import { addUnits, type ClosedInterval, type DayNumber, dayOf, partsOf } from './calendar.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** First month of each meteorological season (WMO: three whole months each) in the north; in the south half a year on. */
const FIRST_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const MONTHS = 3;
const HALF_YEAR = 6;

/**
 * Countries whose land lies south of the equator for the most part and has four seasons (ISO 3166-1 alpha-2). Nearer to
 * the equator nobody writes of winters.
 */
const SOUTHERN: ReadonlySet<string> = new Set('AR AU BO BR BW CL FJ LS MG MU MZ NA NZ PE PY SZ UY ZA ZM ZW'.split(' '));

export const isSouthern = (country: string | null): boolean => country !== null && SOUTHERN.has(country);

/** The season that begins in a year: winter 2017 of the north runs from December 2017 to February 2018. */
const begunIn = (season: Season, year: number, southern: boolean): ClosedInterval => {
  const first = ((FIRST_MONTH[season] - 1 + (southern ? HALF_YEAR : 0)) % 12) + 1;
  return { start: dayOf(year, first, 1), end: dayOf(year, first + MONTHS, 1) - 1 };
};

/** A season by what is written of it. */
export interface NamedSeason {
  readonly season: Season;
  /** The year beside it; the first of two ("winter 2017/18"). */
  readonly year: number | null;
  readonly twoYears: boolean;
  /** Without a year: -1 the last one that is over, 0 the nearest, 1 the next. */
  readonly shift: number;
}

/**
 * The days of a season. One that crosses the new year is named after the year in which it begins, unless that is more
 * than half a year ahead: "winter 2018" in a text of March 2018 is the one just past.
 */
export const seasonInterval = (
  { season, year, twoYears, shift }: NamedSeason,
  reference: DayNumber | null,
  southern: boolean,
): ClosedInterval | null => {
  if (year !== null) {
    const begun = begunIn(season, year, southern);
    const ahead = reference !== null && begun.start > addUnits(reference, 'month', HALF_YEAR);
    return !twoYears && ahead && partsOf(begun.end).year !== year ? begunIn(season, year - 1, southern) : begun;
  }
  if (reference === null) return null;
  const running = partsOf(reference).year;
  const near = [running - 2, running - 1, running, running + 1].map((first) => begunIn(season, first, southern));
  // "The coming winter" may have begun by the calendar.
  if (shift > 0) return near.find(({ start }) => addUnits(start, 'month', 1) > reference) ?? null;
  if (shift < 0) return near.findLast(({ end }) => end < reference) ?? null;
  const away = ({ start, end }: ClosedInterval): number => Math.max(0, start - reference, reference - end);
  return near.reduce((best, option) => (away(option) < away(best) ? option : best));
};
