import type { ReleaseType } from '../../contract/release.ts';

/** What a labelled field of a page ("Region-Country: Switzerland") says. */
export type LabelledField = 'publishedAt' | 'countries' | 'tags' | 'type' | 'language';

/**
 * One generation of a site's press pages, written as a specification of the page. Every list is of CSS selectors, most
 * certain first; the first that yields something is taken. `certain` beside a line in a template means seen in a
 * stored page or in code that ran against the site; everything else follows from the framework's conventions.
 */
export interface Template {
  readonly name: string;
  /** Any of these marks a page of this generation. */
  readonly marks: readonly string[];
  /** The element that holds one release and nothing else; menus that stand before it hold long prose too. */
  readonly node: readonly string[];
  /** Inside the node, or in the page where it has none. */
  readonly body: readonly string[];
  readonly title: readonly string[];
  readonly publishedAt: readonly string[];
  /** Elements whose text names the kind of page. */
  readonly type: readonly string[];
  /** Kinds of page by a selector for the node itself. */
  readonly types: readonly (readonly [string, ReleaseType])[];
  readonly countries: readonly string[];
  readonly tags: readonly string[];
  /** Elements with an image and its caption. */
  readonly figures: readonly string[];
  /** Inside such an element. */
  readonly caption: readonly string[];
  /** Links to the same release in other languages (`hreflang` or `lang` on the link). */
  readonly translations: readonly string[];
  /** Inside the body, and no part of it. */
  readonly drop: readonly string[];
  /** Elements that hold one labelled field, and where its label and values stand. */
  readonly labelled: { readonly field: string; readonly label: string; readonly value: string } | null;
  /** Labels, in lower case and without the colon. */
  readonly labels: Readonly<Record<string, LabelledField>>;
}
