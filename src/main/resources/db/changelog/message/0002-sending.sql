--liquibase formatted sql

--changeset onward:message-0002-sending
alter table message drop constraint ck_message_status;
alter table message
    add column calendar    text         null after body,
    add column wording_id  uuid         null after calendar,
    add column good_until  datetime(6)  null after send_after,
    add column try_at      datetime(6)  null,
    add column attempts    int          not null default 0,
    add column may_be_twice boolean     not null default false,
    add column failure     varchar(40)  null,
    add column answer      varchar(500) null,
    add column settled_by  uuid         null,
    add column resolution  varchar(40)  null,
    add constraint ck_message_status
        check (status in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'STOPPED', 'DELIVERED')),
    add constraint ck_message_failure check ((status = 'FAILED') <= (failure is not null)),
    add constraint fk_message_settled_by foreign key (settled_by) references account (id);
--rollback alter table message drop constraint fk_message_settled_by, drop constraint ck_message_failure, drop constraint ck_message_status;
--rollback alter table message drop column calendar, drop column wording_id, drop column good_until, drop column try_at, drop column attempts, drop column may_be_twice, drop column failure, drop column answer, drop column settled_by, drop column resolution;
--rollback alter table message add constraint ck_message_status check (status in ('WAITING', 'STOPPED', 'DELIVERED'));
