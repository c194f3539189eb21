import { createHash } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { Get } from '../../../lambda/discover/found.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';
import type { Source } from '../../../lambda/sources/source.ts';
import type { SiteDocument } from '../../../lib/sample/document.ts';
import { type PressSite, type PressSiteOptions, startPressSite } from '../../../lib/sample/site.ts';

/** A site that closes when the test ends. */
export const openSite = async (t: TestContext, options: Partial<PressSiteOptions> = {}): Promise<PressSite> => {
  const site = await startPressSite({ documents: [], template: 'mixed', ...options });
  t.after(() => site.close());
  return site;
};

export const sourceOf = (site: PressSite): Source =>
  siteLikeIom({ name: 'sample', origin: site.origin, crawlDelaySeconds: 0, allowPrivateAddresses: true });

/** What discovery asks of a client, with plain fetch. */
export const plainGet: Get = async (url) => {
  const response = await fetch(url);
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries(response.headers);
  const answered = { status: response.status, finalUrl: url, redirects: [], headers };
  if (response.status === 404) return { outcome: 'gone', ...answered };
  if (response.status !== 200) return { outcome: 'server_error', ...answered };
  return { outcome: 'ok', ...answered, body, sha256: createHash('sha256').update(body).digest('hex') };
};

/** Short documents, one a day from 2018-01-01; every seventh is undated. */
export const manyDocuments = (count: number): readonly SiteDocument[] =>
  Array.from({ length: count }, (_, index) => ({
    slug: `sample-document-${index}`,
    title: `Sample: document ${index} & its <title>`,
    publishedAt: index % 7 === 6 ? null : new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10),
    language: 'en',
    type: 'press_release',
    text: `Geneva – The first paragraph of document ${index}.\n\nThe second, with 5 < 6 and a contact: a.b@example.org.`,
  }));
