--liquibase formatted sql

--changeset onward:access-0001-account
create table account (
    id              uuid         not null,
    email           varchar(254) not null,
    name            varchar(200) not null,
    job_title       varchar(120) not null,
    role            varchar(40)  not null,
    password_hash   varchar(200) not null,
    organisation_id uuid         null,
    adviser_id      uuid         null,
    active          boolean      not null default true,
    failed_sign_ins int          not null default 0,
    locked_until    datetime(6)  null,
    created_at      datetime(6)  not null,
    version         int          not null default 0,
    constraint pk_account primary key (id),
    constraint uq_account_email unique (email),
    constraint uq_account_adviser unique (adviser_id),
    constraint fk_account_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_account_adviser foreign key (adviser_id) references adviser (id),
    constraint ck_account_role check (role in ('RECEPTION', 'ADVISER', 'PRACTICE', 'PARTNER', 'MANAGER', 'FUNDER', 'ADMINISTRATOR')),
    constraint ck_account_adviser check (role <> 'ADVISER' or adviser_id is not null)
);
create table account_hub (
    account_id uuid not null,
    hub_id     uuid not null,
    constraint pk_account_hub primary key (account_id, hub_id),
    constraint fk_account_hub_account foreign key (account_id) references account (id),
    constraint fk_account_hub_hub foreign key (hub_id) references hub (id)
);
--rollback drop table account_hub;
--rollback drop table account;
