-- What is kept of an advice: facts and decision, never the person's words.
create table triage_advice (
    id text primary key check (id ~ '^[0-9a-f]{32}$'),
    given_at timestamptz not null,
    facts jsonb not null,
    label text not null,
    level text not null,
    rules text not null,
    knowledge text not null
);

create index triage_advice_given_at on triage_advice (given_at);
