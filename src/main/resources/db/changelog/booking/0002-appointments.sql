--liquibase formatted sql

--changeset onward:booking-0002-appointment
--comment The id is made by whoever books, so that a repeated request books once. The reason for the visit is not here.
create table appointment (
    id              uuid         not null,
    hub_id          uuid         not null,
    clinic_id       uuid         null,
    adviser_id      uuid         not null,
    room_id         uuid         null,
    client_id       uuid         not null,
    service_id      uuid         not null,
    referral_id     uuid         null,
    delivery        varchar(40)  not null,
    interpreter     varchar(40)  null,
    starts_at       datetime(6)  not null,
    ends_at         datetime(6)  not null,
    status          varchar(40)  not null,
    last_safe_date  date         null,
    late_reason     varchar(500) null,
    bring_letter    boolean      not null default false,
    reference       char(4)      not null,
    booked_at       datetime(6)  not null,
    booked_by       uuid         null,
    arrived_at      datetime(6)  null,
    started_at      datetime(6)  null,
    ended_at        datetime(6)  null,
    no_show_reason  varchar(40)  null,
    cancelled_by    varchar(40)  null,
    cancelled_at    datetime(6)  null,
    version         int          not null default 0,
    constraint pk_appointment primary key (id),
    constraint fk_appointment_hub foreign key (hub_id) references hub (id),
    constraint fk_appointment_clinic foreign key (clinic_id) references clinic (id),
    constraint fk_appointment_adviser foreign key (adviser_id) references adviser (id),
    constraint fk_appointment_room foreign key (room_id) references room (id),
    constraint fk_appointment_client foreign key (client_id) references client (id),
    constraint fk_appointment_service foreign key (service_id) references offered_service (id),
    constraint fk_appointment_referral foreign key (referral_id) references referral (id),
    constraint fk_appointment_account foreign key (booked_by) references account (id),
    constraint ck_appointment_delivery check (delivery in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint ck_appointment_status check (status in ('PROPOSED', 'PENDING', 'BOOKED', 'ARRIVED', 'FULFILLED', 'CANCELLED', 'NOSHOW', 'ENTERED_IN_ERROR', 'CHECKED_IN', 'WAITLIST')),
    constraint ck_appointment_span check (starts_at < ends_at),
    constraint ck_appointment_no_show check (no_show_reason is null or status = 'NOSHOW'),
    constraint ck_appointment_cancelled check ((status = 'CANCELLED') = (cancelled_by is not null))
);
create index ix_appointment_hub on appointment (hub_id, starts_at);
create index ix_appointment_adviser on appointment (adviser_id, starts_at);
create index ix_appointment_client on appointment (client_id, starts_at);
create index ix_appointment_referral on appointment (referral_id);
alter table message add constraint fk_message_appointment foreign key (appointment_id) references appointment (id);
--rollback alter table message drop foreign key fk_message_appointment;
--rollback drop table appointment;

--changeset onward:booking-0002-appointment-event
create table appointment_event (
    id             uuid         not null,
    appointment_id uuid         not null,
    at             datetime(6)  not null,
    account_id     uuid         null,
    account_name   varchar(200) not null,
    kind           varchar(40)  not null,
    from_status    varchar(40)  null,
    to_status      varchar(40)  not null,
    starts_at      datetime(6)  not null,
    room_id        uuid         null,
    adviser_id     uuid         not null,
    constraint pk_appointment_event primary key (id),
    constraint fk_appointment_event_appointment foreign key (appointment_id) references appointment (id),
    constraint fk_appointment_event_account foreign key (account_id) references account (id)
);
create index ix_appointment_event_appointment on appointment_event (appointment_id, at);
--rollback drop table appointment_event;

--changeset onward:booking-0002-claim
--comment Who or what is taken when. The database itself refuses two claims of one resource that overlap.
create table claim (
    appointment_id uuid        not null,
    resource_id    uuid        not null,
    resource_kind  varchar(40) not null,
    starts_at      datetime(6) not null,
    ends_at        datetime(6) not null,
    constraint pk_claim primary key (appointment_id, resource_id),
    constraint fk_claim_appointment foreign key (appointment_id) references appointment (id),
    constraint ck_claim_kind check (resource_kind in ('ADVISER', 'ROOM', 'CLIENT', 'INTERPRETER')),
    period for span (starts_at, ends_at),
    constraint uq_claim_resource_span unique (resource_id, span without overlaps)
);
create index ix_claim_span on claim (starts_at, ends_at);
--rollback drop table claim;

--changeset onward:booking-0002-resource-day
--comment A key per resource and day, written with every claim: on a cluster, certification compares keys and not spans.
create table resource_day (
    resource_id uuid   not null,
    day         date   not null,
    touched     bigint not null,
    constraint pk_resource_day primary key (resource_id, day)
);
--rollback drop table resource_day;

--changeset onward:booking-0002-waiting-entry
create table waiting_entry (
    id             uuid        not null,
    client_id      uuid        not null,
    hub_id         uuid        not null,
    any_hub        boolean     not null default false,
    service_id     uuid        not null,
    referral_id    uuid        null,
    delivery       varchar(40) not null,
    suits          varchar(40) not null,
    short_notice   boolean     not null,
    level          int         null,
    last_safe_date date        null,
    status         varchar(40) not null,
    since          datetime(6) not null,
    settled_at     datetime(6) null,
    appointment_id uuid        null,
    version        int         not null default 0,
    constraint pk_waiting_entry primary key (id),
    constraint fk_waiting_entry_client foreign key (client_id) references client (id),
    constraint fk_waiting_entry_hub foreign key (hub_id) references hub (id),
    constraint fk_waiting_entry_service foreign key (service_id) references offered_service (id),
    constraint fk_waiting_entry_referral foreign key (referral_id) references referral (id),
    constraint fk_waiting_entry_appointment foreign key (appointment_id) references appointment (id),
    constraint ck_waiting_entry_delivery check (delivery in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint ck_waiting_entry_suits check (suits in ('ANY_TIME', 'MORNINGS', 'AFTERNOONS')),
    constraint ck_waiting_entry_level check (level is null or level between 1 and 4),
    constraint ck_waiting_entry_status check (status in ('WAITING', 'BOOKED', 'WITHDRAWN'))
);
create index ix_waiting_entry_hub on waiting_entry (hub_id, status, since);
create index ix_waiting_entry_client on waiting_entry (client_id, status);
--rollback drop table waiting_entry;

--changeset onward:booking-0002-board-change
--comment What changed on which board, read every second by the other running instances.
create table board_change (
    id     uuid        not null,
    hub_id uuid        not null,
    origin uuid        not null,
    at     datetime(6) not null default current_timestamp(6),
    constraint pk_board_change primary key (id)
);
create index ix_board_change_at on board_change (at);
--rollback drop table board_change;
