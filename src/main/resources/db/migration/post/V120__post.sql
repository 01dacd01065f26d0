-- Letters to people, written in the transaction that gave rise to them and sent afterwards.
create table post_letter (
    id uuid primary key,
    -- what gave rise to it, so that nothing is written about twice
    occasion text not null unique,
    recipient text not null,
    subject text not null,
    body text not null,
    stop text,
    written_at timestamptz not null,
    state text not null check (state in ('waiting', 'leaving', 'sent', 'kept', 'failed')),
    due_at timestamptz not null,
    tries int not null default 0,
    problem text
);

create index post_letter_due on post_letter (due_at) where state = 'waiting';
