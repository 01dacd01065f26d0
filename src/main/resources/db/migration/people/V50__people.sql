-- People who sign in. Invitations, recovery codes and sessions are known by hash only.
create table people_person (
    id bigint generated always as identity primary key,
    mail text not null unique check (mail = lower(mail)),
    name text not null,
    roles text[] not null check (cardinality(roles) > 0),
    password text not null,
    secret text not null,
    last_step bigint not null,
    joined_at timestamptz not null
);

create table people_recovery (
    person bigint not null references people_person on delete cascade,
    code text not null,
    primary key (person, code)
);

create table people_invitation (
    token text primary key,
    mail text not null check (mail = lower(mail)),
    name text not null,
    role text not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    password text,
    secret text
);

create unique index people_invitation_open on people_invitation (mail) where used_at is null;

create table people_session (
    id bigint generated always as identity primary key,
    token text not null unique,
    person bigint not null references people_person on delete cascade,
    began_at timestamptz not null,
    seen_at timestamptz not null
);

create index people_session_person on people_session (person, seen_at desc);

create table people_attempt (
    who text primary key,
    failures int not null,
    free_at timestamptz not null
);
