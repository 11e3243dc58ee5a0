--liquibase formatted sql

--changeset onward:booking-0009-triggers
--comment What closes is read with every booking and seldom written: it is remembered under the stamp as clinics are.
create trigger tr_closure_insert after insert on closure for each row update reference_stamp set stamp = uuid();
create trigger tr_closure_update after update on closure for each row update reference_stamp set stamp = uuid();
create trigger tr_closure_delete after delete on closure for each row update reference_stamp set stamp = uuid();
--rollback drop trigger tr_closure_delete;
--rollback drop trigger tr_closure_update;
--rollback drop trigger tr_closure_insert;
