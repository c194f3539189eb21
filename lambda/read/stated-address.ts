import { loadBuffer } from 'cheerio';

/** The address that a page gives itself: rel=canonical, else og:url. Null where it gives none. */
export const statedAddress = (bytes: Uint8Array): string | null => {
  const $ = loadBuffer(Buffer.from(bytes));
  return $('link[rel~="canonical"]').attr('href') ?? $('meta[property="og:url"]').attr('content') ?? null;
};
