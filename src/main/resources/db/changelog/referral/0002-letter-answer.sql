--liquibase formatted sql

--changeset onward:referral-0002-letter-answer
alter table referral add column letter varchar(40) not null default 'NOT_ASKED' after note;
alter table referral add constraint ck_referral_letter check (letter in ('YES', 'NO', 'NOT_ASKED') and (letter = 'YES' or letter_kind is null));
--rollback alter table referral drop constraint ck_referral_letter;
--rollback alter table referral drop column letter;
