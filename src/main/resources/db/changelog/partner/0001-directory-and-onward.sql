--liquibase formatted sql

--changeset onward:partner-0001-directory-service
create table directory_service (
    id                  uuid         not null,
    organisation_id     uuid         not null,
    name                varchar(200) not null,
    for_whom            varchar(400) not null default '',
    room                int          not null default 0,
    room_changed_at     datetime(6)  null,
    reply_days          int          not null default 14,
    last_reviewed       date         null,
    active              boolean      not null default true,
    version             int          not null default 0,
    constraint pk_directory_service primary key (id),
    constraint uq_directory_service_name unique (organisation_id, name),
    constraint fk_directory_service_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_directory_service_room check (room between 0 and 99),
    constraint ck_directory_service_reply check (reply_days between 1 and 60)
);
create table directory_need (
    service_id uuid        not null,
    issue      varchar(40) not null,
    constraint pk_directory_need primary key (service_id, issue),
    constraint fk_directory_need_service foreign key (service_id) references directory_service (id)
);
--rollback drop table directory_need;
--rollback drop table directory_service;

--changeset onward:partner-0001-onward-referral
create table onward_referral (
    id                   uuid         not null,
    client_id            uuid         not null,
    service_id           uuid         not null,
    to_organisation_id   uuid         not null,
    from_organisation_id uuid         not null,
    adviser_id           uuid         not null,
    hub_id               uuid         not null,
    session_id           uuid         null,
    status               varchar(40)  not null,
    asked                text         not null,
    summary_text         text         null,
    summary_number       int          null,
    summary_agreed_on    date         null,
    shared_until         date         null,
    offered_at           datetime(6)  not null,
    sent_at              datetime(6)  null,
    answer_by            date         null,
    first_contact        varchar(120) null,
    decline_reason       varchar(40)  null,
    attended_on          date         null,
    helped               varchar(40)  null,
    version              int          not null default 0,
    constraint pk_onward_referral primary key (id),
    constraint fk_onward_referral_client foreign key (client_id) references client (id),
    constraint fk_onward_referral_service foreign key (service_id) references directory_service (id),
    constraint fk_onward_referral_to foreign key (to_organisation_id) references organisation (id),
    constraint fk_onward_referral_from foreign key (from_organisation_id) references organisation (id),
    constraint fk_onward_referral_adviser foreign key (adviser_id) references adviser (id),
    constraint fk_onward_referral_hub foreign key (hub_id) references hub (id),
    constraint fk_onward_referral_session foreign key (session_id) references advice_session (id),
    constraint ck_onward_referral_status check (status in ('OFFERED', 'DECLINED_BY_CLIENT', 'SENT', 'ACCEPTED', 'DECLINED_BY_AGENCY', 'WAITING', 'ATTENDED', 'NOT_ATTENDED', 'HELPED', 'UNKNOWN')),
    constraint ck_onward_referral_sent check (sent_at is null or (summary_text is not null and answer_by is not null)),
    constraint ck_onward_referral_declined check ((status = 'DECLINED_BY_AGENCY') = (decline_reason is not null)),
    constraint ck_onward_referral_helped check ((status = 'HELPED') = (helped is not null))
);
create index ix_onward_referral_inbox on onward_referral (to_organisation_id, status);
create index ix_onward_referral_sender on onward_referral (adviser_id, status);
--rollback drop table onward_referral;

--changeset onward:partner-0001-onward-event
create table onward_event (
    id                 uuid         not null,
    onward_referral_id uuid         not null,
    at                 datetime(6)  not null,
    status             varchar(40)  not null,
    by_account         uuid         null,
    by_name            varchar(200) not null,
    note               varchar(500) null,
    constraint pk_onward_event primary key (id),
    constraint fk_onward_event_referral foreign key (onward_referral_id) references onward_referral (id),
    constraint fk_onward_event_account foreign key (by_account) references account (id)
);
create index ix_onward_event_referral on onward_event (onward_referral_id, at);
--rollback drop table onward_event;
