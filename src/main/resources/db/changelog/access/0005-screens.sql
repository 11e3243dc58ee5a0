--liquibase formatted sql

--changeset onward:access-0005-screen
--comment A wall display of a waiting room. The address that signs it in works once; then the display alone holds the secret. Only hashes are kept.
create table screen_device (
    id           uuid         not null,
    hub_id       uuid         not null,
    name         varchar(120) not null,
    address_hash char(64)     not null,
    opened_at    datetime(6)  null,
    device_hash  char(64)     null,
    created_by   uuid         not null,
    created_at   datetime(6)  not null,
    revoked_by   uuid         null,
    revoked_at   datetime(6)  null,
    constraint pk_screen_device primary key (id),
    constraint uq_screen_device_address unique (address_hash),
    constraint uq_screen_device_device unique (device_hash),
    constraint fk_screen_device_hub foreign key (hub_id) references hub (id),
    constraint fk_screen_device_created_by foreign key (created_by) references account (id),
    constraint fk_screen_device_revoked_by foreign key (revoked_by) references account (id),
    constraint ck_screen_device_opened check ((opened_at is null) = (device_hash is null))
);
create table hub_screen (
    hub_id uuid        not null,
    shows  varchar(40) not null,
    constraint pk_hub_screen primary key (hub_id),
    constraint fk_hub_screen_hub foreign key (hub_id) references hub (id),
    constraint ck_hub_screen_shows check (shows in ('NAME', 'TICKET'))
);
--rollback drop table hub_screen;
--rollback drop table screen_device;
