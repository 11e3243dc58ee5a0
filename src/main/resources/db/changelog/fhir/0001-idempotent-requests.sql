--liquibase formatted sql

--changeset onward:fhir-0001-idempotent-request
--comment What was asked with an Idempotency-Key and how it was answered, for a day. The appointment's id is fixed before it is
--comment booked, so that a request that a crash broke off is taken up again and books nothing twice. Keys differ by case.
create table idempotent_request (
    account_id     uuid         not null,
    request_key    varchar(255) collate utf8mb4_bin not null,
    body_hash      char(64)     not null,
    appointment_id uuid         not null,
    begun_at       datetime(6)  not null,
    status         int          null,
    answer         mediumtext   null,
    constraint pk_idempotent_request primary key (account_id, request_key),
    constraint fk_idempotent_request_account foreign key (account_id) references account (id),
    constraint ck_idempotent_request_answer check ((status is null) = (answer is null))
);
create index ix_idempotent_request_begun on idempotent_request (begun_at);
--rollback drop table idempotent_request;
