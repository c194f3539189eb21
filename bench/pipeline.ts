import { startPressSite } from '../lib/sample/site.ts';
import { inventedReleases } from '../test/e2e/documents.ts';
import { dataFolder, ingest } from '../test/e2e/press.ts';

const COUNT = 400;

/** The whole pipeline on loopback without a crawl delay, against fetching the same pages one after another. */
export const benchPipeline = async (): Promise<void> => {
  const folder = dataFolder();
  const documents = inventedReleases(COUNT);
  const site = await startPressSite({ documents, template: 'mixed' });
  try {
    const fetching = performance.now();
    for (const { slug } of documents) await (await fetch(`${site.origin}/news/${slug}`)).text();
    const baseline = (performance.now() - fetching) / 1000;
    const started = performance.now();
    const summary = await ingest(site.origin, folder.path);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `whole pipeline: ${summary.stored} releases in ${seconds.toFixed(1)} s, ${(summary.stored / seconds).toFixed(1)} a second (start, discovery and index included); ${(seconds / baseline).toFixed(1)} × fetching the pages alone (${baseline.toFixed(1)} s)`,
    );
  } finally {
    await site.close();
    folder.remove();
  }
};
