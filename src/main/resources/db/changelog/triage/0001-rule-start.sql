--liquibase formatted sql

--changeset onward:triage-0001-rule-start
--comment From when a version of a rule holds that the rule book only announces, as people decided it. The last decision on a
--comment version counts; none is ever changed or taken away.
create table rule_start (
    id             uuid         not null,
    rule_id        varchar(60)  not null,
    version        int          not null,
    number         int          not null,
    effective_from date         not null,
    decided_at     datetime(6)  not null,
    decided_by     uuid         not null,
    decided_name   varchar(200) not null,
    reason         varchar(500) not null,
    recounted      int          not null,
    constraint pk_rule_start primary key (id),
    constraint uq_rule_start_number unique (rule_id, version, number),
    constraint fk_rule_start_account foreign key (decided_by) references account (id),
    constraint ck_rule_start_number check (version > 0 and number > 0 and recounted >= 0),
    constraint ck_rule_start_reason check (char_length(trim(reason)) >= 3)
);
--rollback drop table rule_start;

--changeset onward:triage-0001-triggers
create trigger tr_rule_start_insert after insert on rule_start for each row update reference_stamp set stamp = uuid();
create trigger tr_rule_start_update before update on rule_start for each row signal sqlstate '45000' set message_text = 'A start of a rule is never changed';
create trigger tr_rule_start_delete before delete on rule_start for each row signal sqlstate '45000' set message_text = 'A start of a rule is never taken away';
--rollback drop trigger tr_rule_start_delete;
--rollback drop trigger tr_rule_start_update;
--rollback drop trigger tr_rule_start_insert;
