--liquibase formatted sql

--changeset onward:clinic-0003-triggers
--comment Clinics as planned. Closures are read each time.
create trigger tr_clinic_insert after insert on clinic for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_update after update on clinic for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_delete after delete on clinic for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_service_insert after insert on clinic_service for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_service_update after update on clinic_service for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_service_delete after delete on clinic_service for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_exception_insert after insert on clinic_exception for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_exception_update after update on clinic_exception for each row update reference_stamp set stamp = uuid();
create trigger tr_clinic_exception_delete after delete on clinic_exception for each row update reference_stamp set stamp = uuid();
--rollback drop trigger tr_clinic_exception_delete;
--rollback drop trigger tr_clinic_exception_update;
--rollback drop trigger tr_clinic_exception_insert;
--rollback drop trigger tr_clinic_service_delete;
--rollback drop trigger tr_clinic_service_update;
--rollback drop trigger tr_clinic_service_insert;
--rollback drop trigger tr_clinic_delete;
--rollback drop trigger tr_clinic_update;
--rollback drop trigger tr_clinic_insert;
