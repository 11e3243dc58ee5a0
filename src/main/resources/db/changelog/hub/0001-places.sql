--liquibase formatted sql

--changeset onward:hub-0001-organisation
create table organisation (
    id         uuid         not null,
    name       varchar(200) not null,
    kind       varchar(40)  not null,
    phone      varchar(40)  null,
    constraint pk_organisation primary key (id),
    constraint uq_organisation_name unique (name),
    constraint ck_organisation_kind check (kind in ('HUB_OPERATOR', 'ADVICE_AGENCY', 'GP_PRACTICE', 'PARTNER_AGENCY', 'FUNDER'))
);
--rollback drop table organisation;

--changeset onward:hub-0001-hub
create table hub (
    id              uuid         not null,
    organisation_id uuid         not null,
    name            varchar(200) not null,
    short_name      varchar(60)  not null,
    kind            varchar(40)  not null,
    address         varchar(400) not null,
    postcode        varchar(10)  not null,
    phone           varchar(40)  not null,
    directions      varchar(400) not null default '',
    zone            varchar(60)  not null default 'Europe/London',
    opens           time         not null,
    closes          time         not null,
    constraint pk_hub primary key (id),
    constraint uq_hub_name unique (name),
    constraint fk_hub_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_hub_kind check (kind in ('JOB_CENTRE', 'GP_PRACTICE', 'COMMUNITY')),
    constraint ck_hub_opening check (opens < closes)
);
--rollback drop table hub;

--changeset onward:hub-0001-room
create table room (
    id             uuid        not null,
    hub_id         uuid        not null,
    name           varchar(60) not null,
    step_free      boolean     not null,
    hearing_loop   boolean     not null,
    private        boolean     not null,
    child_friendly boolean     not null,
    seats          int         not null,
    constraint pk_room primary key (id),
    constraint uq_room_name unique (hub_id, name),
    constraint fk_room_hub foreign key (hub_id) references hub (id),
    constraint ck_room_seats check (seats > 0)
);
--rollback drop table room;

--changeset onward:hub-0001-service
create table offered_service (
    id              uuid         not null,
    organisation_id uuid         not null,
    name            varchar(120) not null,
    neutral_name    varchar(120) not null,
    minutes         int          not null,
    active          boolean      not null default true,
    constraint pk_offered_service primary key (id),
    constraint uq_offered_service_name unique (organisation_id, name),
    constraint fk_offered_service_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_offered_service_minutes check (minutes between 5 and 480)
);
--rollback drop table offered_service;

--changeset onward:hub-0001-adviser
create table adviser (
    id              uuid         not null,
    organisation_id uuid         not null,
    name            varchar(200) not null,
    phone           varchar(40)  null,
    active          boolean      not null default true,
    constraint pk_adviser primary key (id),
    constraint fk_adviser_organisation foreign key (organisation_id) references organisation (id)
);
create table adviser_service (
    adviser_id uuid not null,
    service_id uuid not null,
    constraint pk_adviser_service primary key (adviser_id, service_id),
    constraint fk_adviser_service_adviser foreign key (adviser_id) references adviser (id),
    constraint fk_adviser_service_service foreign key (service_id) references offered_service (id)
);
create table adviser_language (
    adviser_id uuid        not null,
    language   varchar(40) not null,
    constraint pk_adviser_language primary key (adviser_id, language),
    constraint fk_adviser_language_adviser foreign key (adviser_id) references adviser (id)
);
--rollback drop table adviser_language;
--rollback drop table adviser_service;
--rollback drop table adviser;
