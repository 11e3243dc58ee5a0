--liquibase formatted sql

--changeset onward:hub-0005-reference-stamp
--comment One row, renewed by whatever writes what is set up once and read all the time: while the stamp is the same, each
--comment running instance may go on using what it has read. Renewed by triggers, so that no writer can forget it.
create table reference_stamp (
    id    int  not null,
    stamp uuid not null,
    constraint pk_reference_stamp primary key (id),
    constraint ck_reference_stamp_one check (id = 1)
);
insert into reference_stamp (id, stamp) values (1, uuid());
--rollback drop table reference_stamp;

--changeset onward:hub-0005-triggers
--comment Places, people and services.
create trigger tr_organisation_insert after insert on organisation for each row update reference_stamp set stamp = uuid();
create trigger tr_organisation_update after update on organisation for each row update reference_stamp set stamp = uuid();
create trigger tr_organisation_delete after delete on organisation for each row update reference_stamp set stamp = uuid();
create trigger tr_hub_insert after insert on hub for each row update reference_stamp set stamp = uuid();
create trigger tr_hub_update after update on hub for each row update reference_stamp set stamp = uuid();
create trigger tr_hub_delete after delete on hub for each row update reference_stamp set stamp = uuid();
create trigger tr_hub_hours_insert after insert on hub_hours for each row update reference_stamp set stamp = uuid();
create trigger tr_hub_hours_update after update on hub_hours for each row update reference_stamp set stamp = uuid();
create trigger tr_hub_hours_delete after delete on hub_hours for each row update reference_stamp set stamp = uuid();
create trigger tr_room_insert after insert on room for each row update reference_stamp set stamp = uuid();
create trigger tr_room_update after update on room for each row update reference_stamp set stamp = uuid();
create trigger tr_room_delete after delete on room for each row update reference_stamp set stamp = uuid();
create trigger tr_offered_service_insert after insert on offered_service for each row update reference_stamp set stamp = uuid();
create trigger tr_offered_service_update after update on offered_service for each row update reference_stamp set stamp = uuid();
create trigger tr_offered_service_delete after delete on offered_service for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_insert after insert on adviser for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_update after update on adviser for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_delete after delete on adviser for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_service_insert after insert on adviser_service for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_service_update after update on adviser_service for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_service_delete after delete on adviser_service for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_language_insert after insert on adviser_language for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_language_update after update on adviser_language for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_language_delete after delete on adviser_language for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_advice_type_insert after insert on adviser_advice_type for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_advice_type_update after update on adviser_advice_type for each row update reference_stamp set stamp = uuid();
create trigger tr_adviser_advice_type_delete after delete on adviser_advice_type for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_insert after insert on interpreter for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_update after update on interpreter for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_delete after delete on interpreter for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_language_insert after insert on interpreter_language for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_language_update after update on interpreter_language for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_language_delete after delete on interpreter_language for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_hours_insert after insert on interpreter_hours for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_hours_update after update on interpreter_hours for each row update reference_stamp set stamp = uuid();
create trigger tr_interpreter_hours_delete after delete on interpreter_hours for each row update reference_stamp set stamp = uuid();
--rollback drop trigger tr_interpreter_hours_delete;
--rollback drop trigger tr_interpreter_hours_update;
--rollback drop trigger tr_interpreter_hours_insert;
--rollback drop trigger tr_interpreter_language_delete;
--rollback drop trigger tr_interpreter_language_update;
--rollback drop trigger tr_interpreter_language_insert;
--rollback drop trigger tr_interpreter_delete;
--rollback drop trigger tr_interpreter_update;
--rollback drop trigger tr_interpreter_insert;
--rollback drop trigger tr_adviser_advice_type_delete;
--rollback drop trigger tr_adviser_advice_type_update;
--rollback drop trigger tr_adviser_advice_type_insert;
--rollback drop trigger tr_adviser_language_delete;
--rollback drop trigger tr_adviser_language_update;
--rollback drop trigger tr_adviser_language_insert;
--rollback drop trigger tr_adviser_service_delete;
--rollback drop trigger tr_adviser_service_update;
--rollback drop trigger tr_adviser_service_insert;
--rollback drop trigger tr_adviser_delete;
--rollback drop trigger tr_adviser_update;
--rollback drop trigger tr_adviser_insert;
--rollback drop trigger tr_offered_service_delete;
--rollback drop trigger tr_offered_service_update;
--rollback drop trigger tr_offered_service_insert;
--rollback drop trigger tr_room_delete;
--rollback drop trigger tr_room_update;
--rollback drop trigger tr_room_insert;
--rollback drop trigger tr_hub_hours_delete;
--rollback drop trigger tr_hub_hours_update;
--rollback drop trigger tr_hub_hours_insert;
--rollback drop trigger tr_hub_delete;
--rollback drop trigger tr_hub_update;
--rollback drop trigger tr_hub_insert;
--rollback drop trigger tr_organisation_delete;
--rollback drop trigger tr_organisation_update;
--rollback drop trigger tr_organisation_insert;
