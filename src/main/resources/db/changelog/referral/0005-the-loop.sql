--liquibase formatted sql

--changeset onward:referral-0005-end
--comment Every end of a referral and, where it was one too early, its opening again; the note is for staff.
create table referral_end (
    id            uuid         not null,
    referral_id   uuid         not null,
    reason        varchar(40)  not null,
    note          varchar(500) null,
    stood_at      varchar(40)  not null,
    ended_by      uuid         null,
    ended_at      datetime(6)  not null,
    reopened_by   uuid         null,
    reopened_at   datetime(6)  null,
    reopen_reason varchar(500) null,
    constraint pk_referral_end primary key (id),
    constraint fk_referral_end_referral foreign key (referral_id) references referral (id),
    constraint fk_referral_end_ended_by foreign key (ended_by) references account (id),
    constraint fk_referral_end_reopened_by foreign key (reopened_by) references account (id),
    constraint ck_referral_end_reopened check
        ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reopen_reason is null))
);
create index ix_referral_end_referral on referral_end (referral_id, ended_at);
create index ix_referral_ended on referral (hub_id, ended_at);
--rollback alter table referral drop index ix_referral_ended;
--rollback drop table referral_end;

--changeset onward:referral-0005-redirection
--comment A referral offered to another hub or to a service outside; until they accept, it stays with its owner.
create table redirection (
    id                 uuid         not null,
    referral_id        uuid         not null,
    from_hub_id        uuid         not null,
    to_hub_id          uuid         null,
    to_organisation_id uuid         null,
    why                varchar(500) not null,
    offered_by         uuid         not null,
    offered_at         datetime(6)  not null,
    answer_by          date         not null,
    state              varchar(40)  not null,
    answered_by        uuid         null,
    answered_at        datetime(6)  null,
    answer             varchar(500) null,
    open_referral_id   uuid generated always as (case when state = 'OFFERED' then referral_id end) stored,
    constraint pk_redirection primary key (id),
    constraint uq_redirection_open unique (open_referral_id),
    constraint fk_redirection_referral foreign key (referral_id) references referral (id),
    constraint fk_redirection_from_hub foreign key (from_hub_id) references hub (id),
    constraint fk_redirection_to_hub foreign key (to_hub_id) references hub (id),
    constraint fk_redirection_to_organisation foreign key (to_organisation_id) references organisation (id),
    constraint fk_redirection_offered_by foreign key (offered_by) references account (id),
    constraint fk_redirection_answered_by foreign key (answered_by) references account (id),
    constraint ck_redirection_target check ((to_hub_id is null) <> (to_organisation_id is null)),
    constraint ck_redirection_elsewhere check (to_hub_id is null or to_hub_id <> from_hub_id),
    constraint ck_redirection_state check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'UNANSWERED', 'TAKEN_BACK')),
    constraint ck_redirection_answered check ((state = 'OFFERED') = (answered_at is null))
);
create index ix_redirection_referral on redirection (referral_id, offered_at);
create index ix_redirection_to_hub on redirection (to_hub_id, state);
create index ix_redirection_due on redirection (state, answer_by);
--rollback drop table redirection;

--changeset onward:referral-0005-owner-insert splitStatements:false
--comment Who looks after an open referral is somebody who can still sign in. The lock waits for one who is being closed just now.
create trigger tr_referral_owner_insert before insert on referral for each row
begin
    if new.status <> 'CLOSED' and new.owner_id is not null
        and (select active from account where id = new.owner_id lock in share mode) is not true then
        signal sqlstate '45000' set message_text = 'tr_referral_owner: an open referral belongs to an active account';
    end if;
end
--rollback drop trigger tr_referral_owner_insert;

--changeset onward:referral-0005-owner-update splitStatements:false
create trigger tr_referral_owner_update before update on referral for each row
begin
    if new.status <> 'CLOSED' and new.owner_id is not null and (old.status = 'CLOSED' or not (new.owner_id <=> old.owner_id))
        and (select active from account where id = new.owner_id lock in share mode) is not true then
        signal sqlstate '45000' set message_text = 'tr_referral_owner: an open referral belongs to an active account';
    end if;
end
--rollback drop trigger tr_referral_owner_update;
