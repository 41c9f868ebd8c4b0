/**
 * What the tables are, one step after another. A step that has been released is never changed: add another.
 * Instants are ISO 8601 in UTC, so that they sort as text; days are ISO days of the digest's own time zone.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE questions (
    id TEXT PRIMARY KEY,
    command TEXT NOT NULL,
    asker TEXT NOT NULL,
    asked_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX questions_by_age ON questions (asked_at);

  CREATE TABLE guild_settings (
    guild TEXT PRIMARY KEY,
    answers TEXT NOT NULL CHECK (answers IN ('public', 'private'))
  ) STRICT;

  CREATE TABLE pins (
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    message TEXT NOT NULL,
    command TEXT NOT NULL,
    heading TEXT NOT NULL,
    pinned_by TEXT NOT NULL,
    pinned_at TEXT NOT NULL,
    PRIMARY KEY (channel, message)
  ) STRICT;

  CREATE TABLE digests (
    guild TEXT NOT NULL,
    name TEXT NOT NULL,
    channel TEXT NOT NULL,
    time TEXT NOT NULL,
    zone TEXT NOT NULL,
    days TEXT NOT NULL,
    post_when_quiet INTEGER NOT NULL,
    on_since TEXT NOT NULL,
    told_from TEXT NOT NULL,
    PRIMARY KEY (guild, name)
  ) STRICT;

  CREATE TABLE digest_occurrences (
    guild TEXT NOT NULL,
    digest TEXT NOT NULL,
    local_date TEXT NOT NULL,
    channel TEXT NOT NULL,
    claimed_at TEXT NOT NULL,
    seen_from TEXT NOT NULL,
    seen_to TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('claimed', 'posted', 'quiet', 'superseded')),
    message TEXT,
    UNIQUE (guild, digest, local_date)
  ) STRICT;

  CREATE TABLE sightings (
    hash TEXT PRIMARY KEY,
    first_seen TEXT NOT NULL,
    old_stock INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX sightings_by_time ON sightings (first_seen);

  CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    guild TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_guild ON audit (guild, number);
  `,
];
