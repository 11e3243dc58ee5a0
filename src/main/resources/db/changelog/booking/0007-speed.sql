--liquibase formatted sql

--changeset onward:booking-0007-claim
--comment No claim is longer than a day, so that whoever looks what is taken at a time need not read what has long been over.
--comment The index leads on time and holds all that a search over every adviser and room asks.
alter table claim add constraint ck_claim_length check (ends_at <= starts_at + interval 1 day);
create index ix_claim_time on claim (starts_at, ends_at, resource_kind, hold_id);
drop index ix_claim_span on claim;
--rollback create index ix_claim_span on claim (starts_at, ends_at);
--rollback drop index ix_claim_time on claim;
--rollback alter table claim drop constraint ck_claim_length;
