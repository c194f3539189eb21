import type { Instant } from './release.ts';

/** Tells the time; tests hand in their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** `2018-01-11T10:20:30.123Z`. */
export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

export const secondsLater = (date: Date, seconds: number): Instant =>
  instantOf(new Date(date.getTime() + seconds * 1000));

/** Waits `milliseconds`. */
export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
