import type { ReleaseType } from '../../contract/release.ts';
import type { Selector } from './selector.ts';

/** What a labelled field of a page ("Region-Country: Switzerland") says. */
export type LabelledField = 'publishedAt' | 'updatedAt' | 'countries' | 'tags' | 'type' | 'language';

/** Lists of selectors are tried in order, most certain first; the first that yields something is taken. */
type Selectors = readonly Selector[];

/** One generation of a site's press pages with one release each, written as a specification of the page. */
export interface ReleaseTemplate {
  readonly holds: 'one';
  readonly name: string;
  /** Paths that only this generation has. */
  readonly paths: readonly RegExp[];
  /** Any of these marks a page of this generation, whatever its path. */
  readonly marks: Selectors;
  /** The element that holds one release and nothing else; menus that stand before it hold long prose too. */
  readonly node: Selectors;
  /** Inside the node, or in the page where it has none. */
  readonly body: Selectors;
  /** Whether pages are laid out by tables: then the cell with the most prose is the body where no selector has text. */
  readonly layoutCells: boolean;
  readonly title: Selectors;
  readonly subtitle: Selectors;
  readonly publishedAt: Selectors;
  readonly updatedAt: Selectors;
  /** Elements whose text names the kind of page. */
  readonly type: Selectors;
  /** Kinds of page by a selector for the node itself. */
  readonly types: readonly (readonly [Selector, ReleaseType])[];
  /** Nodes of this generation that are no releases, and why. */
  readonly excluded: readonly (readonly [Selector, string])[];
  readonly countries: Selectors;
  readonly tags: Selectors;
  /** Icons of the Sustainable Development Goals whose address holds the number: tags "SDG 10". */
  readonly goals: Selectors;
  /** Elements with an image and its caption. */
  readonly figures: Selectors;
  /** Inside such an element. */
  readonly caption: Selectors;
  /** Links to the same release in other languages (`hreflang` or `lang` on the link). */
  readonly translations: Selectors;
  /** Inside the body, and no part of it. */
  readonly drop: Selectors;
  /** Elements that hold one labelled field, and where its label and values stand. */
  readonly labelled: { readonly field: Selector; readonly label: Selector; readonly value: Selector } | null;
  /** Labels, in lower case and without the colon. */
  readonly labels: Readonly<Record<string, LabelledField>>;
}

/** Pages that hold several releases, each a copy of another site's: every item becomes a release. */
export interface AggregatorTemplate {
  readonly holds: 'many';
  readonly name: string;
  /** Any of these marks a page of this kind. */
  readonly marks: Selectors;
  /** One release; the other selectors count inside it. */
  readonly item: Selectors;
  /** The link to the original, whose words are the title. */
  readonly title: Selectors;
  /** Names the feed that the item was taken from. */
  readonly source: Selectors;
  readonly publishedAt: Selectors;
  /** Order of numeric dates: the framework's, whatever the site's editors write. */
  readonly dateOrder: 'DMY' | 'MDY';
  readonly body: Selectors;
  readonly tags: Selectors;
}

export type Template = ReleaseTemplate | AggregatorTemplate;
