--liquibase formatted sql

--changeset onward:hub-0003-room-order
--comment The order in which a hub names its rooms: the columns of the day board follow it.
alter table room add column position smallint not null default 0;
--rollback alter table room drop column position;
