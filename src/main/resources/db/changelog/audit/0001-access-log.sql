--liquibase formatted sql

--changeset onward:audit-0001-access-log
create table access_log (
    id           uuid         not null,
    at           datetime(6)  not null,
    account_id   uuid         not null,
    account_name varchar(200) not null,
    role         varchar(40)  not null,
    client_id    uuid         not null,
    what         varchar(40)  not null,
    constraint pk_access_log primary key (id)
);
create index ix_access_log_client on access_log (client_id, at);
create index ix_access_log_at on access_log (at);
--rollback drop table access_log;

--changeset onward:audit-0001-change-log
create table change_log (
    id           uuid         not null,
    at           datetime(6)  not null,
    account_id   uuid         null,
    account_name varchar(200) not null,
    subject      varchar(40)  not null,
    subject_id   uuid         not null,
    change_kind  varchar(60)  not null,
    reason       varchar(500) null,
    constraint pk_change_log primary key (id)
);
create index ix_change_log_subject on change_log (subject, subject_id, at);
--rollback drop table change_log;
