--liquibase formatted sql

--changeset onward:message-0001-message
create table message (
    id             uuid         not null,
    client_id      uuid         not null,
    hub_id         uuid         not null,
    appointment_id uuid         null,
    kind           varchar(40)  not null,
    channel        varchar(40)  not null,
    recipient      varchar(254) not null,
    body           text         not null,
    language       varchar(40)  not null,
    send_after     datetime(6)  not null,
    status         varchar(40)  not null,
    created_at     datetime(6)  not null,
    created_by     uuid         null,
    settled_at     datetime(6)  null,
    version        int          not null default 0,
    constraint pk_message primary key (id),
    constraint fk_message_client foreign key (client_id) references client (id),
    constraint fk_message_hub foreign key (hub_id) references hub (id),
    constraint fk_message_account foreign key (created_by) references account (id),
    constraint ck_message_kind check (kind in ('BOOKED', 'MOVED', 'CANCELLED', 'REMINDER')),
    constraint ck_message_channel check (channel in ('TEXT', 'EMAIL', 'LETTER', 'SLIP')),
    constraint ck_message_status check (status in ('WAITING', 'STOPPED', 'DELIVERED'))
);
create index ix_message_hub on message (hub_id, status, send_after);
create index ix_message_appointment on message (appointment_id);
--rollback drop table message;
