import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Instant } from '../lambda/contract/release.ts';
import { factParameters, parseParameters, searchParameters } from '../lambda/query/parameters.ts';
import { openSnapshot } from '../lambda/query/snapshot-queries.ts';
import type { LatestRelease } from '../lambda/releases/releases.ts';
import { writeSnapshot } from '../lambda/search/snapshot-writer.ts';
import { documentOf } from '../test/unit/documents.ts';
import { measure, report } from './measure.ts';

const RELEASES = 5000;

/** Search and facts on a snapshot of 5,000 releases, against a scan of the same text with LIKE. */
export const benchQueries = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'press-bench-'));
  const path = join(folder, 'snapshot.sqlite');
  const latest = { changedAt: '2018-01-12T00:00:00.000Z' } as unknown as LatestRelease;
  const entries = Array.from({ length: RELEASES }, (_, n) => ({
    document: documentOf(`bench-${n}`, { n: n + 10 }),
    latest,
  }));
  writeSnapshot(path, entries, '2018-01-12T00:00:00.000Z' as Instant);
  const db = new DatabaseSync(path, { readOnly: true });
  const scan = db.prepare("SELECT id FROM releases WHERE text LIKE '%' || ? || '%' LIMIT 50");
  const baseline = { name: 'LIKE scan', timing: await measure(() => scan.all('4321'), 50) };
  const search = parseParameters(searchParameters, { q: '4321 italy' });
  const facts = parseParameters(factParameters, { kind: 'statistic', indicator: 'arrivals', country: 'IT' });
  const asked = (question: (snapshot: ReturnType<typeof openSnapshot>) => unknown) => () => {
    const snapshot = openSnapshot(path);
    question(snapshot);
    snapshot.close();
  };
  report(
    `search in ${RELEASES} releases`,
    await measure(
      asked((s) => s.search(search)),
      50,
    ),
    baseline,
  );
  report(
    `facts of ${RELEASES} releases, first page`,
    await measure(
      asked((s) => s.facts(facts)),
      50,
    ),
    baseline,
  );
  db.close();
  rmSync(folder, { recursive: true });
};
