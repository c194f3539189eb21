import type { Image, Layer, Release } from '../../contract/release.ts';

/** What one layer says of a release, the body apart. What it does not know is left out. */
export interface Supplied {
  readonly layer: Layer;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly publishedAt?: string | undefined;
  /** The reading of the printed date that the day of the week beside it disproved. */
  readonly publishedInstead?: string | undefined;
  readonly updatedAt?: string | undefined;
  readonly type?: Release['type'] | undefined;
  readonly language?: string | undefined;
  readonly images?: readonly Image[] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly translations?: Release['translations'] | undefined;
}

export type SuppliedField = Exclude<keyof Supplied, 'layer'>;
