import { foldDate } from './names.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Units as aggregators write them. Months and years are left out: "2 months ago" names no day. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|sec|secs|seconds?|secondes?|segundos?|sekunden?|secondi|secondo)$/, 1000],
  [/^(?:min|mins|minutes?|minutos?|minuten?|minuti|minuto|دقيقه|دقيقة|دقائق)$/, MINUTE],
  [/^(?:h|hours?|heures?|horas?|stunden?|ora|ore|ساعة|ساعات)$/, HOUR],
  [/^(?:days?|jours?|dias?|tage?n?|giorn[oi]|يوم|ايام)$/, DAY],
  [/^(?:weeks?|semaines?|semanas?|wochen?|settiman[ae]|اسبوع|اسابيع)$/, 7 * DAY],
];
const PAST = /\bago$|^il y a\b|^hace\b|^vor\b|\bfa$|^منذ(?!\p{L})/u;
/** The mark of the past and two units, as Drupal prints them: "2 weeks 3 days ago", "il y a 17 heures 23 min". */
const PART = /(\d{1,3}) ?(\p{L}{1,10})/gu;

/**
 * The calendar day of "17 hours 23 min ago" (EN, FR, ES, DE, IT, AR), counted back from the fetch, in the source's
 * time zone. Null where the text is no such age, or names only months or years: then the day is not known.
 * @param fetchedAt when the page was fetched; without it an age says nothing.
 * @param timeZone IANA name.
 */
export const relativeDay = (text: string, fetchedAt: string | null, timeZone: string): string | null => {
  const from = fetchedAt === null ? Number.NaN : Date.parse(fetchedAt);
  if (Number.isNaN(from) || text.length > 60) return null;
  const folded = foldDate(text).trim();
  if (!PAST.test(folded)) return null;
  const parts = [...folded.matchAll(PART)].map(([, count, unit = '']) => {
    const size = UNITS.find(([name]) => name.test(unit))?.[1];
    return size === undefined ? Number.NaN : Number(count) * size;
  });
  const age = parts.reduce((sum, part) => sum + part, 0);
  if (parts.length === 0 || Number.isNaN(age)) return null;
  // "sv-SE" writes ISO 8601 dates.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(from - age));
};
