import type { PageHint } from '../../contract/release.ts';
import { typeOf } from '../release-type.ts';
import { oneLine } from '../text/characters.ts';
import type { Supplied } from './candidate.ts';

/** What the feed or the listing said. A sitemap or a person's command says nothing of a page. */
export const readHint = (hint: PageHint | null): Supplied => {
  if (hint === null || (hint.from !== 'feed' && hint.from !== 'listing')) return { layer: 'none' };
  return {
    layer: hint.from,
    title: hint.title === undefined ? undefined : oneLine(hint.title),
    publishedAt: hint.publishedAt,
    type: hint.type === undefined ? undefined : (typeOf(hint.type) ?? undefined),
    language: hint.language,
    countries: hint.countries,
    tags: hint.tags,
  };
};
