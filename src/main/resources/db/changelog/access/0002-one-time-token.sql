--liquibase formatted sql

--changeset onward:access-0002-one-time-token
create table one_time_token (
    purpose    varchar(40) not null,
    token_hash char(64)    not null,
    created_at datetime(6) not null,
    used_at    datetime(6) null,
    constraint pk_one_time_token primary key (purpose)
);
--rollback drop table one_time_token;
