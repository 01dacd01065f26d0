-- One row once it is settled whether this database starts with sample content; removed samples do not come back.
create table samples_decision (
    once boolean primary key default true check (once),
    loaded boolean not null,
    decided_at timestamptz not null default now()
);
