--liquibase formatted sql

--changeset onward:fhir-0002-referral-purpose
--comment A token may be for sending referrals in.
alter table api_token_purpose drop constraint ck_api_token_purpose;
alter table api_token_purpose add constraint ck_api_token_purpose check (purpose in ('SCHEDULING', 'PATIENTS', 'REPLIES', 'REFERRALS'));
--rollback delete from api_token_purpose where purpose = 'REFERRALS';
--rollback alter table api_token_purpose drop constraint ck_api_token_purpose;
--rollback alter table api_token_purpose add constraint ck_api_token_purpose check (purpose in ('SCHEDULING', 'PATIENTS', 'REPLIES'));
