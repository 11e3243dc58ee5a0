--liquibase formatted sql

--changeset onward:referral-0006-safety-clock
--comment A clock that keeps a person safe. It always has an owner by name, and it ends by what a person wrote down and in no other way.
create table safety_clock (
    id               uuid          not null,
    kind             varchar(40)   not null,
    hub_id           uuid          not null,
    client_id        uuid          null,
    referral_id      uuid          null,
    -- whom it is about where neither record is there, and what was seen or heard: for advisers only
    about            varchar(200)  null,
    said             varchar(2000) null,
    cannot_safeguard varchar(40)   null,
    at_risk          varchar(40)   null,
    more_vulnerable  varchar(40)   null,
    started_at       datetime(6)   not null,
    started_by       uuid          null,
    due_at           datetime(6)   not null,
    rule_key         varchar(60)   not null,
    rule_version     int           not null,
    owner_id         uuid          not null,
    ended_at         datetime(6)   null,
    ended_by         uuid          null,
    decision         varchar(40)   null,
    reason           varchar(1000) null,
    open_referral_id uuid generated always as (if(ended_at is null and kind <> 'CONCERN', referral_id, null)) stored,
    constraint pk_safety_clock primary key (id),
    constraint uq_safety_clock_open unique (open_referral_id, kind),
    constraint fk_safety_clock_hub foreign key (hub_id) references hub (id),
    constraint fk_safety_clock_client foreign key (client_id) references client (id),
    constraint fk_safety_clock_referral foreign key (referral_id) references referral (id),
    constraint fk_safety_clock_started_by foreign key (started_by) references account (id),
    constraint fk_safety_clock_owner foreign key (owner_id) references account (id),
    constraint fk_safety_clock_ended_by foreign key (ended_by) references account (id),
    constraint ck_safety_clock_kind check
        (kind in ('ADULT_PROTECTION', 'SUICIDE', 'DISTRESS', 'CONCERN', 'THIRD_TRY', 'UNANSWERED')),
    constraint ck_safety_clock_about check (client_id is not null or referral_id is not null or about is not null),
    constraint ck_safety_clock_ended check
        ((ended_at is null and ended_by is null and decision is null and reason is null)
            or (ended_at is not null and ended_by is not null and decision is not null and reason is not null))
);
create index ix_safety_clock_hub on safety_clock (hub_id, ended_at, due_at);
create index ix_safety_clock_due on safety_clock (ended_at, due_at);
create index ix_safety_clock_owner on safety_clock (owner_id, ended_at);
--rollback drop table safety_clock;

--changeset onward:referral-0006-safety-clock-event
--comment What happened to a clock, never changed. That it was near and that it was overdue is told once each, whichever instance tells it.
create table safety_clock_event (
    id         uuid         not null,
    clock_id   uuid         not null,
    hub_id     uuid         not null,
    kind       varchar(40)  not null,
    at         datetime(6)  not null,
    account_id uuid         null,
    detail     varchar(200) null,
    once       varchar(40) generated always as (if(kind in ('NEAR', 'OVERDUE'), kind, null)) stored,
    constraint pk_safety_clock_event primary key (id),
    constraint uq_safety_clock_event_once unique (clock_id, once),
    constraint fk_safety_clock_event_clock foreign key (clock_id) references safety_clock (id),
    constraint fk_safety_clock_event_account foreign key (account_id) references account (id),
    constraint ck_safety_clock_event_kind check
        (kind in ('STARTED', 'CHASED', 'GIVEN', 'NEAR', 'OVERDUE', 'CALLED', 'ANSWERED', 'ENDED'))
);
create index ix_safety_clock_event_clock on safety_clock_event (clock_id, at);
create index ix_safety_clock_event_at on safety_clock_event (at);
--rollback drop table safety_clock_event;
