/** The search snapshot: one SQLite file that any SQLite tool opens. Dates are ISO text. */
export const SCHEMA_VERSION = 2;

export const SCHEMA = `
CREATE TABLE IF NOT EXISTS publication (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  n INTEGER NOT NULL,
  published_at TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS releases (
  rowid INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  version TEXT NOT NULL,
  source TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  type TEXT NOT NULL,
  published_at TEXT,
  changed_at TEXT NOT NULL,
  reading TEXT NOT NULL,
  part_of TEXT,
  -- Drupal's number of the page, which translations share.
  node TEXT,
  -- The release whose text this one repeats; NULL: news of its own.
  copy_of TEXT,
  -- How many rows of shingles it has.
  samples INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS releases_by_date ON releases (published_at DESC, id);
CREATE INDEX IF NOT EXISTS releases_by_original ON releases (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX IF NOT EXISTS releases_by_url ON releases (url);
CREATE INDEX IF NOT EXISTS releases_by_node ON releases (source, node) WHERE node IS NOT NULL;

-- One word shingle in sixteen of each text, with its day since 1970 (-1: undated): finds texts that repeat each other.
CREATE TABLE IF NOT EXISTS shingles (
  shingle INTEGER NOT NULL,
  day INTEGER NOT NULL,
  release INTEGER NOT NULL,
  PRIMARY KEY (shingle, day, release)
) STRICT, WITHOUT ROWID;
-- Texts that repeat another one that ranks higher. differences: JSON, sentences with other numbers or
-- names; [] makes it a copy.
CREATE TABLE IF NOT EXISTS repetitions (
  copy TEXT NOT NULL,
  original TEXT NOT NULL,
  share REAL NOT NULL,
  differences TEXT NOT NULL,
  PRIMARY KEY (copy, original)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS repetitions_of_original ON repetitions (original);

-- What pages name as their translations, whether the archive holds them or not.
CREATE TABLE IF NOT EXISTS translations (
  release_id TEXT NOT NULL,
  language TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (release_id, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS translations_by_url ON translations (url);

CREATE TABLE IF NOT EXISTS facts (
  id TEXT PRIMARY KEY,
  release_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  field TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  sentence TEXT NOT NULL,
  confidence REAL NOT NULL,
  value REAL,
  min_value REAL,
  max_value REAL,
  unit TEXT,
  currency TEXT,
  indicator TEXT,
  period_start TEXT,
  period_end TEXT,
  fact TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS facts_of_release ON facts (release_id);
CREATE INDEX IF NOT EXISTS facts_by_kind ON facts (kind, indicator);

CREATE TABLE IF NOT EXISTS fact_places (
  fact_id TEXT NOT NULL,
  country TEXT NOT NULL,
  PRIMARY KEY (country, fact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS places_of_fact ON fact_places (fact_id);

CREATE VIRTUAL TABLE IF NOT EXISTS releases_fts USING fts5 (
  title, text, content = 'releases', content_rowid = 'rowid', tokenize = "unicode61 remove_diacritics 2"
);
CREATE TRIGGER IF NOT EXISTS releases_inserted AFTER INSERT ON releases BEGIN
  INSERT INTO releases_fts (rowid, title, text) VALUES (new.rowid, new.title, new.text);
END;
CREATE TRIGGER IF NOT EXISTS releases_deleted AFTER DELETE ON releases BEGIN
  INSERT INTO releases_fts (releases_fts, rowid, title, text) VALUES ('delete', old.rowid, old.title, old.text);
END;
PRAGMA user_version = ${SCHEMA_VERSION};
`;
