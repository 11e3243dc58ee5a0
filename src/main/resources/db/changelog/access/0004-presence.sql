--liquibase formatted sql

--changeset onward:access-0004-presence
--comment When a person last used Onward, in whichever instance: whom a colleague can be asked to fetch or call.
create table account_presence (
    account_id uuid        not null,
    seen_at    datetime(6) not null,
    constraint pk_account_presence primary key (account_id),
    constraint fk_account_presence_account foreign key (account_id) references account (id)
);
--rollback drop table account_presence;
