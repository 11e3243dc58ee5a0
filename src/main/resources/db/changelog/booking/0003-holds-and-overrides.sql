--liquibase formatted sql

--changeset onward:booking-0003-time-hold
--comment A time that somebody is about to book. It takes its claims like a booking and is over at expires_at, however it ends.
create table time_hold (
    id         uuid        not null,
    hub_id     uuid        not null,
    clinic_id  uuid        not null,
    account_id uuid        not null,
    starts_at  datetime(6) not null,
    ends_at    datetime(6) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    constraint pk_time_hold primary key (id),
    constraint fk_time_hold_hub foreign key (hub_id) references hub (id),
    constraint fk_time_hold_clinic foreign key (clinic_id) references clinic (id),
    constraint fk_time_hold_account foreign key (account_id) references account (id),
    constraint ck_time_hold_span check (starts_at < ends_at and created_at < expires_at)
);
create index ix_time_hold_hub on time_hold (hub_id, starts_at);
create index ix_time_hold_expires on time_hold (expires_at);
--rollback drop table time_hold;

--changeset onward:booking-0003-group-session
--comment A class or an information hour: its adviser and room are taken once, each person's place is a row that one appointment can take.
--comment held_for: the offer to somebody who waits that keeps the place free for them until held_until.
create table group_session (
    id            uuid         not null,
    hub_id        uuid         not null,
    service_id    uuid         not null,
    adviser_id    uuid         not null,
    room_id       uuid         null,
    delivery      varchar(40)  not null,
    title         varchar(120) not null,
    starts_at     datetime(6)  not null,
    ends_at       datetime(6)  not null,
    places        int          not null,
    series_id     uuid         null,
    cancelled_at  datetime(6)  null,
    created_at    datetime(6)  not null,
    created_by    uuid         null,
    version       int          not null default 0,
    constraint pk_group_session primary key (id),
    constraint fk_group_session_hub foreign key (hub_id) references hub (id),
    constraint fk_group_session_service foreign key (service_id) references offered_service (id),
    constraint fk_group_session_adviser foreign key (adviser_id) references adviser (id),
    constraint fk_group_session_room foreign key (room_id) references room (id),
    constraint fk_group_session_account foreign key (created_by) references account (id),
    constraint ck_group_session_delivery check (delivery in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint ck_group_session_room check ((delivery = 'IN_PERSON') = (room_id is not null)),
    constraint ck_group_session_span check (starts_at < ends_at),
    constraint ck_group_session_places check (places between 1 and 200)
);
create index ix_group_session_hub on group_session (hub_id, starts_at);
create index ix_group_session_adviser on group_session (adviser_id, starts_at);
create table group_place (
    group_session_id uuid not null,
    number           int  not null,
    appointment_id   uuid null,
    held_for         uuid null,
    held_until       datetime(6) null,
    constraint pk_group_place primary key (group_session_id, number),
    constraint uq_group_place_appointment unique (appointment_id),
    constraint ck_group_place_held check ((held_for is null) = (held_until is null)),
    constraint fk_group_place_session foreign key (group_session_id) references group_session (id),
    constraint fk_group_place_appointment foreign key (appointment_id) references appointment (id)
);
--rollback drop table group_place;
--rollback drop table group_session;

--changeset onward:booking-0003-claim
--comment A claim belongs to an appointment, a hold or a group session. Lane 1 is a deliberate overbooking of adviser and room.
alter table claim add column hold_id uuid null;
alter table claim add column group_session_id uuid null;
alter table claim add column lane tinyint not null default 0;
create index ix_claim_appointment on claim (appointment_id);
alter table claim drop primary key;
alter table claim modify appointment_id uuid null;
alter table claim drop index uq_claim_resource_span;
alter table claim add constraint pk_claim primary key (resource_id, lane, span without overlaps);
alter table claim add constraint fk_claim_hold foreign key (hold_id) references time_hold (id) on delete cascade;
alter table claim add constraint fk_claim_group_session foreign key (group_session_id) references group_session (id);
alter table claim add constraint ck_claim_taker check
    ((appointment_id is not null) + (hold_id is not null) + (group_session_id is not null) = 1);
alter table claim add constraint ck_claim_lane check (lane = 0 or lane = 1 and resource_kind in ('ADVISER', 'ROOM'));
--rollback delete from claim where appointment_id is null or lane <> 0;
--rollback alter table claim drop constraint ck_claim_lane, drop constraint ck_claim_taker;
--rollback alter table claim drop foreign key fk_claim_group_session, drop foreign key fk_claim_hold;
--rollback alter table claim drop primary key;
--rollback alter table claim drop column hold_id, drop column group_session_id, drop column lane;
--rollback alter table claim modify appointment_id uuid not null;
--rollback alter table claim add constraint pk_claim primary key (appointment_id, resource_id);
--rollback alter table claim add constraint uq_claim_resource_span unique (resource_id, span without overlaps);

--changeset onward:booking-0003-appointment
--comment exception_reason: why it was booked past the last safe date, outside the clinic or over another, all the same.
alter table appointment change column late_reason exception_reason varchar(500) null;
alter table appointment add column late boolean not null default false;
alter table appointment add column outside_clinic boolean not null default false;
alter table appointment add column overbooked boolean not null default false;
update appointment set late = true where exception_reason is not null;
alter table appointment add constraint ck_appointment_exception check
    (exception_reason is not null or not (late or outside_clinic or overbooked));
alter table appointment add column interpreter_id uuid null;
alter table appointment add constraint fk_appointment_interpreter foreign key (interpreter_id) references interpreter (id);
alter table appointment add column interpreter_by_phone boolean not null default false;
alter table appointment add column series_id uuid null;
create index ix_appointment_series on appointment (series_id);
alter table appointment add column group_session_id uuid null;
alter table appointment add constraint fk_appointment_group_session foreign key (group_session_id) references group_session (id);
create table appointment_adviser (
    appointment_id uuid not null,
    adviser_id     uuid not null,
    constraint pk_appointment_adviser primary key (appointment_id, adviser_id),
    constraint fk_appointment_adviser_appointment foreign key (appointment_id) references appointment (id),
    constraint fk_appointment_adviser_adviser foreign key (adviser_id) references adviser (id)
);
--rollback drop table appointment_adviser;
--rollback alter table appointment drop foreign key fk_appointment_group_session, drop column group_session_id;
--rollback alter table appointment drop column series_id, drop column interpreter_by_phone;
--rollback alter table appointment drop foreign key fk_appointment_interpreter, drop column interpreter_id;
--rollback alter table appointment drop constraint ck_appointment_exception;
--rollback alter table appointment drop column overbooked, drop column outside_clinic, drop column late;
--rollback alter table appointment change column exception_reason late_reason varchar(500) null;
