import { DatabaseSync } from 'node:sqlite';
import { SNAPSHOT_KEY } from '../archive/keys.ts';
import type { Fact } from '../contract/fact.ts';
import type { Instant, ReleaseId, StoredReading } from '../contract/release.ts';
import { type CopyDecision, copyLinks } from '../copies/copy-links.ts';
import { shingledText } from '../copies/likeness.ts';
import type { LatestRelease } from '../releases/releases.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** A release as it is to be found: what LATEST points at. */
export interface Indexed {
  readonly document: StoredReading;
  readonly latest: LatestRelease;
}

/** Countries that a fact is found under. */
const countriesOf = (fact: Fact): readonly string[] => {
  switch (fact.kind) {
    case 'statistic':
      return fact.places;
    case 'place':
      return fact.countryCode === null ? [] : [fact.countryCode];
    default:
      return [];
  }
};

/** The columns that a fact is filtered by; null where its kind has none. */
const columnsOf = (fact: Fact) => {
  const none = {
    value: null,
    minValue: null,
    maxValue: null,
    unit: null,
    currency: null,
    indicator: null,
    period: null,
  };
  switch (fact.kind) {
    case 'statistic':
      return { ...none, ...quantity(fact), unit: fact.unit, indicator: fact.indicator, period: fact.period };
    case 'money':
      return { ...none, ...quantity(fact), currency: fact.currency, period: fact.period };
    case 'date':
      return { ...none, period: { start: fact.start, end: fact.end } };
    default:
      return none;
  }
};
const quantity = (fact: { value?: number; minValue?: number; maxValue?: number }) => ({
  value: fact.value ?? null,
  minValue: fact.minValue ?? null,
  maxValue: fact.maxValue ?? null,
});

/** The snapshot is of another version of this program, whose tables are others. */
export class SnapshotSchemaError extends Error {
  override readonly name = 'SnapshotSchemaError';
}

/** @throws SnapshotSchemaError */
const checkSchema = (db: DatabaseSync): void => {
  const row = db.prepare('PRAGMA user_version').get();
  const version = Number(row?.['user_version'] ?? 0);
  if (version === 0 || version === SCHEMA_VERSION) return; // 0: a new file
  throw new SnapshotSchemaError(
    `the search snapshot has tables of version ${version}, this program ${SCHEMA_VERSION}: move the object ${SNAPSHOT_KEY} away, then "press reextract" fills a new one`,
  );
};

/**
 * Puts releases into a snapshot file, replacing what it held of them, and decides anew which of them repeat others.
 * All or nothing.
 * @param path an existing snapshot, or a path where a new one is made
 * @returns the releases whose `LATEST` or whose row said otherwise of what they are a copy of
 * @throws SnapshotSchemaError where the snapshot is of another version of this program
 */
export const writeSnapshot = (
  path: string,
  entries: readonly Indexed[],
  publishedAt: Instant,
): readonly CopyDecision[] => {
  const db = new DatabaseSync(path);
  try {
    db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;');
    checkSchema(db);
    db.exec(SCHEMA);
    db.exec('BEGIN');
    const forget = [
      'DELETE FROM fact_places WHERE fact_id IN (SELECT id FROM facts WHERE release_id = ?)',
      'DELETE FROM facts WHERE release_id = ?',
      'DELETE FROM translations WHERE release_id = ?',
      'DELETE FROM releases WHERE id = ?',
    ].map((sql) => db.prepare(sql));
    const addRelease = db.prepare(
      `INSERT INTO releases (id, version, source, url, language, title, type, published_at, changed_at, reading, part_of,
         node, samples, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const addFact = db.prepare(
      `INSERT INTO facts (id, release_id, kind, field, start, "end", exact, sentence, confidence, value, min_value,
         max_value, unit, currency, indicator, period_start, period_end, fact)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const addPlace = db.prepare('INSERT OR IGNORE INTO fact_places (fact_id, country) VALUES (?, ?)');

    const addTranslation = db.prepare(
      'INSERT OR IGNORE INTO translations (release_id, language, url) VALUES (?, ?, ?)',
    );
    const links = copyLinks(db);
    const touched = new Set<ReleaseId>();
    const said = new Map<ReleaseId, readonly (ReleaseId | null)[]>();

    for (const { document, latest } of entries) {
      const { release, version, reading, facts } = document;
      const before = links.forget(release.id);
      for (const id of [release.id, ...before.linked]) touched.add(id);
      said.set(release.id, [before.copyOf, latest.copyOf]);
      for (const statement of forget) statement.run(release.id);
      addRelease.run(
        release.id,
        version,
        release.source,
        release.canonicalUrl,
        release.language,
        release.title,
        release.type,
        release.publishedAt,
        latest.changedAt,
        reading,
        release.partOf,
        release.node ?? null,
        shingledText(release.text)?.samples.length ?? 0,
        release.text,
      );
      links.add(release.id);
      for (const { language, url } of release.translations) addTranslation.run(release.id, language, url);
      for (const fact of facts) {
        const text = fact.evidence.field === 'title' ? release.title : release.text;
        const c = columnsOf(fact);
        addFact.run(
          fact.id,
          release.id,
          fact.kind,
          fact.evidence.field,
          fact.evidence.start,
          fact.evidence.end,
          fact.evidence.exact,
          text.slice(fact.sentence.start, fact.sentence.end),
          fact.confidence,
          c.value,
          c.minValue,
          c.maxValue,
          c.unit,
          c.currency,
          c.indicator,
          c.period?.start ?? null,
          c.period?.end ?? null,
          JSON.stringify(fact),
        );
        for (const country of countriesOf(fact)) addPlace.run(fact.id, country);
      }
    }
    db.prepare(
      `INSERT INTO publication (one, n, published_at) VALUES (1, 1, ?)
       ON CONFLICT (one) DO UPDATE SET n = n + 1, published_at = excluded.published_at`,
    ).run(publishedAt);
    const decisions = links.decide(touched);
    db.exec('COMMIT');
    return decisions.filter(({ id, copyOf, before }) => (said.get(id) ?? [before]).some((value) => value !== copyOf));
  } finally {
    db.close();
  }
};
