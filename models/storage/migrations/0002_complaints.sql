-- Requests whole: what was missing of their record, and the tables that stand beside them.

ALTER TABLE complaint ADD COLUMN sex INTEGER;

ALTER TABLE complaint ADD COLUMN id_number TEXT;

ALTER TABLE complaint ADD COLUMN due_superior INTEGER;

ALTER TABLE complaint ADD COLUMN due_supervised INTEGER;

ALTER TABLE complaint ADD COLUMN accepted INTEGER;

ALTER TABLE complaint ADD COLUMN emergency INTEGER;

ALTER TABLE complaint ADD COLUMN decline_reason INTEGER;

ALTER TABLE complaint ADD COLUMN approver TEXT;

ALTER TABLE complaint ADD COLUMN transfer_to TEXT;

ALTER TABLE complaint ADD COLUMN transferred INTEGER;

ALTER TABLE complaint ADD COLUMN supervision INTEGER;

ALTER TABLE complaint ADD COLUMN instruction TEXT;

ALTER TABLE complaint ADD COLUMN excluded TEXT;

ALTER TABLE complaint ADD COLUMN solved INTEGER;

ALTER TABLE complaint ADD COLUMN revisits INTEGER;

ALTER TABLE complaint ADD COLUMN last_revisit INTEGER;

ALTER TABLE complaint ADD COLUMN told INTEGER;

-- The absent colleague the person stood in for.
ALTER TABLE complaint_step ADD COLUMN instead_of TEXT;

-- The list again, with what its new chips ask: one index as before, a few bytes longer.
DROP INDEX complaint_list;

CREATE INDEX complaint_list
    ON complaint (received, state, kind, urgency, channel, category, host, place, due_handle, warn_handle, closed,
                  supervision, returns_asked) WHERE _x = 0;

-- The children of a request.
CREATE INDEX complaint_parent ON complaint (parent) WHERE _x = 0 AND parent IS NOT NULL;

-- Who called before: by phone, then by name.
CREATE INDEX complaint_phone ON complaint (phone, received) WHERE _x = 0 AND phone IS NOT NULL;

-- What else came from this place about the same matter lately.
CREATE INDEX complaint_matter ON complaint (place, category, received) WHERE _x = 0;

-- Under supervision: few among many.
CREATE INDEX complaint_supervised ON complaint (supervision, state) WHERE _x = 0 AND supervision > 0;

-- Accepted in a month: the rates count by it.
CREATE INDEX complaint_accepted ON complaint (accepted) WHERE _x = 0 AND accepted IS NOT NULL;

