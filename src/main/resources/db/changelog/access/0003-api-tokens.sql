--liquibase formatted sql

--changeset onward:access-0003-program
--comment An account of a program: nobody signs in with it, and it is not listed among people.
alter table account add column program boolean not null default false;
--rollback alter table account drop column program;

--changeset onward:access-0003-api-token
create table api_token (
    id           uuid        not null,
    account_id   uuid        not null,
    token_hash   char(64)    not null,
    ending       char(4)     not null,
    created_by   uuid        not null,
    created_at   datetime(6) not null,
    revoked_by   uuid        null,
    revoked_at   datetime(6) null,
    last_used_at datetime(6) null,
    constraint pk_api_token primary key (id),
    constraint uq_api_token_hash unique (token_hash),
    constraint uq_api_token_account unique (account_id),
    constraint fk_api_token_account foreign key (account_id) references account (id),
    constraint fk_api_token_created_by foreign key (created_by) references account (id),
    constraint fk_api_token_revoked_by foreign key (revoked_by) references account (id)
);
create table api_token_purpose (
    token_id uuid        not null,
    purpose  varchar(40) not null,
    constraint pk_api_token_purpose primary key (token_id, purpose),
    constraint fk_api_token_purpose_token foreign key (token_id) references api_token (id),
    constraint ck_api_token_purpose check (purpose in ('SCHEDULING', 'PATIENTS', 'REPLIES'))
);
--rollback drop table api_token_purpose;
--rollback drop table api_token;
