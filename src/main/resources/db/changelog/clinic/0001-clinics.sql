--liquibase formatted sql logicalFilePath:db/changelog/booking/0001-clinics.sql

--changeset onward:booking-0001-clinic
create table clinic (
    id                 uuid        not null,
    hub_id             uuid        not null,
    adviser_id         uuid        not null,
    room_id            uuid        null,
    delivery           varchar(40) not null,
    recurrence         varchar(40) not null,
    weekday            varchar(10) null,
    every_weeks        int         not null default 1,
    nth                int         null,
    valid_from         date        not null,
    valid_until        date        null,
    starts             time        not null,
    ends               time        not null,
    break_starts       time        null,
    break_ends         time        null,
    slot_minutes       int         not null,
    gap_minutes        int         not null default 0,
    last_booking       time        null,
    held_level         int         null,
    held_starts        time        null,
    held_ends          time        null,
    held_until         time        null,
    version            int         not null default 0,
    constraint pk_clinic primary key (id),
    constraint fk_clinic_hub foreign key (hub_id) references hub (id),
    constraint fk_clinic_adviser foreign key (adviser_id) references adviser (id),
    constraint fk_clinic_room foreign key (room_id) references room (id),
    constraint ck_clinic_delivery check (delivery in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint ck_clinic_room check ((delivery = 'IN_PERSON') = (room_id is not null)),
    constraint ck_clinic_recurrence check (recurrence in ('ONCE', 'WEEKLY', 'NTH_WEEKDAY')),
    constraint ck_clinic_weekday check ((recurrence = 'ONCE') = (weekday is null)),
    constraint ck_clinic_nth check ((recurrence = 'NTH_WEEKDAY') = (nth is not null) and (nth is null or nth in (-1, 1, 2, 3, 4, 5))),
    constraint ck_clinic_every_weeks check (every_weeks between 1 and 52),
    constraint ck_clinic_validity check (valid_until is null or valid_from <= valid_until),
    constraint ck_clinic_hours check (starts < ends),
    constraint ck_clinic_break check ((break_starts is null) = (break_ends is null) and (break_starts is null or break_starts < break_ends)),
    constraint ck_clinic_slot check (slot_minutes between 5 and 480 and gap_minutes between 0 and 120),
    constraint ck_clinic_held check (held_level is null and held_starts is null and held_ends is null and held_until is null
        or held_level in (1, 2) and held_starts < held_ends and held_until is not null)
);
create index ix_clinic_hub on clinic (hub_id, valid_from, valid_until);
create index ix_clinic_adviser on clinic (adviser_id, valid_from, valid_until);
--rollback drop table clinic;

--changeset onward:booking-0001-clinic-service
create table clinic_service (
    clinic_id  uuid not null,
    service_id uuid not null,
    constraint pk_clinic_service primary key (clinic_id, service_id),
    constraint fk_clinic_service_clinic foreign key (clinic_id) references clinic (id),
    constraint fk_clinic_service_service foreign key (service_id) references offered_service (id)
);
--rollback drop table clinic_service;

--changeset onward:booking-0001-clinic-exception
--comment SKIP: no clinic on that day. MOVE: on that day at other hours or in another room. EXTRA: a day outside the pattern.
create table clinic_exception (
    clinic_id uuid        not null,
    day       date        not null,
    kind      varchar(40) not null,
    starts    time        null,
    ends      time        null,
    room_id   uuid        null,
    constraint pk_clinic_exception primary key (clinic_id, day),
    constraint fk_clinic_exception_clinic foreign key (clinic_id) references clinic (id),
    constraint fk_clinic_exception_room foreign key (room_id) references room (id),
    constraint ck_clinic_exception_kind check (kind in ('SKIP', 'MOVE', 'EXTRA')),
    constraint ck_clinic_exception_hours check ((starts is null) = (ends is null) and (starts is null or starts < ends))
);
--rollback drop table clinic_exception;

--changeset onward:booking-0001-closure
create table closure (
    id         uuid        not null,
    kind       varchar(40) not null,
    hub_id     uuid        null,
    room_id    uuid        null,
    adviser_id uuid        null,
    starts_at  datetime(6) not null,
    ends_at    datetime(6) not null,
    created_at datetime(6) not null,
    created_by uuid        null,
    constraint pk_closure primary key (id),
    constraint fk_closure_hub foreign key (hub_id) references hub (id),
    constraint fk_closure_room foreign key (room_id) references room (id),
    constraint fk_closure_adviser foreign key (adviser_id) references adviser (id),
    constraint fk_closure_account foreign key (created_by) references account (id),
    constraint ck_closure_kind check (kind = 'HUB_CLOSED' and hub_id is not null and room_id is null and adviser_id is null
        or kind = 'ROOM_LOST' and hub_id is null and room_id is not null and adviser_id is null
        or kind = 'ADVISER_AWAY' and hub_id is null and room_id is null and adviser_id is not null),
    constraint ck_closure_span check (starts_at < ends_at)
);
create index ix_closure_span on closure (starts_at, ends_at);
--rollback drop table closure;
