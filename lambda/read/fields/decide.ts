import { releaseIdOf } from '../../contract/identity.ts';
import type { Layer, Release } from '../../contract/release.ts';
import { readDateline } from '../dateline.ts';
import { takeFeedLabels } from '../feed-labels.ts';
import { linksOf } from '../layers/links.ts';
import { tablesOf } from '../layers/tables.ts';
import { sharedNodeNumber } from '../node-number.ts';
import { lookAlike } from '../not-press.ts';
import type { Page } from '../open-page.ts';
import { choosePublished, type Published } from '../published.ts';
import { type Rejected, rejected } from '../reading.ts';
import { bodyText } from '../text/body-text.ts';
import { lettersIn } from '../text/characters.ts';
import { findContactsBlock } from '../text/contacts-block.ts';
import { datesOfText } from '../text-dates.ts';
import { type Choice, disagreementsOf, firstOf, only, provenanceOf, shownFirst, valuesOf } from './choice.ts';
import type { Draft } from './draft.ts';
import { chooseLanguage } from './language.ts';
import { chooseSubtitle, chooseTitle } from './title.ts';
import { chooseType } from './type.ts';

/** A body with fewer letters is no release. */
const LEAST_LETTERS = 40;

/** Decides every field of one release: each by its own rule over what the layers say, in their order. */
export const decide = async (draft: Draft, { base, source, node, input }: Page): Promise<Release | Rejected> => {
  const title = chooseTitle(draft.layers);
  const { text, labels } = takeFeedLabels(bodyText(draft.body.blocks, title.value));
  if (lettersIn(text) < LEAST_LETTERS) {
    const where = `template ${draft.template ?? 'unknown'}, ${text.length} characters`;
    return rejected('empty_body', `no text of a release was found (${where})`);
  }
  const look = lookAlike(text);
  if (look !== null) return rejected('not_press', look);

  const layers = [...draft.layers, labels];
  const language = await chooseLanguage(layers, text, source.language);
  const told = datesOfText(text, language.value, source.dateOrder);
  const published = choosePublished([...layers, ...told], input.fetchedAt);
  const links = linksOf(draft.links, draft.body.anchors, base);
  const inBody = (found: boolean): Layer => (found ? draft.bodyLayer : 'none');
  const dateline = readDateline(text);
  const contacts = findContactsBlock(text);
  const tables = tablesOf(draft.body.tables);
  const fields = {
    canonicalUrl: draft.canonicalUrl,
    language,
    title,
    subtitle: chooseSubtitle(layers, title.value),
    type: chooseType(layers),
    publishedAt: dateChoice(published),
    updatedAt: firstOf('updatedAt', layers, null),
    dateline: only(dateline, dateline === null ? 'none' : 'text'),
    text: only(text, draft.bodyLayer),
    contacts: only(contacts, contacts === null ? 'none' : 'text'),
    tables: only(tables, inBody(tables.length > 0)),
    images: shownFirst('images', layers),
    links: only(links, inBody(links.length > 0)),
    countries: firstOf('countries', layers, []),
    tags: shownFirst('tags', layers),
    translations: firstOf('translations', layers, []),
  };
  return {
    id: releaseIdOf(draft.canonicalUrl.value),
    source: source.name,
    url: input.url,
    ...valuesOf(fields),
    publishedAtSource: published.source,
    // An item of an aggregator has the number of no page of its own.
    node: draft.partOf === null ? (node ?? sharedNodeNumber(fields.translations.value)) : null,
    partOf: draft.partOf,
    template: draft.template,
    provenance: provenanceOf(fields),
    disagreements: disagreementsOf(fields),
  };
};

const dateChoice = ({ publishedAt, layer, overruled }: Published): Choice<string | null> => ({
  value: publishedAt,
  layer,
  overruled: overruled.map((lost) => ({ layer: lost.layer, value: lost.value })),
});
