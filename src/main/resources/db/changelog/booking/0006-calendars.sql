--liquibase formatted sql

--changeset onward:booking-0006-adviser-calendar
--comment The secret address of an adviser's calendar; only its hash is kept. No row: no address works.
create table adviser_calendar (
    adviser_id  uuid        not null,
    secret_hash char(64)    not null,
    made_at     datetime(6) not null,
    read_at     datetime(6) null,
    constraint pk_adviser_calendar primary key (adviser_id),
    constraint fk_adviser_calendar_adviser foreign key (adviser_id) references adviser (id),
    constraint uq_adviser_calendar_secret unique (secret_hash)
);
--rollback drop table adviser_calendar;

--changeset onward:booking-0006-calendar-sequence
--comment How often what stands in a calendar has changed: SEQUENCE of RFC 5545.
alter table appointment add column calendar_sequence int not null default 0;
--rollback alter table appointment drop column calendar_sequence;
