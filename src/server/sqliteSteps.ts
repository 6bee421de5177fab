/** What made the table, version by version. Never changed once released; a new step goes to the end. */
export const sqliteSteps = [
  `CREATE TABLE record (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    kept TEXT NOT NULL,
    subject TEXT,
    personal TEXT,
    salt TEXT,
    commitment TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    erased_at TEXT
  ) STRICT;
  CREATE INDEX record_subject ON record (subject) WHERE subject IS NOT NULL;
  CREATE INDEX record_received_at ON record (received_at, seq);`,
]
