--liquibase formatted sql

--changeset onward:client-0005-keys
--comment By what a person is looked for who may be a client already: the last nine digits of the telephone, and the postcode.
--comment merged_into: the record that this one was found to be a double of. Such a row is kept so that it can be undone.
alter table client add column phone_key varchar(9) generated always as
    (right(replace(replace(replace(replace(replace(replace(phone, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), '+', ''), 9)) stored;
alter table client add column merged_into uuid null;
alter table client add constraint fk_client_merged_into foreign key (merged_into) references client (id);
alter table client add constraint ck_client_merged_into check (merged_into is null or merged_into <> id);
create index ix_client_phone_key on client (phone_key);
create index ix_client_postcode on client (postcode);
--rollback alter table client drop constraint ck_client_merged_into;
--rollback alter table client drop foreign key fk_client_merged_into;
--rollback drop index ix_client_postcode on client;
--rollback drop index ix_client_phone_key on client;
--rollback alter table client drop column merged_into;
--rollback alter table client drop column phone_key;

--changeset onward:client-0005-same-person
--comment Two records that may be of one person, and what a person decided. client_id is the later one.
create table same_person (
    id              uuid         not null,
    client_id       uuid         not null,
    other_id        uuid         not null,
    noticed_at      datetime(6)  not null,
    state           varchar(40)  not null,
    decided_by      uuid         null,
    decided_by_name varchar(200) null,
    decided_at      datetime(6)  null,
    version         int          not null default 0,
    constraint pk_same_person primary key (id),
    constraint uq_same_person_pair unique (client_id, other_id),
    constraint fk_same_person_client foreign key (client_id) references client (id),
    constraint fk_same_person_other foreign key (other_id) references client (id),
    constraint fk_same_person_account foreign key (decided_by) references account (id),
    constraint ck_same_person_two check (client_id <> other_id),
    constraint ck_same_person_state check (state in ('OPEN', 'NOT_SURE', 'ONE_PERSON', 'TWO_PEOPLE')),
    constraint ck_same_person_decided check ((state = 'OPEN') = (decided_at is null or decided_by is null or decided_by_name is null))
);
create index ix_same_person_state on same_person (state, noticed_at);
--rollback drop table same_person;

--changeset onward:client-0005-merge
--comment One merging of two records, and each row that it changed as it was before and after, so that it can be undone exactly.
create table client_merge (
    id             uuid         not null,
    pair_id        uuid         not null,
    kept_id        uuid         not null,
    gone_id        uuid         not null,
    at             datetime(6)  not null,
    by_account     uuid         not null,
    by_name        varchar(200) not null,
    undone_at      datetime(6)  null,
    undone_by      uuid         null,
    undone_by_name varchar(200) null,
    constraint pk_client_merge primary key (id),
    constraint fk_client_merge_pair foreign key (pair_id) references same_person (id),
    constraint fk_client_merge_kept foreign key (kept_id) references client (id),
    constraint fk_client_merge_gone foreign key (gone_id) references client (id),
    constraint fk_client_merge_by foreign key (by_account) references account (id),
    constraint fk_client_merge_undone_by foreign key (undone_by) references account (id),
    constraint ck_client_merge_undone check ((undone_at is null) = (undone_by is null))
);
create index ix_client_merge_pair on client_merge (pair_id, at);
create table client_merge_step (
    merge_id   uuid        not null,
    number     int         not null,
    table_name varchar(64) not null,
    row_before longtext    null,
    row_after  longtext    null,
    constraint pk_client_merge_step primary key (merge_id, number),
    constraint fk_client_merge_step_merge foreign key (merge_id) references client_merge (id),
    constraint ck_client_merge_step_changed check (row_before is not null or row_after is not null)
);
--rollback drop table client_merge_step;
--rollback drop table client_merge;
