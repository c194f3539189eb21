import { languageOf } from '../facts/context.ts';
import { workOutPublishedAt } from '../facts/dates/reference.ts';
import type { DateOrder } from './calendar/printed.ts';
import { leadingDate } from './dates.ts';
import type { Dated } from './published.ts';

/**
 * What the body itself says of its day of publication: a full date at its head, and what its sentences let conclude
 * ("today (08/12)", a day of the week with day and month).
 */
export const datesOfText = (text: string, language: string, order: DateOrder): readonly Dated[] => {
  const head = leadingDate(text, order);
  const concluded = workOutPublishedAt(text, languageOf(language))?.date;
  return [
    ...(head === null ? [] : [{ layer: 'text', publishedAt: head } as const]),
    ...(concluded === undefined ? [] : [{ layer: 'text', publishedAt: concluded, concluded: true } as const]),
  ];
};
