import type { ReleaseId } from '../../lambda/contract/release.ts';
import type { Freshness } from '../../lambda/query/archive.ts';
import { factParameters, parseParameters, searchParameters } from '../../lambda/query/parameters.ts';
import { MARK } from '../../lambda/query/snapshot-queries.ts';
import { enabledSources } from '../../lambda/sources/registry.ts';
import { describeFact } from './describe-fact.ts';
import { CommandError, EXIT } from './errors.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { printFacts } from './print-facts.ts';
import { printLinks } from './print-links.ts';
import { bold, dim, mark, safe, type Terminal, table } from './terminal.ts';

export interface QueryOptions {
  readonly data: string;
  readonly sample: boolean;
  readonly json: boolean;
}

const ask = async (
  { data, sample }: QueryOptions,
  question: (archive: OpenArchive) => Promise<number>,
): Promise<number> => {
  const archive = await openArchive(data, sample);
  try {
    return await question(archive);
  } finally {
    await archive.close();
  }
};

const freshness = (asOf: Freshness): string =>
  asOf === null
    ? 'The archive is empty: nothing was indexed yet.'
    : `as of ${asOf.publishedAt} (snapshot ${asOf.snapshot})`;

const more = (cursor: string | null, terminal: Terminal): void => {
  if (cursor !== null) terminal.out(dim(`There is more: --cursor ${cursor}`, terminal));
};

const day = (publishedAt: string | null): string => publishedAt?.slice(0, 10) ?? 'undated';

/** Words found, marked as evidence is; a table cannot hold colour codes that wrap, so they are brackets there. */
const excerpt = (text: string | null): string =>
  (text ?? '').replaceAll(/\s+/g, ' ').split(MARK.start).join('⟦').split(MARK.end).join('⟧');

/** `press search WORDS`. */
export const search = (words: string, raw: Record<string, unknown>, options: QueryOptions, terminal: Terminal) => {
  const parameters = parseParameters(searchParameters, { q: words, ...raw });
  return ask(options, async ({ queries }) => {
    const page = await queries.search(parameters);
    if (options.json) terminal.out(JSON.stringify(page));
    else {
      const rows = page.items.map((found) => [
        day(found.publishedAt),
        found.id,
        found.excerpt === null ? found.title : `${found.title}\n${excerpt(found.excerpt)}`,
      ]);
      if (rows.length > 0) terminal.out(table(['date', 'id', 'release'], rows, [12, 18, terminal.width - 34]));
      else if (page.asOf !== null) terminal.out('Nothing was found.');
      more(page.cursor, terminal);
      terminal.out(dim(freshness(page.asOf), terminal));
    }
    return EXIT.ok;
  });
};

/** `press facts`. */
export const facts = (raw: Record<string, unknown>, options: QueryOptions, terminal: Terminal) => {
  const parameters = parseParameters(factParameters, raw);
  return ask(options, async ({ queries }) => {
    const page = await queries.facts(parameters);
    if (options.json) {
      terminal.out(JSON.stringify(page));
      return EXIT.ok;
    }
    for (const { release, sentence, fact } of page.items) {
      terminal.out(`${bold(fact.kind, terminal)} ${safe(describeFact(fact))}`);
      const at = fact.evidence.start - fact.sentence.start;
      const inside = sentence.slice(at, at + fact.evidence.exact.length) === fact.evidence.exact;
      const shown = inside
        ? `${safe(sentence.slice(0, at))}${mark(safe(fact.evidence.exact), terminal)}${safe(sentence.slice(at + fact.evidence.exact.length))}`
        : safe(sentence);
      terminal.out(`  “${shown.replaceAll(/\s+/g, ' ')}”`);
      terminal.out(dim(`  ${day(release.publishedAt)} ${release.id} ${safe(release.title)}`, terminal));
    }
    if (page.items.length === 0 && page.asOf !== null) terminal.out('No such fact was found.');
    more(page.cursor, terminal);
    terminal.out(dim(freshness(page.asOf), terminal));
    return EXIT.ok;
  });
};

/** `press show ID`. */
export const show = (id: string, options: QueryOptions, terminal: Terminal) =>
  ask(options, async ({ queries }) => {
    const shown = await queries.show(id as ReleaseId);
    if (shown === null) throw new CommandError(`there is no release ${id}; press search finds ids`);
    if (options.json) {
      terminal.out(JSON.stringify(shown));
      return EXIT.ok;
    }
    const { latest, document } = shown;
    const { release } = document;
    terminal.out(bold(safe(release.title), terminal));
    terminal.out(
      dim(`${day(release.publishedAt)} · ${release.type} · ${release.language} · ${release.canonicalUrl}`, terminal),
    );
    const history = `version ${latest.version}, ${latest.versions} in all; seen ${latest.firstSeenAt}, last change ${latest.changedAt}`;
    terminal.out(dim(history, terminal));
    printLinks(shown, terminal);
    terminal.out(`\n${safe(release.text)}\n`);
    printFacts(document.facts, release, terminal);
    return EXIT.ok;
  });

/** `press status`. */
export const status = (options: QueryOptions, terminal: Terminal) =>
  ask(options, async ({ queries, env }) => {
    const names = enabledSources({ SOURCES: env.SOURCES, SITES: env.SITES }).map(({ name }) => name);
    const answer = await queries.status(names);
    if (options.json) {
      terminal.out(JSON.stringify(answer));
      return EXIT.ok;
    }
    const copies = answer.copies === 0 ? '' : ` (and ${answer.copies} copies of them)`;
    terminal.out(`${answer.releases} releases${copies}, ${freshness(answer.asOf)}`);
    const rows = Object.entries(answer.urls).map(([name, counts]) => [name, ...Object.values(counts).map(String)]);
    const heads = Object.keys(Object.values(answer.urls)[0] ?? {});
    terminal.out(table(['source', ...heads], rows, [16, ...heads.map(() => 13)]));
    const kinds = Object.entries(answer.facts).map(([kind, n]) => [kind, String(n)]);
    if (kinds.length > 0) terminal.out(table(['facts', ''], kinds, [16, 12]));
    return EXIT.ok;
  });
