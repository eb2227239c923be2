-- Who may sign in. Name, section and roles are those of the person in staff.
CREATE TABLE account (
    id       INTEGER PRIMARY KEY,
    scope    INTEGER NOT NULL,
    staff    INTEGER,
    area     INTEGER,              -- place.id: sees only what lies in it
    disabled INTEGER,
    _h       INTEGER NOT NULL DEFAULT (sync_h()),
    _x       INTEGER NOT NULL DEFAULT 0
);

-- Roles lent for some days (授权代理); both ends are account.id.
CREATE TABLE delegation (
    id        INTEGER PRIMARY KEY,
    scope     INTEGER NOT NULL,
    giver     INTEGER,
    receiver  INTEGER,
    roles     INTEGER,             -- bits of OfficeRole, never an administrator's
    from_date TEXT,
    to_date   TEXT,                -- inclusive
    note      TEXT,
    _h        INTEGER NOT NULL DEFAULT (sync_h()),
    _x        INTEGER NOT NULL DEFAULT 0
);

-- The file's key under each account's password, and how often that was not met. Local: every file has its own
-- key. Row 0 is nobody: an unknown name is worked on with it, so that it takes as long as a known one.
CREATE TABLE account_key (
    account      INTEGER PRIMARY KEY,
    salt         BLOB NOT NULL,
    ops          INTEGER NOT NULL,  -- Argon2id
    mem          INTEGER NOT NULL,  -- bytes
    sealed       BLOB NOT NULL,     -- nonce and secretbox
    set_at       INTEGER NOT NULL,  -- UTC milliseconds
    must_change  INTEGER NOT NULL,
    failures     INTEGER NOT NULL DEFAULT 0,
    locked_until INTEGER NOT NULL DEFAULT 0,  -- UTC milliseconds; 0: not locked
    lock_boot    TEXT NOT NULL DEFAULT '',    -- when it was locked: the computer's start, and time since
    lock_uptime  INTEGER NOT NULL DEFAULT 0
);
