import type { Image, Layer, Release } from '../../contract/release.ts';

/** What one layer says of a page. What it does not know is left out. */
export interface Supplied {
  readonly layer: Layer;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly type?: Release['type'] | undefined;
  readonly language?: string | undefined;
  readonly text?: string | undefined;
  readonly images?: readonly Image[] | undefined;
  readonly links?: Release['links'] | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly translations?: Release['translations'] | undefined;
}

export type SuppliedField = Exclude<keyof Supplied, 'layer'>;

/** The first layer that says something of a field, in the order given. Empty texts and lists say nothing. */
export const firstOf = <F extends SuppliedField>(
  field: F,
  layers: readonly Supplied[],
): { readonly layer: Layer; readonly value: NonNullable<Supplied[F]> } | null => {
  for (const supplied of layers) {
    const value = supplied[field];
    if (value !== undefined && value !== null && value.length > 0) return { layer: supplied.layer, value };
  }
  return null;
};
