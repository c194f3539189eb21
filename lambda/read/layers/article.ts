import type { Layer } from '../../contract/release.ts';
import { tryCanonicalUrl } from '../../sources/canonical-url.ts';
import { printedDate } from '../dates.ts';
import { only } from '../fields/choice.ts';
import type { Draft } from '../fields/draft.ts';
import { lookAlike, lookAlikeKind, lookAlikePath } from '../not-press.ts';
import type { Page } from '../open-page.ts';
import { type Rejected, rejected } from '../reading.ts';
import type { ReleaseTemplate } from '../templates/template.ts';
import { NO_BLOCKS } from '../text/blocks.ts';
import { readGeneric } from './generic.ts';
import { readHead } from './head.ts';
import { readHint } from './hint.ts';
import { readJsonLd } from './json-ld.ts';
import { lineOf } from './select.ts';
import { readSelectors, type SelectorFields } from './selectors.ts';
import { urlLayer } from './url.ts';

interface Matched {
  readonly name: string;
  readonly fields: SelectorFields;
}

/**
 * What the layers say of a page with one release. The first template that recognises the page and finds a body reads
 * it. Where none finds a body, generic main content supplies that and a title; the other fields still come from the
 * template that recognised the page, if one did.
 */
export const readArticle = async (page: Page, templates: readonly ReleaseTemplate[]): Promise<Draft | Rejected> => {
  const { $, base, source, input } = page;
  const head = readHead($, base, source);
  const jsonLd = readJsonLd($, source.dateOrder);
  const matched = matchTemplate(page, templates);
  const excluded =
    matched?.fields.excluded ??
    lookAlikeKind(input.hint?.type ?? '') ??
    lookAlikePath(base) ??
    lookAlike(lineOf($('body')));
  if (excluded !== null) return rejected('not_press', excluded);
  const found = matched?.fields.body?.blocks ?? null;
  const generic = found === null ? await readGeneric($) : null;
  const bodyLayer: Layer = found === null ? 'generic' : 'selector';
  return {
    canonicalUrl:
      head.canonicalUrl === null ? only(tryCanonicalUrl(base, source) ?? base, 'url') : only(head.canonicalUrl, 'meta'),
    partOf: null,
    template: matched?.name ?? null,
    layers: [
      jsonLd,
      head,
      matched?.fields ?? { layer: 'selector' },
      {
        layer: 'generic',
        title: generic?.headline,
        publishedAt: printedDate(generic?.dateLine ?? '', source.dateOrder) ?? undefined,
      },
      { layer: 'meta', title: head.pageTitle },
      ...head.otherLanguages.map((language) => ({ layer: 'meta', language }) as const),
      { layer: 'generic', title: generic?.title },
      readHint(input.hint),
      urlLayer(base),
    ],
    body: found ?? generic?.body ?? NO_BLOCKS,
    bodyLayer,
    links: matched?.fields.embeds ?? [],
  };
};

const matchTemplate = (page: Page, templates: readonly ReleaseTemplate[]): Matched | null => {
  let recognised: Matched | null = null;
  for (const template of templates) {
    const fields = readSelectors(page, template);
    if (fields === null) continue;
    const matched = { name: template.name, fields };
    if (fields.body !== null || fields.excluded !== null) return matched;
    recognised ??= matched;
  }
  return recognised;
};
