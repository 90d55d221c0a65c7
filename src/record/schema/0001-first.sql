-- The record. Dates are EDTF, times of ours ISO 8601 in UTC, spans half-open UTF-16 offsets into the revision's text.
-- Read it through the views (views.sql): tables may change with any version, views keep their names and columns.

-- How the bodies of reports and readings are packed: deflate with a preset dictionary (RFC 1950).
CREATE TABLE dictionary (
  id INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- What makes digests of this record its own.
CREATE TABLE salt (
  bytes BLOB NOT NULL
) STRICT;
INSERT INTO salt (bytes) VALUES (randomblob(32));

CREATE TABLE engine (
  id INTEGER PRIMARY KEY,
  description TEXT NOT NULL UNIQUE -- the Reading's own `engine`, JSON
) STRICT;

CREATE TABLE outlet (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- One published text, whatever became of it since. Ids are never given twice.
CREATE TABLE report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE, -- a digest of its address, or of its place in the source that it came from
  current INTEGER REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED -- its newest revision
) STRICT;

-- A report as it was received once.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  number INTEGER NOT NULL, -- 1, 2, … within its report
  hash BLOB NOT NULL, -- of the text and what came with it (identity.ts)
  title TEXT,
  outlet INTEGER REFERENCES outlet (id),
  author TEXT,
  url TEXT,
  language TEXT NOT NULL,
  published TEXT,
  published_basis TEXT,
  received TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'failed')),
  problem_code TEXT,
  problem TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  dictionary INTEGER NOT NULL REFERENCES dictionary (id),
  -- What is long stands last: SQLite walks a long row up to the column that is asked for.
  text TEXT NOT NULL,
  body BLOB NOT NULL, -- the rest of the Report, packed JSON
  UNIQUE (report, number),
  CHECK ((state = 'failed') = (problem IS NOT NULL))
) STRICT;
CREATE INDEX revision_by_hash ON revision (hash);
CREATE INDEX revision_unread ON revision (state, id) WHERE state <> 'read';
CREATE INDEX revision_by_date ON revision (published);
CREATE INDEX revision_by_outlet ON revision (outlet);

-- A source that gave no report: what it was, why not, and (where it cannot be asked again) what it gave.
CREATE TABLE failure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE, -- a path, an address, or a place in one ("reports.jsonl, line 12")
  hints TEXT NOT NULL, -- what was known of it from outside, JSON
  bytes BLOB,
  problem_code TEXT NOT NULL,
  problem TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  tried TEXT NOT NULL
) STRICT;

-- A revision as one engine read it. The newest is the current one; its lines are in the tables below.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  revision INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
  engine INTEGER NOT NULL REFERENCES engine (id),
  made TEXT NOT NULL,
  dictionary INTEGER NOT NULL REFERENCES dictionary (id),
  body BLOB NOT NULL -- the Reading without its engine, packed with its revision's text
) STRICT;
CREATE INDEX reading_by_revision ON reading (revision, id);

