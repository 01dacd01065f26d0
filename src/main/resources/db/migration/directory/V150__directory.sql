-- Practices and the doctors in them, as far as they sign what is read here.
create table directory_practice (
    id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null,
    city text not null,
    state text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    sample boolean not null default false
);

create table directory_doctor (
    id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null,
    letters text not null,
    practice text not null references directory_practice,
    profile text not null,
    sample boolean not null default false
);

create index directory_doctor_practice on directory_doctor (practice);
