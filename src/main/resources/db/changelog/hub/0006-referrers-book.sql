--liquibase formatted sql

--changeset onward:hub-0006-referrers-book
--comment Whether practices that refer to this hub book a time with the referral.
alter table hub add column referrers_book boolean not null default false;
--rollback alter table hub drop column referrers_book;
