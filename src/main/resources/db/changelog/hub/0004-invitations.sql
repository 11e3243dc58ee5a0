--liquibase formatted sql

--changeset onward:hub-0004-invites
--comment Whether this hub lets clients choose among times by a link.
alter table hub add column invites boolean not null default false;
--rollback alter table hub drop column invites;
