-- Articles, who wrote and who reviewed them, and from which sources.
create table articles_article (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null,
    topic text not null,
    summary text not null,
    author text not null references directory_doctor,
    reviewer text references directory_doctor,
    written date not null,
    reviewed date check (reviewed >= written),
    sources text[] not null,
    sample boolean not null default false
);

create index articles_article_topic on articles_article (topic, written desc);

create table articles_section (
    article text not null references articles_article on delete cascade,
    place int not null,
    heading text not null,
    words text not null,
    primary key (article, place)
);

create table articles_disputed (
    article text not null references articles_article on delete cascade,
    claim text not null,
    words text not null,
    primary key (article, claim)
);
