--liquibase formatted sql

--changeset onward:booking-0005-client-link
--comment A link to one client: CHANGE asks to move an appointment that is still at about_starts_at, INVITATION lets them choose a time.
--comment The secret itself is in the message alone; here is its SHA-256.
create table client_link (
    id              uuid        not null,
    kind            varchar(40) not null,
    secret_hash     char(64)    not null,
    client_id       uuid        not null,
    hub_id          uuid        not null,
    appointment_id  uuid        null,
    about_starts_at datetime(6) null,
    created_at      datetime(6) not null,
    created_by      uuid        null,
    expires_at      datetime(6) not null,
    used_at         datetime(6) null,
    revoked_at      datetime(6) null,
    constraint pk_client_link primary key (id),
    constraint uq_client_link_secret unique (secret_hash),
    constraint fk_client_link_client foreign key (client_id) references client (id),
    constraint fk_client_link_hub foreign key (hub_id) references hub (id),
    constraint fk_client_link_appointment foreign key (appointment_id) references appointment (id),
    constraint fk_client_link_account foreign key (created_by) references account (id),
    constraint ck_client_link_kind check (kind in ('CHANGE', 'INVITATION')),
    constraint ck_client_link_about check ((kind = 'CHANGE') = (appointment_id is not null and about_starts_at is not null)),
    constraint ck_client_link_invitation check (kind = 'CHANGE' or created_by is not null)
);
create index ix_client_link_client on client_link (client_id, kind, created_at);
--rollback drop table client_link;

--changeset onward:booking-0005-invitation
--comment What the client of an invitation may choose from. needs: AccessNeed names with commas.
create table invitation (
    id             uuid         not null,
    referral_id    uuid         null,
    delivery       varchar(40)  not null,
    minutes        int          null,
    needs          varchar(200) not null default '',
    adviser_id     uuid         null,
    gender         varchar(40)  null,
    language       varchar(60)  null,
    by_phone       boolean      not null default false,
    level          int          null,
    book_by        date         null,
    last_safe_date date         null,
    bring_letter   boolean      not null default false,
    constraint pk_invitation primary key (id),
    constraint fk_invitation_link foreign key (id) references client_link (id),
    constraint fk_invitation_referral foreign key (referral_id) references referral (id),
    constraint fk_invitation_adviser foreign key (adviser_id) references adviser (id),
    constraint ck_invitation_delivery check (delivery in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint ck_invitation_minutes check (minutes is null or minutes between 5 and 480)
);
create table invitation_hub (
    invitation_id uuid not null,
    hub_id        uuid not null,
    constraint pk_invitation_hub primary key (invitation_id, hub_id),
    constraint fk_invitation_hub_invitation foreign key (invitation_id) references invitation (id),
    constraint fk_invitation_hub_hub foreign key (hub_id) references hub (id)
);
create table invitation_service (
    invitation_id uuid not null,
    service_id    uuid not null,
    constraint pk_invitation_service primary key (invitation_id, service_id),
    constraint fk_invitation_service_invitation foreign key (invitation_id) references invitation (id),
    constraint fk_invitation_service_service foreign key (service_id) references offered_service (id)
);
--rollback drop table invitation_service;
--rollback drop table invitation_hub;
--rollback drop table invitation;

--changeset onward:booking-0005-change-request
--comment What a client asked of reception by a link or a text message, until a person has settled it. One text is taken in once
--comment (reply_key), one appointment at one time is asked about once (open_appointment). It stands on the desks of its hubs.
create table change_request (
    id               uuid          not null,
    kind             varchar(40)   not null,
    came_by          varchar(40)   not null,
    reply_key        char(64)      null,
    client_id        uuid          null,
    appointment_id   uuid          null,
    was_starts_at    datetime(6)   null,
    number           varchar(40)   null,
    words            varchar(1000) null,
    asked_at         datetime(6)   not null,
    settled_at       datetime(6)   null,
    settled_by       uuid          null,
    settled_as       varchar(40)   null,
    open_appointment uuid as (if(settled_at is null and kind = 'CHANGE', appointment_id, null)) persistent,
    constraint pk_change_request primary key (id),
    constraint uq_change_request_reply unique (reply_key),
    constraint uq_change_request_open unique (open_appointment, was_starts_at),
    constraint fk_change_request_client foreign key (client_id) references client (id),
    constraint fk_change_request_appointment foreign key (appointment_id) references appointment (id),
    constraint fk_change_request_account foreign key (settled_by) references account (id),
    constraint ck_change_request_kind check (kind in ('CHANGE', 'TIME', 'UNCLEAR')),
    constraint ck_change_request_came_by check (came_by in ('LINK', 'TEXT')),
    constraint ck_change_request_about check (kind <> 'CHANGE' or (appointment_id is not null and was_starts_at is not null)),
    constraint ck_change_request_settled check ((settled_at is null) = (settled_as is null)
        and (settled_as is null or settled_as in ('PHONED', 'LEFT')))
);
create table change_request_hub (
    hub_id     uuid not null,
    request_id uuid not null,
    constraint pk_change_request_hub primary key (hub_id, request_id),
    constraint fk_change_request_hub_hub foreign key (hub_id) references hub (id),
    constraint fk_change_request_hub_request foreign key (request_id) references change_request (id)
);
create index ix_change_request_open on change_request (settled_at, asked_at);
--rollback drop table change_request_hub;
--rollback drop table change_request;
