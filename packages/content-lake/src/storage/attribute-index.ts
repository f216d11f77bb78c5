/**
 * The step of the schema that brings the index of attributes and references, which queries narrow and order by.
 * It fills it with SQL; `indexTable` puts the same rows there for what is written now.
 *
 * `attributes` holds the texts, whole numbers and booleans of a document that stand at its top
 * level or one object below (`slug.current`), ordered as GROQ orders them. `kind` is GROQ's order of
 * types: 2 number, 3 text, 4 boolean. Kind 9 is a value that is there but whose place or equality
 * SQLite and JavaScript could see differently: fractions, long texts, texts with characters from
 * U+E000 on (UTF-8 and UTF-16 sort them differently) or with NUL. Whoever looks a value up has to
 * take those of kind 9 along, and cannot order by them.
 *
 * `document_references` has every `_ref` at any depth, once.
 */
export const ATTRIBUTE_INDEX = `
  CREATE TABLE attributes (
    dataset TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    kind INTEGER NOT NULL,
    value ANY NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (dataset, name, type, kind, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX attributes_by_document ON attributes (dataset, id);

  CREATE TABLE document_references (
    dataset TEXT NOT NULL,
    target TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (dataset, target, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX document_references_by_document ON document_references (dataset, id);

  CREATE VIEW document_scalars AS
    SELECT d.dataset, d.id, d.type AS document_type, top.key AS name, top.type, top.value
      FROM documents d, json_each(d.json) top
      WHERE instr(top.key, '.') = 0 AND top.key NOT IN ('_id', '_type', '_rev')
    UNION ALL
    SELECT d.dataset, d.id, d.type, top.key || '.' || below.key, below.type, below.value
      FROM documents d, json_each(d.json) top, json_each(top.value) below
      WHERE top.type = 'object' AND instr(top.key, '.') = 0 AND instr(below.key, '.') = 0;

  CREATE VIEW indexed_attributes AS
    SELECT dataset, name, document_type AS type, kind, CASE kind WHEN 9 THEN '' ELSE value END AS value, id
    FROM (
      SELECT *, CASE
        WHEN type IN ('true', 'false') THEN 4
        WHEN type = 'integer' AND value BETWEEN -9007199254740991 AND 9007199254740991 THEN 2
        WHEN type = 'text' AND length(value) <= 200 AND instr(value, char(0)) = 0
          AND value NOT GLOB '*[' || char(57344) || '-' || char(1114111) || ']*' THEN 3
        ELSE 9 END AS kind
      FROM document_scalars WHERE type IN ('true', 'false', 'integer', 'real', 'text')
    );

  CREATE VIEW indexed_references AS
    SELECT DISTINCT d.dataset, ref.value AS target, d.id
    FROM documents d, json_tree(d.json) ref WHERE ref.key = '_ref' AND ref.type = 'text';

  INSERT INTO attributes SELECT * FROM indexed_attributes;
  INSERT INTO document_references SELECT * FROM indexed_references;

  CREATE TRIGGER index_inserted AFTER INSERT ON documents BEGIN
    DELETE FROM attributes WHERE dataset = NEW.dataset AND id = NEW.id;
    DELETE FROM document_references WHERE dataset = NEW.dataset AND id = NEW.id;
    INSERT INTO attributes SELECT * FROM indexed_attributes WHERE dataset = NEW.dataset AND id = NEW.id;
    INSERT INTO document_references
      SELECT * FROM indexed_references WHERE dataset = NEW.dataset AND id = NEW.id;
  END;
  CREATE TRIGGER index_updated AFTER UPDATE ON documents BEGIN
    DELETE FROM attributes WHERE dataset = OLD.dataset AND id = OLD.id;
    DELETE FROM document_references WHERE dataset = OLD.dataset AND id = OLD.id;
    INSERT INTO attributes SELECT * FROM indexed_attributes WHERE dataset = NEW.dataset AND id = NEW.id;
    INSERT INTO document_references
      SELECT * FROM indexed_references WHERE dataset = NEW.dataset AND id = NEW.id;
  END;
  CREATE TRIGGER index_deleted AFTER DELETE ON documents BEGIN
    DELETE FROM attributes WHERE dataset = OLD.dataset AND id = OLD.id;
    DELETE FROM document_references WHERE dataset = OLD.dataset AND id = OLD.id;
  END;
`
