/** What made the tables, version by version. Never changed once released; a new step goes to the end. */
export const postgresSteps = [
  `CREATE TABLE askfirst_record (
    seq bigint PRIMARY KEY,
    id text NOT NULL UNIQUE,
    received_at timestamptz NOT NULL,
    kept jsonb NOT NULL,
    subject text,
    personal jsonb,
    salt text,
    commitment text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    erased_at timestamptz
  );
  CREATE INDEX askfirst_record_subject ON askfirst_record (subject) WHERE subject IS NOT NULL;
  CREATE INDEX askfirst_record_received_at ON askfirst_record (received_at, seq);`,
]
