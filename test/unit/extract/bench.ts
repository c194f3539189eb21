import { archivePage } from '../../../lambda/archive/archive.ts';
import { dynamodb, s3 } from '../../../lambda/aws/clients.ts';
import { s3ObjectStore } from '../../../lambda/aws/s3-object-store.ts';
import { releaseIdOf, sha256 } from '../../../lambda/contract/identity.ts';
import type { IndexMessage } from '../../../lambda/contract/messages.ts';
import type { Instant, PageHint } from '../../../lambda/contract/release.ts';
import { systemClock } from '../../../lambda/contract/time.ts';
import { dynamodbPageNotes } from '../../../lambda/drift/page-notes.ts';
import { readEnvironment } from '../../../lambda/environment.ts';
import { type ExtractDependencies, type ExtractOutcome, extractPage } from '../../../lambda/extract/extract.ts';
import { grammarReader } from '../../../lambda/facts/grammar.ts';
import { dynamodbFrontier } from '../../../lambda/frontier/dynamodb-frontier.ts';
import type { EntryKind } from '../../../lambda/frontier/entry.ts';
import { TEMPLATES } from '../../../lambda/read/templates/registry.ts';
import { dynamodbReleases } from '../../../lambda/releases/dynamodb-releases.ts';
import { canonicalUrl } from '../../../lambda/sources/canonical-url.ts';
import type { Source } from '../../../lambda/sources/source.ts';
import { startStores } from '../stores.ts';

/** The extract stage on real stores: pages are archived as fetch does it, then extracted. */
export const startBench = async (source: Source) => {
  const { close } = await startStores();
  const env = readEnvironment('extract');
  const indexed: IndexMessage[] = [];
  const dependencies: ExtractDependencies = {
    archive: s3ObjectStore(s3(), env.ARCHIVE_BUCKET),
    derived: s3ObjectStore(s3(), env.DERIVED_BUCKET),
    releases: dynamodbReleases(dynamodb(), env.RELEASES_TABLE),
    notes: dynamodbPageNotes(dynamodb(), env.RELEASES_TABLE, systemClock),
    frontier: dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
    indexQueue: { send: async (messages) => void indexed.push(...messages.map(({ body }) => body as IndexMessage)) },
    facts: grammarReader,
    sources: [source],
    templates: TEMPLATES,
    code: { reader: 'test', facts: 'test' },
  };
  const { frontier, archive } = dependencies;

  const discover = (url: string, at: string, hint: PageHint | null = null, kind?: EntryKind) =>
    frontier.add(
      {
        url,
        releaseId: releaseIdOf(url),
        source: source.name,
        lane: 'live',
        hint,
        excluded: null,
        ...(kind === undefined ? {} : { kind }),
      },
      at as Instant,
    );

  /** Fetches (leases, archives, settles) and extracts one page. */
  const take = async (
    address: string,
    html: string,
    at: string,
    hint: PageHint | null = null,
  ): Promise<ExtractOutcome> => {
    const url = canonicalUrl(address, source);
    const fetchedAt = at as Instant;
    const body = Buffer.from(html);
    const releaseId = releaseIdOf(url);
    const rawKey = await archivePage(archive, {
      url,
      canonicalUrl: url,
      source: source.name,
      releaseId,
      fetchedAt,
      status: 200,
      redirects: [],
      headers: { 'content-type': 'text/html; charset=utf-8' },
      sha256: sha256(body),
      bytes: body.byteLength,
      fetcherVersion: 'test',
      body,
    });
    const entry = await frontier.entry(url);
    const leaseUntil = new Date(Date.parse(at) + 900_000).toISOString() as Instant;
    if (entry !== null) await frontier.lease(entry, leaseUntil);
    const outcome = await extractPage({ source: source.name, releaseId, url, rawKey, hint }, dependencies);
    // Extract may be quicker than the fetch is in settling.
    await frontier.settle(url, leaseUntil, {
      status: 'stored',
      fetchedAt,
      etag: null,
      lastModified: null,
      sha256: sha256(body),
      dueAt: leaseUntil,
    });
    return outcome;
  };
  return { ...dependencies, indexed, discover, take, close };
};

/** A press page of the form since 2021, about so many families. */
export const pressPage = ({ families = 300, head = '', kind = 'press-release', text = '' } = {}): string => {
  const paragraph = `Rome – IOM has helped ${families} families after the floods, it said on Thursday. `.repeat(6);
  return `<!DOCTYPE html><html lang="en"><head>${head}<title>Floods | International Organization for Migration</title></head><body><article class="node node--type-${kind}"><h1>Floods</h1><div class="field--name-body field--type-text-with-summary"><p>${paragraph}</p><p>${text}${paragraph}</p></div></article></body></html>`;
};
