-- What the record promises to those who read it with other programs (docs/reference/record.md). Columns may be added
-- at the end; none is renamed, and none goes. Only the newest reading of each report's newest revision is shown.
--
-- Other programs bring a SQLite of their own, often years old (Python's, Debian's: 3.40), and one view that it cannot parse makes
-- the whole file unreadable to it: hence subqueries with an order, and no ORDER BY within an aggregate (3.44).

CREATE VIEW v_reports AS
  SELECT
    'R' || report.id AS id,
    revision.title,
    outlet.name AS outlet,
    revision.author,
    revision.url,
    revision.language,
    revision.published,
    revision.published_basis,
    revision.received,
    revision.number AS revision,
    revision.state,
    revision.problem_code,
    revision.problem,
    (SELECT json_group_array(issue) FROM
      (SELECT issue FROM topic WHERE topic.reading = newest.id AND topic.line = '' ORDER BY issue)) AS issues,
    (SELECT count(*) FROM statement WHERE statement.reading = newest.id) AS statements,
    (SELECT count(*) FROM event WHERE event.reading = newest.id) AS events,
    (SELECT count(*) FROM flag WHERE flag.reading = newest.id) AS flags,
    newest.made AS read_at,
    engine.description AS engine,
    revision.text
  FROM report
  JOIN revision ON revision.id = report.current
  LEFT JOIN outlet ON outlet.id = revision.outlet
  LEFT JOIN reading AS newest
    ON newest.id = (SELECT max(reading.id) FROM reading WHERE reading.revision = revision.id)
  LEFT JOIN engine ON engine.id = newest.engine;

CREATE VIEW v_statements AS
  SELECT
    'R' || revision.report || '/' || statement.line AS id,
    'R' || revision.report AS report,
    statement.line,
    statement.kind,
    statement.act,
    statement.content,
    speaker.name AS speaker,
    nullif(speaker.country, '') AS speaker_country,
    speaker.type AS speaker_type,
    nullif(speaker.actor, '') AS speaker_actor,
    via.name AS via,
    statement.source,
    statement.cue,
    'R' || revision.report || '/' || statement.inside AS inside,
    (SELECT json_group_array(issue) FROM
      (SELECT issue FROM topic WHERE topic.reading = statement.reading AND topic.line = statement.line ORDER BY issue)) AS issues,
    statement.confidence,
    statement.start,
    statement."end",
    outlet.name AS outlet,
    revision.published,
    revision.url
  FROM statement
  JOIN reading ON reading.id = statement.reading
  JOIN revision ON revision.id = reading.revision
  LEFT JOIN outlet ON outlet.id = revision.outlet
  LEFT JOIN party AS speaker ON speaker.id = statement.speaker
  LEFT JOIN party AS via ON via.id = statement.via;

CREATE VIEW v_events AS
  SELECT
    'R' || revision.report || '/' || event.line AS id,
    'R' || revision.report AS report,
    event.line,
    event.type,
    event.mode,
    event.contexts,
    event.aux,
    (SELECT group_concat(name, '; ') FROM
      (SELECT name FROM event_party JOIN party ON party.id = party
        WHERE event = event.id AND role = 'actor' ORDER BY name)) AS actors,
    (SELECT json_group_array(json_object('name', name, 'country', nullif(country, ''), 'actor', nullif(actor, ''))) FROM
      (SELECT name, party.country, actor FROM event_party JOIN party ON party.id = party
        WHERE event = event.id AND role = 'actor' ORDER BY name)) AS actors_json,
    (SELECT group_concat(name, '; ') FROM
      (SELECT name FROM event_party JOIN party ON party.id = party
        WHERE event = event.id AND role = 'recipient' ORDER BY name)) AS recipients,
    (SELECT json_group_array(json_object('name', name, 'country', nullif(country, ''), 'actor', nullif(actor, ''))) FROM
      (SELECT name, party.country, actor FROM event_party JOIN party ON party.id = party
        WHERE event = event.id AND role = 'recipient' ORDER BY name)) AS recipients_json,
    event.date,
    event.place,
    event.country,
    'R' || revision.report || '/' || event.claimed_in AS claimed_in,
    (SELECT json_group_array(issue) FROM
      (SELECT issue FROM topic WHERE topic.reading = event.reading AND topic.line = event.line ORDER BY issue)) AS issues,
    event.passage,
    event.score,
    event.confidence,
    event.start,
    event."end",
    outlet.name AS outlet,
    revision.published,
    revision.url
  FROM event
  JOIN reading ON reading.id = event.reading
  JOIN revision ON revision.id = reading.revision
  LEFT JOIN outlet ON outlet.id = revision.outlet;

CREATE VIEW v_entities AS
  SELECT
    'R' || revision.report || '/' || entity.line AS id,
    'R' || revision.report AS report,
    entity.line,
    'P' || party.id AS party,
    party.name,
    party.type,
    nullif(party.country, '') AS country,
    nullif(party.sector, '') AS sector,
    nullif(party.actor, '') AS actor,
    nullif(party.wikidata, '') AS wikidata,
    entity.title,
    entity.former,
    entity.mentions,
    outlet.name AS outlet,
    revision.published
  FROM entity
  JOIN party ON party.id = entity.party
  JOIN reading ON reading.id = entity.reading
  JOIN revision ON revision.id = reading.revision
  LEFT JOIN outlet ON outlet.id = revision.outlet;

CREATE VIEW v_flags AS
  SELECT
    'R' || revision.report || '/' || flag.line AS id,
    'R' || revision.report AS report,
    flag.line,
    flag.kind,
    flag.severity,
    flag.message,
    flag.suggestion,
    flag.start,
    flag."end",
    outlet.name AS outlet,
    revision.published,
    revision.url
  FROM flag
  JOIN reading ON reading.id = flag.reading
  JOIN revision ON revision.id = reading.revision
  LEFT JOIN outlet ON outlet.id = revision.outlet;
