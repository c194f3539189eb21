import type { Layer, Release } from '../../contract/release.ts';
import type { Supplied } from '../layers/candidate.ts';
import type { Blocks } from '../text/blocks.ts';
import type { Choice } from './choice.ts';

/** What the layers say of one release, before anything is decided. */
export interface Draft {
  readonly canonicalUrl: Choice<string>;
  /** Canonical URL of the page that holds it among others; null for a page of its own. */
  readonly partOf: string | null;
  readonly template: string | null;
  /** In the order in which they are believed: metadata, page, generic main content, listing or feed, URL. */
  readonly layers: readonly Supplied[];
  readonly body: Blocks;
  /** Who found the body. */
  readonly bodyLayer: Layer;
  /** Links that belong to the release beside those in its text: the original of a copy, a video that is embedded. */
  readonly links: Release['links'];
}