-- Each try to ask the resident how it went (回访).
CREATE TABLE complaint_revisit (
    id        INTEGER PRIMARY KEY,
    scope     INTEGER NOT NULL,
    complaint INTEGER,
    at        INTEGER,
    person    TEXT,
    way       INTEGER,
    reached   INTEGER,
    in_time   INTEGER,
    solved    INTEGER,
    rating    INTEGER,
    note      TEXT,
    _h        INTEGER NOT NULL DEFAULT (sync_h()),
    _x        INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX complaint_revisit_of ON complaint_revisit (complaint) WHERE _x = 0;

-- What a co-handler (协办) was asked for and delivered.
CREATE TABLE complaint_part (
    id        INTEGER PRIMARY KEY,
    scope     INTEGER NOT NULL,
    complaint INTEGER,
    section   INTEGER,
    asked     TEXT,
    due       INTEGER,
    delivered INTEGER,
    person    TEXT,
    answer    TEXT,
    _h        INTEGER NOT NULL DEFAULT (sync_h()),
    _x        INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX complaint_part_of ON complaint_part (complaint) WHERE _x = 0;

-- What co-handlers still owe.
CREATE INDEX complaint_part_open ON complaint_part (section, complaint) WHERE _x = 0 AND delivered IS NULL;

-- Requests that belong together without being one (关联件).
CREATE TABLE complaint_link (
    id        INTEGER PRIMARY KEY,
    scope     INTEGER NOT NULL,
    complaint INTEGER,
    other     INTEGER,
    note      TEXT,
    _h        INTEGER NOT NULL DEFAULT (sync_h()),
    _x        INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX complaint_link_of ON complaint_link (complaint) WHERE _x = 0;

CREATE INDEX complaint_link_other ON complaint_link (other) WHERE _x = 0;

-- What must be done in a state, for a category or all; and what of it was done.
CREATE TABLE complaint_checkpoint (
    id       INTEGER PRIMARY KEY,
    scope    INTEGER NOT NULL,
    category TEXT,
    state    INTEGER,
    text     TEXT,
    position INTEGER,
    _h       INTEGER NOT NULL DEFAULT (sync_h()),
    _x       INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE complaint_tick (
    id         INTEGER PRIMARY KEY,
    scope      INTEGER NOT NULL,
    complaint  INTEGER,
    checkpoint INTEGER,
    at         INTEGER,
    person     TEXT,
    _h         INTEGER NOT NULL DEFAULT (sync_h()),
    _x         INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX complaint_tick_of ON complaint_tick (complaint) WHERE _x = 0;

-- Words for replies, offered in a state and for a category (of all when empty).
CREATE TABLE reply_template (
    id       INTEGER PRIMARY KEY,
    scope    INTEGER NOT NULL,
    name     TEXT,
    state    INTEGER,
    category TEXT,
    text     TEXT,
    _h       INTEGER NOT NULL DEFAULT (sync_h()),
    _x       INTEGER NOT NULL DEFAULT 0
);

-- Files that belong to a row of any table; the bytes lie beside the file under their SHA-256.
CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY,
    scope      INTEGER NOT NULL,
    tbl        INTEGER,
    row        INTEGER,
    name       TEXT,
    media_type TEXT,
    size       INTEGER,
    hash       TEXT,
    at         INTEGER,
    person     TEXT,
    note       TEXT,
    _h         INTEGER NOT NULL DEFAULT (sync_h()),
    _x         INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX attachment_of ON attachment (tbl, row) WHERE _x = 0;

-- A person's own filters of a list.
CREATE TABLE saved_filter (
    id       INTEGER PRIMARY KEY,
    scope    INTEGER NOT NULL,
    person   TEXT,
    page     TEXT,
    name     TEXT,
    settings TEXT,
    _h       INTEGER NOT NULL DEFAULT (sync_h()),
    _x       INTEGER NOT NULL DEFAULT 0
);

-- The limits of a kind and urgency (限时办结); amounts in sixtieths of their unit. A kind of 0 is the petition track.
CREATE TABLE time_limit (
    id            INTEGER PRIMARY KEY,
    scope         INTEGER NOT NULL,
    kind          INTEGER,
    urgency       INTEGER,
    sign          INTEGER,
    sign_unit     INTEGER,
    contact       INTEGER,
    contact_unit  INTEGER,
    handle        INTEGER,
    handle_unit   INTEGER,
    rework        INTEGER,
    rework_unit   INTEGER,
    complex       INTEGER,
    complex_unit  INTEGER,
    _h            INTEGER NOT NULL DEFAULT (sync_h()),
    _x            INTEGER NOT NULL DEFAULT 0
);

-- The weights of the three rates (三率) from a day on; they sum to 100.
CREATE TABLE rate_weight (
    id           INTEGER PRIMARY KEY,
    scope        INTEGER NOT NULL,
    valid_from   TEXT,
    response     INTEGER,
    resolution   INTEGER,
    satisfaction INTEGER,
    _h           INTEGER NOT NULL DEFAULT (sync_h()),
    _x           INTEGER NOT NULL DEFAULT 0
);

-- A month's rates as they were when the month was closed, with the weights used.
CREATE TABLE rate_month (
    id      INTEGER PRIMARY KEY,
    scope   INTEGER NOT NULL,
    office  INTEGER,
    month   TEXT,
    figures TEXT,
    at      INTEGER,
    person  TEXT,
    _h      INTEGER NOT NULL DEFAULT (sync_h()),
    _x      INTEGER NOT NULL DEFAULT 0
);

-- Who stands in for whom, and when (请假代理).
CREATE TABLE absence (
    id         INTEGER PRIMARY KEY,
    scope      INTEGER NOT NULL,
    person     TEXT,
    substitute TEXT,
    from_date  TEXT,
    to_date    TEXT,
    note       TEXT,
    _h         INTEGER NOT NULL DEFAULT (sync_h()),
    _x         INTEGER NOT NULL DEFAULT 0
);
