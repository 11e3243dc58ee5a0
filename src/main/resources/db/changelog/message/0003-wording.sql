--liquibase formatted sql

--changeset onward:message-0003-wording
create table message_wording (
    id              uuid          not null,
    organisation_id uuid          null,
    language        varchar(60)   not null,
    kind            varchar(40)   not null,
    channel         varchar(40)   not null,
    variant         char(1)       not null,
    version         int           not null,
    text            varchar(1000) not null,
    checked_by      varchar(200)  null,
    created_at      datetime(6)   not null,
    created_by      uuid          null,
    retired_at      datetime(6)   null,
    constraint pk_message_wording primary key (id),
    constraint uq_message_wording_version unique (organisation_id, language, kind, channel, variant, version),
    constraint fk_message_wording_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_message_wording_account foreign key (created_by) references account (id),
    constraint ck_message_wording_kind
        check (kind in ('BOOKED', 'MOVED', 'CANCELLED', 'REMINDER', 'CHANGED_BY_US', 'INVITATION')),
    constraint ck_message_wording_channel check (channel in ('TEXT', 'EMAIL', 'LETTER')),
    constraint ck_message_wording_variant check (variant in ('A', 'B')),
    constraint ck_message_wording_version check (version > 0)
);
--rollback drop table message_wording;

--changeset onward:message-0003-kinds
alter table message drop constraint ck_message_kind;
alter table message
    add constraint ck_message_kind
        check (kind in ('BOOKED', 'MOVED', 'CANCELLED', 'REMINDER', 'CHANGED_BY_US', 'INVITATION')),
    add constraint fk_message_wording foreign key (wording_id) references message_wording (id);
--rollback alter table message drop constraint fk_message_wording, drop constraint ck_message_kind;
--rollback alter table message add constraint ck_message_kind check (kind in ('BOOKED', 'MOVED', 'CANCELLED', 'REMINDER'));
