import { dateInUrl } from '../calendar/in-url.ts';
import { languageOfPath } from '../language.ts';
import { typeOfPath } from '../release-type.ts';
import type { Supplied } from './candidate.ts';

/** What an address says: `/fr/speeches/x` is a statement in French. */
export const urlLayer = (url: string): Supplied => ({
  layer: 'url',
  type: (URL.canParse(url) ? typeOfPath(new URL(url).pathname) : null) ?? undefined,
  language: languageOfPath(url) ?? undefined,
  publishedAt: dateInUrl(url) ?? undefined,
});
