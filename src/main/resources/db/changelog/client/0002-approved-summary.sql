--liquibase formatted sql

--changeset onward:client-0002-approved-summary
create table approved_summary (
    id          uuid        not null,
    client_id   uuid        not null,
    number      int         not null,
    text        text        not null,
    agreed_on   date        not null,
    agreed_how  varchar(40) not null,
    recorded_by uuid        not null,
    recorded_at datetime(6) not null,
    constraint pk_approved_summary primary key (id),
    constraint uq_approved_summary_number unique (client_id, number),
    constraint fk_approved_summary_client foreign key (client_id) references client (id),
    constraint fk_approved_summary_account foreign key (recorded_by) references account (id),
    constraint ck_approved_summary_how check (agreed_how in ('READ_ALOUD', 'READ_ON_SCREEN', 'READ_ON_PAPER', 'BY_INTERPRETER')),
    constraint ck_approved_summary_number check (number > 0)
);
--rollback drop table approved_summary;
