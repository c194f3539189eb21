import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { textOf } from '../dom.ts';
import type { LabelledField, ReleaseTemplate } from '../templates/template.ts';
import { oneLine } from '../text/characters.ts';
import { lineOf, unique } from './select.ts';

/** Fields of one page; a page has about ten. */
const MAX_FIELDS = 100;

/** The values of each labelled field of a node, by what the label means. */
export const labelledIn = (
  $: CheerioAPI,
  node: Cheerio<AnyNode>,
  { labelled, labels }: ReleaseTemplate,
): ReadonlyMap<LabelledField, readonly string[]> => {
  const found = new Map<LabelledField, string[]>();
  if (labelled === null) return found;
  const { field, label, value } = labelled;
  for (const element of node.find(field.css).toArray().slice(0, MAX_FIELDS)) {
    const heading = $(element).find(label.css).first();
    // A field around another one has not its label.
    if (heading.closest(field.css).get(0) !== element) continue;
    const name = lineOf(heading).replace(/ ?:$/, '').toLowerCase();
    const meaning = Object.hasOwn(labels, name) ? labels[name] : undefined;
    if (meaning === undefined) continue;
    const values = $(element)
      .find(value.css)
      .toArray()
      .map((item) => oneLine(textOf(item)))
      .filter((text) => text !== '');
    found.set(meaning, unique([...(found.get(meaning) ?? []), ...values]));
  }
  return found;
};
