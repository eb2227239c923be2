-- Recorded changes, places, the office's tables, and requests with their timeline.

-- Local facts of this file: its station, the clock's last tick, what it is called.
CREATE TABLE meta (
    k TEXT PRIMARY KEY,
    v
) WITHOUT ROWID;

-- One row for each action of a person: the unit of undo, history, audit and exchange.
CREATE TABLE change (
    h         INTEGER PRIMARY KEY,  -- hybrid clock: time, counter, station
    person    TEXT NOT NULL,
    action    TEXT NOT NULL,        -- e.g. complaint.accept
    subject   TEXT,                 -- what it was about, e.g. a number; never a person's name
    kind      INTEGER NOT NULL,     -- 0 done, 1 undone, 2 done again
    undoes    INTEGER,              -- the change this one takes back
    undone_by INTEGER               -- local bookkeeping of the undo stack
);

-- What a person may redo, and since when.
CREATE INDEX change_person ON change (person, kind, h);

-- What a person may undo, found at once however much was undone before.
CREATE INDEX change_undoable ON change (person, h) WHERE kind <> 1 AND undone_by IS NULL;

-- Which rows a change made: they lie between first and last and carry its clock in _h. Their first values
-- are the row's own, less what later changes did to it, so they are not stored a second time.
CREATE TABLE change_born (
    h     INTEGER NOT NULL,
    tbl   INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last  INTEGER NOT NULL,
    PRIMARY KEY (h, tbl)
) WITHOUT ROWID;

-- Every cell a change edited: old and new value, and the clock of the value the writer saw.
CREATE TABLE change_cell (
    tbl   INTEGER NOT NULL,
    id    INTEGER NOT NULL,
    h     INTEGER NOT NULL,
    col   INTEGER NOT NULL,
    old,
    new,
    cover INTEGER NOT NULL,
    PRIMARY KEY (tbl, id, h, col)
) WITHOUT ROWID;

CREATE INDEX change_cell_change ON change_cell (h);

-- The clock of each cell that was edited after its row was born; every other cell has the row's own clock.
CREATE TABLE sync_cell (
    tbl INTEGER NOT NULL,
    id  INTEGER NOT NULL,
    col INTEGER NOT NULL,
    h   INTEGER NOT NULL,
    PRIMARY KEY (tbl, id, col)
) WITHOUT ROWID;

-- Half-typed forms, kept every few seconds and offered after a crash. Local, never recorded.
CREATE TABLE draft (
    form   TEXT PRIMARY KEY,
    at     INTEGER NOT NULL,
    fields TEXT NOT NULL
) WITHOUT ROWID;

