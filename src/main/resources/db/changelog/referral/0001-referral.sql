--liquibase formatted sql

--changeset onward:referral-0001-referral
create table referral (
    id                 uuid         not null,
    client_id          uuid         not null,
    hub_id             uuid         not null,
    organisation_id    uuid         null,
    referred_by        uuid         not null,
    referred_by_name   varchar(200) not null,
    referrer_role      varchar(40)  not null,
    received_at        datetime(6)  not null,
    -- what the referrer typed, kept as sent
    patient_name       varchar(200) not null,
    patient_birth_date date         null,
    patient_chi        char(10)     null,
    patient_postcode   varchar(10)  null,
    patient_phone      varchar(40)  null,
    text_ok            boolean      not null,
    voicemail_ok       boolean      not null,
    may_name_service   boolean      not null,
    best_time          varchar(100) null,
    language           varchar(60)  null,
    interpreter        varchar(60)  null,
    note               varchar(140) null,
    letter_kind        varchar(60)  null,
    letter_date        date         null,
    safe_tonight       varchar(40)  not null,
    essentials_today   varchar(40)  not null,
    hear_back          boolean      not null,
    -- what the rule book said
    rule_level         int          not null,
    rule_number        int          not null,
    rule_key           varchar(60)  not null,
    rule_version       varchar(40)  not null,
    last_safe_date     date         null,
    book_by            date         null,
    -- what a person chose instead
    chosen_level       int          null,
    chosen_reason      varchar(500) null,
    chosen_by          uuid         null,
    chosen_at          datetime(6)  null,
    level              int generated always as (coalesce(chosen_level, rule_level)) stored,
    -- where it stands
    status             varchar(40)  not null,
    owner_id           uuid         null,
    taken_at           datetime(6)  null,
    next_step          varchar(40)  null,
    next_due           date         null,
    visit_at           datetime(6)  null,
    end_reason         varchar(40)  null,
    end_note           varchar(500) null,
    ended_at           datetime(6)  null,
    -- how the patient was recognised
    recognised         varchar(40)  not null,
    possible_client_id uuid         null,
    version            int          not null default 0,
    constraint pk_referral primary key (id),
    constraint fk_referral_client foreign key (client_id) references client (id),
    constraint fk_referral_hub foreign key (hub_id) references hub (id),
    constraint fk_referral_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_referral_referred_by foreign key (referred_by) references account (id),
    constraint fk_referral_owner foreign key (owner_id) references account (id),
    constraint fk_referral_chosen_by foreign key (chosen_by) references account (id),
    constraint fk_referral_possible_client foreign key (possible_client_id) references client (id),
    constraint ck_referral_status check (status in ('RECEIVED', 'TRIAGED', 'AWAITING_CONTACT', 'BOOKED', 'WAITING_LIST', 'ATTENDED', 'ENGAGED', 'CLOSED')),
    constraint ck_referral_looked_after check (status = 'CLOSED' or (owner_id is not null and next_step is not null and next_due is not null)),
    constraint ck_referral_ended check ((status = 'CLOSED') = (ended_at is not null and end_reason is not null)),
    constraint ck_referral_level check (rule_level between 1 and 4 and (chosen_level is null or chosen_level between 1 and 4)),
    constraint ck_referral_override check ((chosen_level is null) = (chosen_reason is null or chosen_by is null or chosen_at is null)),
    constraint ck_referral_recognised check (recognised in ('NEW', 'BY_CHI', 'BY_DETAILS', 'POSSIBLE'))
);
create index ix_referral_queue on referral (hub_id, status, level, last_safe_date);
create index ix_referral_client on referral (client_id, status);
create index ix_referral_organisation on referral (organisation_id, received_at);
create index ix_referral_owner on referral (owner_id, status);
--rollback drop table referral;

--changeset onward:referral-0001-referral-issue
create table referral_issue (
    referral_id uuid        not null,
    issue       varchar(40) not null,
    constraint pk_referral_issue primary key (referral_id, issue),
    constraint fk_referral_issue_referral foreign key (referral_id) references referral (id)
);
create table referral_need (
    referral_id uuid        not null,
    need        varchar(40) not null,
    constraint pk_referral_need primary key (referral_id, need),
    constraint fk_referral_need_referral foreign key (referral_id) references referral (id)
);
--rollback drop table referral_need;
--rollback drop table referral_issue;

--changeset onward:referral-0001-referral-event
create table referral_event (
    id          uuid         not null,
    referral_id uuid         not null,
    kind        varchar(40)  not null,
    at          datetime(6)  not null,
    account_id  uuid         null,
    detail      varchar(200) null,
    visit_at    datetime(6)  null,
    constraint pk_referral_event primary key (id),
    constraint fk_referral_event_referral foreign key (referral_id) references referral (id),
    constraint fk_referral_event_account foreign key (account_id) references account (id)
);
create index ix_referral_event_referral on referral_event (referral_id, at);
create index ix_referral_event_kind on referral_event (kind, at, referral_id);
--rollback drop table referral_event;

--changeset onward:referral-0001-contact-attempt
create table contact_attempt (
    id          uuid        not null,
    referral_id uuid        not null,
    at          datetime(6) not null,
    account_id  uuid        not null,
    channel     varchar(40) not null,
    outcome     varchar(40) not null,
    constraint pk_contact_attempt primary key (id),
    constraint fk_contact_attempt_referral foreign key (referral_id) references referral (id),
    constraint fk_contact_attempt_account foreign key (account_id) references account (id),
    constraint ck_contact_attempt_channel check (channel in ('PHONE', 'TEXT', 'EMAIL', 'LETTER', 'IN_PERSON')),
    constraint ck_contact_attempt_outcome check (outcome in ('REACHED', 'NO_ANSWER', 'VOICEMAIL', 'WRONG_DETAILS'))
);
create index ix_contact_attempt_referral on contact_attempt (referral_id, at);
--rollback drop table contact_attempt;

--changeset onward:referral-0001-referral-feedback
create table referral_feedback (
    id           uuid          not null,
    referral_id  uuid          not null,
    sent_at      datetime(6)   not null,
    sent_by      uuid          not null,
    sent_by_name varchar(200)  not null,
    body         varchar(4000) not null,
    asked        varchar(2000) null,
    asked_by     date          null,
    answer       varchar(40)   null,
    answered_at  datetime(6)   null,
    answered_by  uuid          null,
    read_at      datetime(6)   null,
    constraint pk_referral_feedback primary key (id),
    constraint fk_referral_feedback_referral foreign key (referral_id) references referral (id),
    constraint fk_referral_feedback_sent_by foreign key (sent_by) references account (id),
    constraint fk_referral_feedback_answered_by foreign key (answered_by) references account (id),
    constraint ck_referral_feedback_answer check (answer is null or answer in ('LETTER_SENT', 'CANNOT')),
    constraint ck_referral_feedback_answered check ((answer is null) = (answered_at is null))
);
create index ix_referral_feedback_referral on referral_feedback (referral_id, sent_at);
--rollback drop table referral_feedback;

--changeset onward:referral-0001-referral-draft
create table referral_draft (
    account_id uuid        not null,
    content    longtext    not null,
    saved_at   datetime(6) not null,
    constraint pk_referral_draft primary key (account_id),
    constraint fk_referral_draft_account foreign key (account_id) references account (id)
);
--rollback drop table referral_draft;
