import { isoDay } from './printed.ts';

/** `/newsdesk/20171212`, `/2017/12/12/slug`, `/2017-12-12-slug`; years of the Web only, so that "/20171234" is none. */
const DAY = /[/_-](19[9]\d|20\d\d)([-/_]?)(\d\d)\2(\d\d)(?=$|[/_.-])/;
/** `/2018-01/`, `/2018/01/`: the month is all it says. */
const MONTH = /\/(19[9]\d|20\d\d)[-/](\d\d)(?=\/)/;

/**
 * The date in a page's path: `YYYY-MM-DD`, or `YYYY-MM` where the path has only the month, which is enough to
 * contradict another date but not to be one. Null where there is none.
 */
export const dateInUrl = (url: string): string | null => {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const [, year, , month, day] = DAY.exec(path) ?? [];
  if (year !== undefined) return isoDay(Number(year), Number(month), Number(day));
  const [, ofYear, ofMonth] = MONTH.exec(path) ?? [];
  return ofYear !== undefined && isoDay(Number(ofYear), Number(ofMonth), 1) !== null ? `${ofYear}-${ofMonth}` : null;
};
