import type { Disagreement, Layer } from '../../contract/release.ts';
import type { Supplied, SuppliedField } from '../layers/candidate.ts';

/** What one layer says of one field. */
export interface Statement<T> {
  readonly layer: Layer;
  readonly value: T;
}

/** What was decided of one field, by which layer, and which layers were overruled (in their order). */
export interface Choice<T> extends Statement<T> {
  readonly overruled: readonly Statement<string>[];
}

/** A field that one layer alone can know. */
export const only = <T>(value: T, layer: Layer): Choice<T> => ({ value, layer, overruled: [] });

/** What the layers say of a field, in their order. Empty texts and lists say nothing. */
export const statementsOf = <F extends SuppliedField>(
  field: F,
  layers: readonly Supplied[],
): readonly Statement<NonNullable<Supplied[F]>>[] =>
  layers.flatMap((supplied) => {
    const value = supplied[field];
    return value === undefined || value.length === 0 ? [] : [{ layer: supplied.layer, value }];
  });

/** The first layer that says something holds; nobody disagrees. `empty` where none does. */
export const firstOf = <F extends SuppliedField, E>(
  field: F,
  layers: readonly Supplied[],
  empty: E,
): Choice<NonNullable<Supplied[F]> | E> => {
  const [first] = statementsOf(field, layers);
  return first === undefined ? only(empty, 'none') : only(first.value, first.layer);
};

/**
 * Pictures and themes: what the page shows comes before what its metadata say, which is one picture without words
 * (often the site's own) and keywords for search engines.
 */
export const shownFirst = <F extends 'images' | 'tags'>(
  field: F,
  layers: readonly Supplied[],
): Choice<NonNullable<Supplied[F]> | readonly never[]> =>
  firstOf(
    field,
    layers.toSorted((a, b) => Number(isMetadata(a)) - Number(isMetadata(b))),
    [],
  );

const isMetadata = ({ layer }: Supplied): boolean => layer === 'jsonld' || layer === 'meta';

/** Who was overruled in each field, as the contract keeps it. */
export const disagreementsOf = (fields: Readonly<Record<string, Choice<unknown>>>): readonly Disagreement[] =>
  Object.entries(fields).flatMap(([field, { overruled }]) => overruled.map((statement) => ({ field, ...statement })));

/** Which layer supplied each field. */
export const provenanceOf = (fields: Readonly<Record<string, Choice<unknown>>>): Readonly<Record<string, Layer>> =>
  Object.fromEntries(Object.entries(fields).map(([field, { layer }]) => [field, layer]));

/** What was decided of each field. */
export const valuesOf = <F extends Readonly<Record<string, Choice<unknown>>>>(
  fields: F,
): { readonly [K in keyof F]: F[K]['value'] } =>
  // The type of `fromEntries` forgets which key has which value.
  Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value])) as {
    readonly [K in keyof F]: F[K]['value'];
  };
