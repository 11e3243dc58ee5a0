--liquibase formatted sql

--changeset onward:casework-0001-advice-case
create table advice_case (
    id              uuid        not null,
    client_id       uuid        not null,
    organisation_id uuid        not null,
    lead_adviser_id uuid        not null,
    opened_at       datetime(6) not null,
    closed_at       datetime(6) null,
    open_mark       boolean as (if(closed_at is null, true, null)) stored,
    version         int         not null default 0,
    constraint pk_advice_case primary key (id),
    constraint uq_advice_case_open unique (client_id, organisation_id, open_mark),
    constraint fk_advice_case_client foreign key (client_id) references client (id),
    constraint fk_advice_case_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_advice_case_adviser foreign key (lead_adviser_id) references adviser (id)
);
--rollback drop table advice_case;

--changeset onward:casework-0001-case-share
create table case_share (
    case_id         uuid        not null,
    organisation_id uuid        not null,
    consent_id      uuid        not null,
    shared_at       datetime(6) not null,
    constraint pk_case_share primary key (case_id, organisation_id),
    constraint fk_case_share_case foreign key (case_id) references advice_case (id),
    constraint fk_case_share_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_case_share_consent foreign key (consent_id) references consent (id)
);
--rollback drop table case_share;

--changeset onward:casework-0001-advice-session
create table advice_session (
    id                  uuid        not null,
    case_id             uuid        not null,
    appointment_id      uuid        null,
    referral_id         uuid        null,
    adviser_id          uuid        not null,
    hub_id              uuid        not null,
    delivery            varchar(40) not null,
    snsiap_type         varchar(40) null,
    started_at          datetime(6) not null,
    finished_at         datetime(6) null,
    notes               longtext    not null default '',
    notes_version       int         not null default 0,
    next_time           varchar(40) null,
    next_appointment_id uuid        null,
    version             int         not null default 0,
    constraint pk_advice_session primary key (id),
    constraint uq_advice_session_appointment unique (appointment_id),
    constraint fk_advice_session_case foreign key (case_id) references advice_case (id),
    constraint fk_advice_session_appointment foreign key (appointment_id) references appointment (id),
    constraint fk_advice_session_referral foreign key (referral_id) references referral (id),
    constraint fk_advice_session_adviser foreign key (adviser_id) references adviser (id),
    constraint fk_advice_session_hub foreign key (hub_id) references hub (id),
    constraint fk_advice_session_next foreign key (next_appointment_id) references appointment (id),
    constraint ck_advice_session_delivery check (delivery in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint ck_advice_session_type check (snsiap_type in ('TYPE_I', 'TYPE_II', 'TYPE_III')),
    constraint ck_advice_session_next check (next_time in ('BOOKED', 'NONE_NEEDED')),
    constraint ck_advice_session_finished check (finished_at is null or finished_at >= started_at)
);
create index ix_advice_session_adviser on advice_session (adviser_id, started_at);
--rollback drop table advice_session;

--changeset onward:casework-0001-session-issue
create table session_issue (
    session_id uuid        not null,
    issue      varchar(40) not null,
    constraint pk_session_issue primary key (session_id, issue),
    constraint fk_session_issue_session foreign key (session_id) references advice_session (id)
);
--rollback drop table session_issue;

--changeset onward:casework-0001-found-date
create table found_date (
    id             uuid         not null,
    case_id        uuid         not null,
    session_id     uuid         not null,
    letter_kind    varchar(60)  not null,
    letter_date    date         not null,
    last_safe_date date         null,
    rule_key       varchar(60)  null,
    settled_at     datetime(6)  null,
    recorded_at    datetime(6)  not null,
    version        int          not null default 0,
    constraint pk_found_date primary key (id),
    constraint fk_found_date_case foreign key (case_id) references advice_case (id),
    constraint fk_found_date_session foreign key (session_id) references advice_session (id)
);
create index ix_found_date_last_safe on found_date (last_safe_date);
--rollback drop table found_date;

--changeset onward:casework-0001-action-item
create table action_item (
    id         uuid         not null,
    case_id    uuid         not null,
    session_id uuid         null,
    adviser_id uuid         not null,
    owner      varchar(40)  not null,
    what       varchar(300) not null,
    due_on     date         null,
    done_at    datetime(6)  null,
    created_at datetime(6)  not null,
    version    int          not null default 0,
    constraint pk_action_item primary key (id),
    constraint fk_action_item_case foreign key (case_id) references advice_case (id),
    constraint fk_action_item_session foreign key (session_id) references advice_session (id),
    constraint fk_action_item_adviser foreign key (adviser_id) references adviser (id),
    constraint ck_action_item_owner check (owner in ('ADVISER', 'CLIENT'))
);
create index ix_action_item_due on action_item (adviser_id, done_at, due_on);
--rollback drop table action_item;
