--liquibase formatted sql

--changeset onward:referral-0004-client-organisation
--comment The clients whom organisations referred before this was kept.
insert into client_organisation (client_id, organisation_id)
select distinct client_id, organisation_id from referral where organisation_id is not null;
--rollback delete from client_organisation;
