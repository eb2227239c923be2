-- Who signed in, looked, printed, exported, set or failed: what stands beside the recorded changes. Local and
-- append-only; each hash covers the row and the hash before it, and meta holds where the chain ends.
CREATE TABLE audit (
    n       INTEGER PRIMARY KEY,  -- 1, 2, 3 … without a gap
    at      INTEGER NOT NULL,     -- UTC milliseconds
    person  TEXT NOT NULL,
    station INTEGER NOT NULL,
    kind    INTEGER NOT NULL,     -- AuditEvent::Kind
    object  TEXT NOT NULL,        -- a table and our number; never a value of a person
    detail  TEXT NOT NULL,        -- field names, counts, formats
    ok      INTEGER NOT NULL,
    hash    BLOB NOT NULL         -- BLAKE2b-256
);

-- The list in its own order with everything it is filtered by, so that a filter never touches the rows.
CREATE INDEX audit_list ON audit (n, at, kind, ok, person);

-- The entries of one person, and who has any.
CREATE INDEX audit_person ON audit (person);

CREATE VIRTUAL TABLE audit_search USING fts5(text, content='', detail='none', columnsize=0, tokenize='cjk');

CREATE TRIGGER audit_searched AFTER INSERT ON audit BEGIN
    INSERT INTO audit_search (rowid, text) VALUES (NEW.n, search_text(NEW.object, NEW.detail));
END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never changed');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never deleted');
END;
