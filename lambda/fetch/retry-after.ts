const HOUR_SECONDS = 3600;

/** No server holds us off longer than a day at a time; after that it is asked again. */
export const MAX_PAUSE_SECONDS = 24 * HOUR_SECONDS;
/** Where a server says "not now" but not how long. */
export const DEFAULT_PAUSE_SECONDS = 5 * 60;

/**
 * Seconds to wait by a `Retry-After` header: a number of seconds or an HTTP date (RFC 9110 section 10.2.3).
 * @returns 1 to 86,400; {@link DEFAULT_PAUSE_SECONDS} where the header is missing or cannot be read.
 */
export const retryAfterSeconds = (header: string | undefined, now: Date): number => {
  const text = header?.trim() ?? '';
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now.getTime()) / 1000);
  if (Number.isNaN(seconds)) return DEFAULT_PAUSE_SECONDS;
  return Math.min(Math.max(seconds, 1), MAX_PAUSE_SECONDS);
};