-- City, district, office, community, area, building (GB/T 2260 and the statistical codes).
CREATE TABLE place (
    id         INTEGER PRIMARY KEY,
    scope      INTEGER NOT NULL,
    no         INTEGER,
    parent     INTEGER,
    level      INTEGER,
    code       TEXT,
    name       TEXT,
    valid_from TEXT,
    valid_to   TEXT,
    leader     TEXT,
    households INTEGER,
    _h         INTEGER NOT NULL DEFAULT (sync_h()),
    _x         INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX place_parent ON place (parent, code) WHERE _x = 0;

CREATE INDEX place_code ON place (code) WHERE _x = 0;

-- Units of the office that handle requests.
CREATE TABLE section (
    id        INTEGER PRIMARY KEY,
    scope     INTEGER NOT NULL,
    office    INTEGER,
    code      TEXT,
    name      TEXT,
    community INTEGER,
    _h        INTEGER NOT NULL DEFAULT (sync_h()),
    _x        INTEGER NOT NULL DEFAULT 0
);

-- Who works here: the names in timelines, with what they may do (bits of ComplaintRole).
CREATE TABLE staff (
    id      INTEGER PRIMARY KEY,
    scope   INTEGER NOT NULL,
    name    TEXT,
    section INTEGER,
    roles   INTEGER,
    _h      INTEGER NOT NULL DEFAULT (sync_h()),
    _x      INTEGER NOT NULL DEFAULT 0
);

-- Components, events and services; a city may load its own.
CREATE TABLE category (
    id        INTEGER PRIMARY KEY,
    scope     INTEGER NOT NULL,
    code      TEXT,
    major     TEXT,
    name      TEXT,
    name_en   TEXT,
    family    INTEGER,
    duty_list INTEGER,
    section   TEXT,
    urgency   INTEGER,
    _h        INTEGER NOT NULL DEFAULT (sync_h()),
    _x        INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX category_code ON category (code) WHERE _x = 0;

-- Days that differ from Monday to Friday; the id is the Julian day, so two stations meet in one row.
CREATE TABLE workday (
    id         INTEGER PRIMARY KEY,
    scope      INTEGER NOT NULL,
    is_workday INTEGER,
    name       TEXT,
    _h         INTEGER NOT NULL DEFAULT (sync_h()),
    _x         INTEGER NOT NULL DEFAULT 0
);

-- A resident's request. Instants are UTC milliseconds; limit_amount is in sixtieths of its unit.
CREATE TABLE complaint (
    id                 INTEGER PRIMARY KEY,
    scope              INTEGER NOT NULL,
    number             TEXT,
    foreign_number     TEXT,
    received           INTEGER,
    kind               INTEGER,
    channel            INTEGER,
    urgency            INTEGER,
    state              INTEGER,
    category           TEXT,
    title              TEXT,
    content            TEXT,
    reporter           TEXT,
    phone              TEXT,
    address            TEXT,
    anonymous          INTEGER,
    confidential       INTEGER,
    no_reply           INTEGER,
    respondent         TEXT,
    respondent_section INTEGER,
    office             INTEGER,
    place              INTEGER,
    parent             INTEGER,
    first_section      INTEGER,
    host               INTEGER,
    co_hosts           TEXT,
    designated         INTEGER,
    returns_asked      INTEGER,
    return_from        INTEGER,
    handler            TEXT,
    checker            TEXT,
    dispatched         INTEGER,
    signed_for         INTEGER,
    handle_from        INTEGER,
    limit_amount       INTEGER,
    limit_unit         INTEGER,
    extension_to       TEXT,
    extensions         INTEGER,
    parked_since       INTEGER,
    review_date        TEXT,
    plan               TEXT,
    reworks            INTEGER,
    due_sign           INTEGER,
    due_contact        INTEGER,
    due_handle         INTEGER,
    warn_handle        INTEGER,
    contacted          INTEGER,
    fed_back           INTEGER,
    closed             INTEGER,
    result             INTEGER,
    reply              TEXT,
    evidence           TEXT,
    reason             TEXT,
    channel_told       TEXT,
    rating             INTEGER,
    archive_number     TEXT,
    year               INTEGER,
    serial             INTEGER,
    _h                 INTEGER NOT NULL DEFAULT (sync_h()),
    _x                 INTEGER NOT NULL DEFAULT 0
);

-- The list in its own order with everything it can be filtered by, so that a filter never touches the rows.
CREATE INDEX complaint_list
    ON complaint (received, state, kind, urgency, channel, category, host, place, due_handle, warn_handle, closed) WHERE _x = 0;

-- The next number of a series; deleted rows keep theirs.
CREATE INDEX complaint_series ON complaint (office, year, serial);

-- What another system called it, so that it is not imported twice.
CREATE INDEX complaint_foreign ON complaint (foreign_number) WHERE _x = 0 AND foreign_number IS NOT NULL;

-- The timeline of a request. Written once, never edited.
CREATE TABLE complaint_step (
    id         INTEGER PRIMARY KEY,
    scope      INTEGER NOT NULL,
    complaint  INTEGER,
    at         INTEGER,
    person     TEXT,
    action     TEXT,
    from_state INTEGER,
    to_state   INTEGER,
    section    INTEGER,
    note       TEXT,
    _h         INTEGER NOT NULL DEFAULT (sync_h()),
    _x         INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX complaint_step_of ON complaint_step (complaint) WHERE _x = 0;
