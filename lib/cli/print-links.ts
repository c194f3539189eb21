import type { LinkedRelease, ReleaseLinks } from '../../lambda/query/release-links.ts';
import { dim, safe, type Terminal } from './terminal.ts';

const line = (what: string, { id, url }: LinkedRelease, terminal: Terminal): void =>
  terminal.out(dim(safe(`${what}: ${id} ${url}`), terminal));

/** The releases that a release hangs together with, a line each. */
export const printLinks = ({ copyOf, copies, variants, translations }: ReleaseLinks, terminal: Terminal): void => {
  if (copyOf !== null) line(`copy of ${copyOf.source}`, copyOf, terminal);
  for (const copy of copies) line(`copied by ${copy.source}`, copy, terminal);
  for (const translation of translations) line(`in ${translation.language}`, translation, terminal);
  for (const variant of variants) {
    line(`nearly the same at ${variant.source}, with other numbers or names`, variant, terminal);
    for (const { copy, original } of variant.differences) {
      terminal.out(dim(safe(`  “${copy}”\n  “${original}”`), terminal));
    }
  }
};