-- Who is named, once for all readings that name one in the same way.
CREATE TABLE party (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  actor TEXT NOT NULL, -- id in knowledge, '' where there is none (so that UNIQUE holds; the view gives NULL)
  country TEXT NOT NULL,
  sector TEXT NOT NULL,
  wikidata TEXT NOT NULL,
  UNIQUE (name, type, actor, country, sector, wikidata)
) STRICT;
-- Parties are found by name whatever its case and accents; the index keeps itself.
CREATE VIRTUAL TABLE party_words USING fts5 (
  name, content='party', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
);
INSERT INTO party_words (party_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER party_named AFTER INSERT ON party BEGIN
  INSERT INTO party_words (rowid, name) VALUES (new.id, new.name);
END;
CREATE TRIGGER party_gone AFTER DELETE ON party BEGIN
  INSERT INTO party_words (party_words, rowid, name) VALUES ('delete', old.id, old.name);
END;
CREATE INDEX party_by_actor ON party (actor COLLATE NOCASE);
CREATE INDEX party_by_country ON party (country);

CREATE TABLE entity (
  reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  line TEXT NOT NULL, -- its id in the Reading
  party INTEGER NOT NULL REFERENCES party (id),
  title TEXT, -- of its first role
  former INTEGER, -- 1 where that role is no longer held
  mentions INTEGER NOT NULL,
  PRIMARY KEY (reading, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_by_party ON entity (party);

-- Statements and events. Their words are cut from the revision's text by the views `statement` and `event`. Where that
-- would take long or cannot be done (lines.ts), lines carry their words, in the columns that end with _words.
CREATE TABLE statement_line (
  id INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  start INTEGER NOT NULL, -- from the first of source, cue and content to the last
  "end" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  speaker INTEGER REFERENCES party (id),
  via INTEGER REFERENCES party (id),
  inside TEXT,
  source_start INTEGER,
  source_end INTEGER,
  cue_start INTEGER,
  cue_end INTEGER,
  content_start INTEGER, -- of the content's first span
  content_end INTEGER,
  more_start INTEGER, -- of its second; a third is carried
  more_end INTEGER,
  source_words TEXT,
  cue_words TEXT,
  content_words TEXT,
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX statement_by_reading ON statement_line (reading);
CREATE INDEX statement_by_speaker ON statement_line (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statement_by_via ON statement_line (via) WHERE via IS NOT NULL; -- so that a party goes without a scan

-- Content: its spans' words, parted by " … ".
CREATE VIEW statement AS
  SELECT
    line.id, reading, line, start, "end", kind, act, speaker, via, inside,
    coalesce(source_words, substr(text, source_start + 1, source_end - source_start)) AS source,
    coalesce(cue_words, substr(text, cue_start + 1, cue_end - cue_start)) AS cue,
    coalesce(
      content_words,
      substr(text, content_start + 1, content_end - content_start)
        || coalesce(' … ' || substr(text, more_start + 1, more_end - more_start), ''),
      ''
    ) AS content,
    confidence
  FROM statement_line AS line
  JOIN reading ON reading.id = line.reading
  JOIN revision ON revision.id = reading.revision;

CREATE TABLE event_line (
  id INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  start INTEGER NOT NULL, -- of the trigger
  "end" INTEGER NOT NULL,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT, -- parted by commas, as are aux
  aux TEXT,
  date TEXT,
  place TEXT,
  country TEXT,
  claimed_in TEXT,
  passage_start INTEGER NOT NULL,
  passage_end INTEGER NOT NULL,
  passage_words TEXT,
  score REAL NOT NULL,
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX event_by_reading ON event_line (reading);
CREATE INDEX event_by_type ON event_line (type);

-- Passage: the words from its first party or trigger to its last, within the trigger's sentence.
CREATE VIEW event AS
  SELECT
    line.id, reading, line, start, "end", type, mode, contexts, aux, date, place, country, claimed_in,
    passage_start, passage_end,
    coalesce(passage_words, substr(text, passage_start + 1, passage_end - passage_start)) AS passage,
    score, confidence
  FROM event_line AS line
  JOIN reading ON reading.id = line.reading
  JOIN revision ON revision.id = reading.revision;

CREATE TABLE event_party_line (
  event INTEGER NOT NULL REFERENCES event_line (id) ON DELETE CASCADE,
  receives INTEGER NOT NULL CHECK (receives IN (0, 1)), -- 0 an actor, 1 a recipient
  party INTEGER NOT NULL REFERENCES party (id),
  PRIMARY KEY (event, receives, party)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_by_party ON event_party_line (party);

CREATE VIEW event_party AS
  SELECT event, CASE receives WHEN 0 THEN 'actor' ELSE 'recipient' END AS role, party FROM event_party_line;

CREATE TABLE issue (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE -- its id in knowledge
) STRICT;

-- What a report, a statement or an event is about.
CREATE TABLE topic_line (
  issue INTEGER NOT NULL REFERENCES issue (id),
  reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  line TEXT NOT NULL, -- '' for the report as a whole
  PRIMARY KEY (reading, line, issue)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_by_issue ON topic_line (issue);

CREATE VIEW topic AS
  SELECT issue.name AS issue, reading, line FROM topic_line JOIN issue ON issue.id = topic_line.issue;

CREATE TABLE flag (
  id INTEGER PRIMARY KEY,
  reading INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  suggestion TEXT
) STRICT;
CREATE INDEX flag_by_reading ON flag (reading, line);
CREATE INDEX flag_by_kind ON flag (kind);

-- Feeds and pages that were asked for, so that they are asked for changes only (RFC 9110, 13.1).
CREATE TABLE validator (
  url TEXT PRIMARY KEY,
  etag TEXT,
  last_modified TEXT
) STRICT, WITHOUT ROWID;

-- What was forgotten: nothing of it but digests that tell it should it come back.
CREATE TABLE tombstone (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'person', 'outlet')),
  made TEXT NOT NULL
) STRICT;
CREATE TABLE tombstone_digest (
  digest BLOB NOT NULL,
  tombstone INTEGER NOT NULL REFERENCES tombstone (id) ON DELETE CASCADE,
  tells TEXT NOT NULL CHECK (tells IN ('key', 'hash', 'name', 'part', 'actor', 'outlet')),
  -- 'part': a form that tells the person only where a 'name' stands too
  PRIMARY KEY (digest, tombstone)
) STRICT, WITHOUT ROWID;

-- What the index of words reads reports from: the newest revision of each.
CREATE VIEW current_text AS
  SELECT revision.id, revision.title, revision.text
  FROM revision JOIN report ON report.id = revision.report
  WHERE report.current = revision.id;

-- Only what is current can be found: the newest revisions and the lines of their newest readings.
CREATE VIRTUAL TABLE report_words USING fts5 (
  title, text, content='current_text', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE statement_words USING fts5 (
  content, content='statement', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE event_words USING fts5 (
  passage, content='event', content_rowid='id', tokenize="unicode61 remove_diacritics 2"
);

-- What leaves the index leaves the file at once, and not at some later merge.
INSERT INTO report_words (report_words, rank) VALUES ('secure-delete', 1);
INSERT INTO statement_words (statement_words, rank) VALUES ('secure-delete', 1);
INSERT INTO event_words (event_words, rank) VALUES ('secure-delete', 1);
