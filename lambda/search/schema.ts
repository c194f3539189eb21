/** The search snapshot: one SQLite file that any SQLite tool opens. Dates are ISO text. */
export const SCHEMA_VERSION = 1;

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
  text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS releases_by_date ON releases (published_at DESC, id);

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
