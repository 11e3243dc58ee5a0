--liquibase formatted sql

--changeset onward:clinic-0002-lengths
--comment A service may take its own time in a clinic. Preparation is kept free before an appointment, the gap (notes) after it.
--comment Ends not after starts: the clinic ends on the next day.
alter table clinic_service add column minutes int null;
alter table clinic_service add constraint ck_clinic_service_minutes check (minutes is null or minutes between 5 and 480);
alter table clinic add column preparation_minutes int not null default 0;
alter table clinic add constraint ck_clinic_preparation check (preparation_minutes between 0 and 120);
alter table clinic drop constraint ck_clinic_hours;
alter table clinic add constraint ck_clinic_hours check (starts <> ends);
alter table clinic add column ended_at datetime(6) null;
--rollback alter table clinic drop column ended_at;
--rollback alter table clinic drop constraint ck_clinic_hours;
--rollback alter table clinic add constraint ck_clinic_hours check (starts < ends);
--rollback alter table clinic drop constraint ck_clinic_preparation, drop column preparation_minutes;
--rollback alter table clinic_service drop constraint ck_clinic_service_minutes, drop column minutes;

--changeset onward:clinic-0002-closure
--comment What the building or the hub said, never why an adviser is away; and when it was over sooner than thought.
alter table closure add column note varchar(200) null;
alter table closure add column lifted_at datetime(6) null;
alter table closure add column lifted_by uuid null;
alter table closure add constraint fk_closure_lifted_by foreign key (lifted_by) references account (id);
alter table closure add constraint ck_closure_note check (note is null or kind <> 'ADVISER_AWAY');
--rollback alter table closure drop constraint ck_closure_note, drop foreign key fk_closure_lifted_by;
--rollback alter table closure drop column lifted_by, drop column lifted_at, drop column note;

--changeset onward:clinic-0002-past-midnight
--comment Breaks, held times and single days of a clinic that ends on the next day may pass midnight too.
alter table clinic drop constraint ck_clinic_break;
alter table clinic add constraint ck_clinic_break check
    ((break_starts is null) = (break_ends is null) and (break_starts is null or break_starts <> break_ends));
alter table clinic drop constraint ck_clinic_held;
alter table clinic add constraint ck_clinic_held check
    (held_level is null and held_starts is null and held_ends is null and held_until is null
        or held_level in (1, 2) and held_starts <> held_ends and held_until is not null);
alter table clinic_exception drop constraint ck_clinic_exception_hours;
alter table clinic_exception add constraint ck_clinic_exception_hours check
    ((starts is null) = (ends is null) and (starts is null or starts <> ends));
--rollback alter table clinic_exception drop constraint ck_clinic_exception_hours;
--rollback alter table clinic_exception add constraint ck_clinic_exception_hours check ((starts is null) = (ends is null) and (starts is null or starts < ends));
--rollback alter table clinic drop constraint ck_clinic_held;
--rollback alter table clinic add constraint ck_clinic_held check (held_level is null and held_starts is null and held_ends is null and held_until is null or held_level in (1, 2) and held_starts < held_ends and held_until is not null);
--rollback alter table clinic drop constraint ck_clinic_break;
--rollback alter table clinic add constraint ck_clinic_break check ((break_starts is null) = (break_ends is null) and (break_starts is null or break_starts < break_ends));
