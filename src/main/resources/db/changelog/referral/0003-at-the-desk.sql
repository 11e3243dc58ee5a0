--liquibase formatted sql

--changeset onward:referral-0003-at-the-desk
--comment What is asked of somebody who comes to the desk: which of food, heat and medicine is missing, and whether they care for somebody.
alter table referral add column missing_food boolean not null default false;
alter table referral add column missing_heat boolean not null default false;
alter table referral add column missing_medicine boolean not null default false;
alter table referral add column dependants varchar(40) not null default 'NOT_ASKED';
alter table referral add constraint ck_referral_dependants check (dependants in ('YES', 'NO', 'NOT_ASKED'));
alter table referral add constraint ck_referral_missing check
    (essentials_today = 'NO' or not (missing_food or missing_heat or missing_medicine));
--rollback alter table referral drop constraint ck_referral_missing, drop constraint ck_referral_dependants;
--rollback alter table referral drop column dependants, drop column missing_medicine, drop column missing_heat, drop column missing_food;
