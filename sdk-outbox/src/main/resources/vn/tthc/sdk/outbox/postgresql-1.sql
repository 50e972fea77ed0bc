-- Outbox of tthc-sdk, version 1, for PostgreSQL 12 or newer.
-- Every statement may be repeated, should it have been stopped half-way.
-- ${prefix} stands for the beginning of all names, tthc_outbox unless you chose another.

-- What the tables are, and who uses them.
CREATE TABLE IF NOT EXISTS ${prefix}_meta (
  name    VARCHAR(40)  PRIMARY KEY,
  content VARCHAR(200) NOT NULL
);

-- One row a dossier: locked by whoever enqueues, until the transaction ends.
CREATE TABLE IF NOT EXISTS ${prefix}_dossier (
  dossier  VARCHAR(200) PRIMARY KEY,
  enqueued BIGINT       NOT NULL
);

CREATE SEQUENCE IF NOT EXISTS ${prefix}_id;

-- One row a change.
CREATE TABLE IF NOT EXISTS ${prefix} (
  id             BIGINT       PRIMARY KEY,
  dossier        VARCHAR(200) COLLATE "C" NOT NULL,
  shard          INTEGER      NOT NULL,
  -- the shard again, until the change is over
  open_shard     INTEGER,
  -- place within the dossier: 1024 times the id, unless a corrected snapshot went ahead
  place          BIGINT       NOT NULL,
  agency_key     VARCHAR(200),
  kind           VARCHAR(40)  NOT NULL,
  -- JSON in UTF-8; personal data
  payload        BYTEA        NOT NULL,
  digest         CHAR(64)     NOT NULL,
  state          VARCHAR(12)  NOT NULL,
  attempts       INTEGER      NOT NULL,
  -- when it is sent again, unless that waits for somebody
  next_at        TIMESTAMP WITH TIME ZONE,
  fence          BIGINT,
  -- whether the portal may have got it more than once
  maybe_doubled  BOOLEAN      NOT NULL,
  exchange_id    VARCHAR(64),
  code           VARCHAR(100),
  reason         VARCHAR(1000),
  -- the portal's own words; they may name people
  portal_message VARCHAR(2000),
  enqueued_at    TIMESTAMP WITH TIME ZONE NOT NULL,
  changed_at     TIMESTAMP WITH TIME ZONE NOT NULL,
  -- when it was over; its own column, as an index on the one above would make each change dearer
  over_at        TIMESTAMP WITH TIME ZONE
) WITH (fillfactor = 80);

CREATE UNIQUE INDEX IF NOT EXISTS ${prefix}_key ON ${prefix} (agency_key) WHERE agency_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS ${prefix}_open ON ${prefix} (open_shard, dossier, place, id) WHERE open_shard IS NOT NULL;
-- what is over, oldest first: for purging and reconciling
CREATE INDEX IF NOT EXISTS ${prefix}_over ON ${prefix} (over_at) WHERE over_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS ${prefix}_by_dossier ON ${prefix} (dossier, id);

-- Who may send the changes of a shard; the fence rises with every new owner.
CREATE TABLE IF NOT EXISTS ${prefix}_shard (
  shard      INTEGER      PRIMARY KEY,
  owner      VARCHAR(100),
  fence      BIGINT       NOT NULL,
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS ${prefix}_node (
  node       VARCHAR(100) PRIMARY KEY,
  expires_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- What operators ordered; carried out by the owner of the shard.
CREATE TABLE IF NOT EXISTS ${prefix}_order (
  id         BIGINT        PRIMARY KEY,
  item       BIGINT        NOT NULL,
  shard      INTEGER       NOT NULL,
  action     VARCHAR(12)   NOT NULL,
  who        VARCHAR(200)  NOT NULL,
  why        VARCHAR(1000) NOT NULL,
  ordered_at TIMESTAMP WITH TIME ZONE NOT NULL,
  done_at    TIMESTAMP WITH TIME ZONE,
  result     VARCHAR(300)
);

CREATE INDEX IF NOT EXISTS ${prefix}_order_open ON ${prefix}_order (shard) WHERE done_at IS NULL;

INSERT INTO ${prefix}_shard (shard, owner, fence, expires_at)
  SELECT n, NULL, 0, CURRENT_TIMESTAMP FROM generate_series(0, 15) AS n
  WHERE n NOT IN (SELECT shard FROM ${prefix}_shard);
-- last, as it tells that all of the above is there
INSERT INTO ${prefix}_meta (name, content) VALUES ('version', '1');
