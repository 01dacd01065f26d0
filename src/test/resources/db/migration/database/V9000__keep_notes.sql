-- a table for the tests of the database itself: what is hard to copy is in it
CREATE TABLE database_note (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    answers bigint REFERENCES database_note (id),
    words text NOT NULL,
    picture bytea,
    said jsonb,
    written timestamptz NOT NULL DEFAULT now(),
    letters int GENERATED ALWAYS AS (length(words)) STORED
);
