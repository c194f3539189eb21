import { load } from 'cheerio';
import { decodePage } from '../lambda/read/decode.ts';
import { flattenPage } from '../lambda/read/flatten.ts';
import { readGeneric } from '../lambda/read/layers/generic.ts';
import { bodyText } from '../lambda/read/text/body-text.ts';
import { type RealPage, realPages } from '../test/real-pages.ts';
import { PAGES } from '../test/shared.ts';
import { type Floors, holds } from './floors.ts';
import { meansOf, type Overlap, overlapOf } from './overlap.ts';

/** The body by the generic layer alone: no metadata, no selectors, no hint. */
const bodyOf = async (bytes: Uint8Array): Promise<string> => {
  const fields = await readGeneric(load(flattenPage(decodePage(bytes, null)).html));
  return fields === null ? '' : bodyText(fields.body.blocks, fields.headline);
};

/**
 * The rules of the generic layer were written by looking at the pages of one half, those whose id begins with an even
 * hexadecimal digit; the other half shows how much of the score is only theirs.
 */
const isHeldOut = ({ id }: RealPage): boolean => Number.parseInt(id.slice(0, 1), 16) % 2 === 1;

/** Article bodies of real news pages beside the project. The number of what is below. */
export const checkPages = async (floor: Floors['pages']): Promise<number | null> => {
  if (PAGES === null) {
    console.log('pages: the real pages are not beside the project; nothing was scored');
    return null;
  }
  const halves: [Overlap[], Overlap[]] = [[], []];
  for (const page of realPages(PAGES)) {
    const overlap = overlapOf(page.articleBody, await bodyOf(page.bytes));
    halves[isHeldOut(page) ? 1 : 0].push(overlap);
  }
  const all = meansOf(halves.flat());
  console.log(
    `pages: ${halves.flat().length} articles by the generic layer alone, precision ${all.precision.toFixed(3)}, recall ${all.recall.toFixed(3)}`,
  );
  const good = holds('all', all.f1, floor.f1);
  for (const [n, name] of ['looked at', 'held out'].entries()) {
    console.log(`  ${name.padEnd(12)} F1 ${meansOf(halves[n] ?? []).f1.toFixed(3)}   (${halves[n]?.length} pages)`);
  }
  return good ? 0 : 1;
};
