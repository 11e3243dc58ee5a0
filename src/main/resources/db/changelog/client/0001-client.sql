--liquibase formatted sql

--changeset onward:client-0001-client
create table client (
    id               uuid         not null,
    name             varchar(200) not null,
    known_as         varchar(100) null,
    name_key         varchar(200) not null,
    birth_date       date         null,
    chi              char(10)     null,
    postcode         varchar(10)  null,
    no_fixed_address boolean      not null default false,
    address          varchar(400) null,
    phone            varchar(40)  null,
    phone_ending     varchar(40) generated always as (reverse(replace(phone, ' ', ''))) stored,
    email            varchar(254) null,
    language         varchar(60)  null,
    interpreter      varchar(60)  null,
    phone_ok         boolean      not null default false,
    text_ok          boolean      not null default false,
    email_ok         boolean      not null default false,
    voicemail_ok     boolean      not null default false,
    may_name_service boolean      not null default false,
    best_time        varchar(100) null,
    created_at       datetime(6)  not null,
    version          int          not null default 0,
    constraint pk_client primary key (id),
    constraint uq_client_chi unique (chi),
    constraint ck_client_chi check (chi is null or chi regexp '^[0-9]{10}$'),
    constraint ck_client_birth_date check (birth_date is null or birth_date >= '1900-01-01')
);
create index ix_client_name_key on client (name_key, birth_date);
create index ix_client_birth_date on client (birth_date);
create index ix_client_phone_ending on client (phone_ending);
--rollback drop table client;

--changeset onward:client-0001-client-word
create table client_word (
    client_id uuid        not null,
    word      varchar(60) not null,
    constraint pk_client_word primary key (client_id, word),
    constraint fk_client_word_client foreign key (client_id) references client (id)
);
create index ix_client_word on client_word (word, client_id);
--rollback drop table client_word;

--changeset onward:client-0001-client-need
create table client_need (
    client_id uuid        not null,
    need      varchar(40) not null,
    constraint pk_client_need primary key (client_id, need),
    constraint fk_client_need_client foreign key (client_id) references client (id),
    constraint ck_client_need check (need in ('STEP_FREE', 'HEARING_LOOP', 'BSL', 'LARGE_PRINT', 'SOMEONE_WITH_THEM', 'CHILD_FRIENDLY', 'QUIET'))
);
--rollback drop table client_need;

--changeset onward:client-0001-client-hub
create table client_hub (
    client_id uuid not null,
    hub_id    uuid not null,
    constraint pk_client_hub primary key (client_id, hub_id),
    constraint fk_client_hub_client foreign key (client_id) references client (id),
    constraint fk_client_hub_hub foreign key (hub_id) references hub (id)
);
create index ix_client_hub_hub on client_hub (hub_id, client_id);
--rollback drop table client_hub;

--changeset onward:client-0001-consent
create table consent (
    id              uuid         not null,
    client_id       uuid         not null,
    purpose         varchar(40)  not null,
    about           varchar(200) null,
    about_id        uuid         null,
    wording_version varchar(20)  not null,
    given_how       varchar(40)  not null,
    given_by        uuid         not null,
    given_at        datetime(6)  not null,
    expires_on      date         null,
    withdrawn_at    datetime(6)  null,
    constraint pk_consent primary key (id),
    constraint fk_consent_client foreign key (client_id) references client (id),
    constraint fk_consent_account foreign key (given_by) references account (id),
    constraint ck_consent_purpose check (purpose in ('HOLD_RECORD', 'CONTACT', 'TELL_REFERRER', 'READ_MEDICAL_RECORD', 'ACT_FOR', 'ONWARD_REFERRAL', 'PEER_REVIEW', 'CASE_STUDY', 'RESEARCH_CONTACT')),
    constraint ck_consent_how check (given_how in ('SPOKEN', 'WRITTEN', 'ONLINE', 'THROUGH_REFERRER'))
);
create index ix_consent_client on consent (client_id, purpose);
--rollback drop table consent;
