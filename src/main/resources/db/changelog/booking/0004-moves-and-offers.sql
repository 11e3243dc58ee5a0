--liquibase formatted sql

--changeset onward:booking-0004-displacement
--comment Somebody whose time fell away, by a closure or by an edited clinic, until a person has settled it with them.
create table displacement (
    id              uuid        not null,
    appointment_id  uuid        not null,
    closure_id      uuid        null,
    clinic_id       uuid        null,
    was_starts_at   datetime(6) not null,
    was_ends_at     datetime(6) not null,
    was_adviser_id  uuid        not null,
    was_room_id     uuid        null,
    created_at      datetime(6) not null,
    state           varchar(40) not null,
    settled_at      datetime(6) null,
    settled_by      uuid        null,
    version         int         not null default 0,
    constraint pk_displacement primary key (id),
    constraint uq_displacement unique (appointment_id, closure_id, clinic_id),
    constraint fk_displacement_appointment foreign key (appointment_id) references appointment (id),
    constraint fk_displacement_closure foreign key (closure_id) references closure (id),
    constraint fk_displacement_clinic foreign key (clinic_id) references clinic (id),
    constraint fk_displacement_account foreign key (settled_by) references account (id),
    constraint ck_displacement_cause check ((closure_id is null) <> (clinic_id is null)),
    constraint ck_displacement_state check (state in ('TO_MOVE', 'TO_TELL', 'SETTLED')),
    constraint ck_displacement_settled check ((state = 'SETTLED') = (settled_at is not null))
);
create index ix_displacement_appointment on displacement (appointment_id, state);
create index ix_displacement_state on displacement (state, was_starts_at);
--rollback drop table displacement;

--changeset onward:booking-0004-waiting-entry
--comment suits_days: the weekdays that suit, as MONDAY,TUESDAY…; null for any. A waiting person may wait for one group session.
alter table waiting_entry add column suits_days varchar(80) null;
alter table waiting_entry add column minutes int null;
alter table waiting_entry add column language varchar(40) null;
alter table waiting_entry add column group_session_id uuid null;
alter table waiting_entry add constraint fk_waiting_entry_group_session foreign key (group_session_id) references group_session (id);
alter table waiting_entry add constraint ck_waiting_entry_minutes check (minutes is null or minutes between 5 and 480);
--rollback alter table waiting_entry drop foreign key fk_waiting_entry_group_session;
--rollback alter table waiting_entry drop constraint ck_waiting_entry_minutes;
--rollback alter table waiting_entry drop column group_session_id, drop column language, drop column minutes, drop column suits_days;

--changeset onward:booking-0004-waiting-offer
--comment A free time, or a place in a group session, offered to somebody who waits: kept for them until it expires.
--comment One open offer a person; one a time by its hold, one a place by group_place.held_for.
create table waiting_offer (
    id               uuid        not null,
    waiting_entry_id uuid        not null,
    hold_id          uuid        null,
    clinic_id        uuid        null,
    group_session_id uuid        null,
    service_id       uuid        not null,
    starts_at        datetime(6) not null,
    ends_at          datetime(6) not null,
    offered_at       datetime(6) not null,
    offered_by       uuid        not null,
    expires_at       datetime(6) not null,
    status           varchar(40) not null,
    settled_at       datetime(6) null,
    appointment_id   uuid        null,
    open_entry       uuid as (if(status = 'OFFERED', waiting_entry_id, null)) persistent,
    version          int         not null default 0,
    constraint pk_waiting_offer primary key (id),
    constraint uq_waiting_offer_open unique (open_entry),
    constraint fk_waiting_offer_entry foreign key (waiting_entry_id) references waiting_entry (id),
    constraint fk_waiting_offer_hold foreign key (hold_id) references time_hold (id) on delete set null,
    constraint fk_waiting_offer_clinic foreign key (clinic_id) references clinic (id),
    constraint fk_waiting_offer_group_session foreign key (group_session_id) references group_session (id),
    constraint fk_waiting_offer_service foreign key (service_id) references offered_service (id),
    constraint fk_waiting_offer_account foreign key (offered_by) references account (id),
    constraint fk_waiting_offer_appointment foreign key (appointment_id) references appointment (id),
    constraint ck_waiting_offer_status check (status in ('OFFERED', 'ACCEPTED', 'DECLINED', 'NO_ANSWER', 'EXPIRED', 'WITHDRAWN')),
    constraint ck_waiting_offer_what check ((clinic_id is null) <> (group_session_id is null)),
    constraint ck_waiting_offer_span check (starts_at < ends_at and offered_at < expires_at)
);
create index ix_waiting_offer_entry on waiting_offer (waiting_entry_id, offered_at);
create index ix_waiting_offer_open on waiting_offer (status, expires_at);
--rollback drop table waiting_offer;

--changeset onward:booking-0004-walk-in
--comment Somebody at the desk who has no time yet. What they said is in the referral, where reception cannot read it again.
create table walk_in (
    id             uuid        not null,
    hub_id         uuid        not null,
    client_id      uuid        not null,
    referral_id    uuid        null,
    came_at        datetime(6) not null,
    settled_at     datetime(6) null,
    settled_as     varchar(40) null,
    appointment_id uuid        null,
    constraint pk_walk_in primary key (id),
    constraint fk_walk_in_hub foreign key (hub_id) references hub (id),
    constraint fk_walk_in_client foreign key (client_id) references client (id),
    constraint fk_walk_in_referral foreign key (referral_id) references referral (id),
    constraint fk_walk_in_appointment foreign key (appointment_id) references appointment (id),
    constraint ck_walk_in_settled check ((settled_at is null) = (settled_as is null)
        and (settled_as is null or settled_as in ('BOOKED', 'LEFT', 'WAITING_LIST')))
);
create index ix_walk_in_hub on walk_in (hub_id, settled_at, came_at);
--rollback drop table walk_in;
