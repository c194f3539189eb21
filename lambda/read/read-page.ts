import type { Release } from '../contract/release.ts';
import { decide } from './fields/decide.ts';
import type { Draft } from './fields/draft.ts';
import { readAggregator } from './layers/aggregator.ts';
import { readArticle } from './layers/article.ts';
import { openPage, type Page } from './open-page.ts';
import { isRejected, type PageInput, type PageReading, type Rejected, rejected } from './reading.ts';
import { TEMPLATES, type Templates } from './templates/registry.ts';
import type { Template } from './templates/template.ts';

/**
 * Reads one saved page. The layers, in the order in which they are believed: JSON-LD and metadata; the selectors of
 * the known templates; generic main content, only where no template has a body; the listing or feed; rules on the
 * text. `provenance` says for every field which of them supplied it, `disagreements` who was overruled. A page of many
 * releases gives those that can be read. Never throws for any bytes.
 * @param templates all that are known, where nothing is said
 */
export const readPage = async (input: PageInput, templates: Templates = TEMPLATES): Promise<PageReading> => {
  const page = openPage(input);
  if (isRejected(page)) return page;
  const drafts = await draftsOf(page, Object.values(templates));
  if (isRejected(drafts)) return drafts;
  const releases: Release[] = [];
  let refused: Rejected | null = null;
  for (const draft of drafts) {
    const release = await decide(draft, page);
    if (isRejected(release)) refused ??= release;
    else releases.push(release);
  }
  const [first, ...others] = releases;
  if (first !== undefined) return { outcome: 'releases', releases: [first, ...others] };
  return refused ?? rejected('empty_body', 'the aggregator has no items');
};

const draftsOf = async (page: Page, templates: readonly Template[]): Promise<readonly Draft[] | Rejected> => {
  for (const template of templates) {
    if (template.holds !== 'many') continue;
    const items = readAggregator(page, template);
    if (items !== null) return items;
  }
  const draft = await readArticle(
    page,
    templates.filter((template) => template.holds === 'one'),
  );
  return isRejected(draft) ? draft : [draft];
};
