import { languageOf } from '../facts/context.ts';
import { workOutPublishedAt } from '../facts/dates/reference.ts';
import type { PartialDate } from './calendar/partial.ts';
import { type DateOrder, isoDay } from './calendar/printed.ts';
import { findDateline } from './dateline.ts';
import { daysApart, leadingDate } from './dates.ts';
import type { Dated } from './published.ts';

/** Days between what the sentences tell of and the dateline's day; a year off is more. */
const SAME_NEWS = 31;

/**
 * What the body itself says of its day of publication: a full date at its head, alone or in the dateline, and what its
 * sentences let conclude ("today (08/12)", a day of the week with day and month). A dateline's day without a year
 * ("New York, 8 July – ") is a date only where the sentences name the year; it is never guessed.
 */
export const datesOfText = (text: string, language: string, order: DateOrder): readonly Dated[] => {
  const concluded = workOutPublishedAt(text, languageOf(language))?.date ?? null;
  const dateline = findDateline(text, order)?.date ?? null;
  const head = leadingDate(text, order) ?? (dateline === null ? null : withYear(dateline, concluded));
  return [
    ...(head === null ? [] : [{ layer: 'text', publishedAt: head } as const]),
    ...(concluded === null ? [] : [{ layer: 'text', publishedAt: concluded, concluded: true } as const]),
  ];
};

const withYear = ({ year, month, day }: PartialDate, concluded: string | null): string | null => {
  if (year !== null) return isoDay(year, month, day);
  if (concluded === null) return null;
  const near = Number(concluded.slice(0, 4));
  const days = [near, near + 1].flatMap((candidate) => isoDay(candidate, month, day) ?? []);
  return days.find((candidate) => daysApart(candidate, concluded) <= SAME_NEWS) ?? null;
};
