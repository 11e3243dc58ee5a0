--liquibase formatted sql

--changeset onward:partner-0002-settled
--comment Set when the sender decided that nothing else is needed after a decline: it leaves the list of what is theirs to do.
alter table onward_referral add column settled_at datetime(6) null;
--rollback alter table onward_referral drop column settled_at;
