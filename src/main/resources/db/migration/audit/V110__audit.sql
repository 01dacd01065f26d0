-- Who did what to whose data: every entry is sealed together with the one before.
create table audit_entry (
    number bigint primary key check (number > 0),
    at timestamptz not null,
    who text not null,
    act text not null,
    about text not null,
    detail text not null,
    seal text not null check (seal ~ '^[0-9a-f]{64}$')
);

create index audit_entry_about on audit_entry (about);

-- The last entry, so that one cut off at the end is missed too.
create table audit_end (
    only_one boolean primary key default true check (only_one),
    number bigint not null,
    seal text not null
);

insert into audit_end (number, seal) values (0, repeat('0', 64));
