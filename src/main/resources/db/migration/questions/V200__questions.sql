-- Questions and what doctors answered. A claim that evidence contradicts is kept with the very words that make it.
create table questions_question (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null,
    body text not null,
    topic text not null,
    asked date not null,
    reviewed date,
    findings text[] not null,
    sample boolean not null default false
);

create index questions_question_topic on questions_question (topic, asked desc);

create table questions_answer (
    id bigint generated always as identity primary key,
    question text not null references questions_question on delete cascade,
    practice text not null references directory_practice,
    written date not null,
    words text not null,
    about text[] not null,
    says text check (says in ('expected', 'contact-clinic', 'see-today', 'emergency')),
    sample boolean not null default false
);

create index questions_answer_question on questions_answer (question, written);

create table questions_signature (
    answer bigint not null references questions_answer on delete cascade,
    place int not null,
    doctor text not null references directory_doctor,
    primary key (answer, place),
    unique (answer, doctor)
);

create table questions_disputed (
    answer bigint not null references questions_answer on delete cascade,
    claim text not null,
    words text not null,
    primary key (answer, claim)
);
