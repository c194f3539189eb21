/**
 * How surely a selector is known.
 * - `seen`: in a stored page, or in code that ran against the site;
 * - `inferred`: follows from what was seen by the framework's own templates (Drupal core);
 * - `unverified`: a convention of such sites that nobody saw on IOM's; there to catch what it can.
 */
export type Certainty = 'seen' | 'inferred' | 'unverified';

/** A CSS selector of a template, with its certainty. */
export interface Selector {
  readonly css: string;
  readonly certainty: Certainty;
}

export const seen = (css: string): Selector => ({ css, certainty: 'seen' });
export const inferred = (css: string): Selector => ({ css, certainty: 'inferred' });
export const unverified = (css: string): Selector => ({ css, certainty: 'unverified' });

/** All of them as one CSS selector; matches nothing where there is none. */
export const anyOf = (selectors: readonly Selector[]): string =>
  selectors.length === 0 ? ':not(*)' : selectors.map(({ css }) => css).join(', ');
