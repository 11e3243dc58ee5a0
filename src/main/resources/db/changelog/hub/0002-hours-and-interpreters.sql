--liquibase formatted sql

--changeset onward:hub-0002-opening-hours
--comment Weekdays on which a hub keeps other hours than its usual ones; without hours it is closed. Closes before it opens: on the next day.
create table hub_hours (
    hub_id  uuid        not null,
    weekday varchar(10) not null,
    opens   time        null,
    closes  time        null,
    constraint pk_hub_hours primary key (hub_id, weekday),
    constraint fk_hub_hours_hub foreign key (hub_id) references hub (id),
    constraint ck_hub_hours_weekday check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint ck_hub_hours_span check ((opens is null) = (closes is null) and (opens is null or opens <> closes))
);
alter table hub drop constraint ck_hub_opening;
alter table hub add constraint ck_hub_opening check (opens <> closes);
--rollback alter table hub drop constraint ck_hub_opening;
--rollback alter table hub add constraint ck_hub_opening check (opens < closes);
--rollback drop table hub_hours;

--changeset onward:hub-0002-adviser
--comment Gender as the adviser states it, for clients who ask; SNSIAP types of advice the adviser gives.
alter table adviser add column gender varchar(40) null;
alter table adviser add constraint ck_adviser_gender check (gender in ('WOMAN', 'MAN', 'NON_BINARY'));
create table adviser_advice_type (
    adviser_id  uuid        not null,
    advice_type varchar(10) not null,
    constraint pk_adviser_advice_type primary key (adviser_id, advice_type),
    constraint fk_adviser_advice_type_adviser foreign key (adviser_id) references adviser (id),
    constraint ck_adviser_advice_type check (advice_type in ('TYPE_I', 'TYPE_II', 'TYPE_III'))
);
--rollback drop table adviser_advice_type;
--rollback alter table adviser drop constraint ck_adviser_gender, drop column gender;

--changeset onward:hub-0002-interpreter
create table interpreter (
    id             uuid         not null,
    name           varchar(200) not null,
    phone          varchar(40)  null,
    notice_minutes int          not null default 0,
    active         boolean      not null default true,
    constraint pk_interpreter primary key (id),
    constraint ck_interpreter_notice check (notice_minutes between 0 and 43200)
);
create table interpreter_language (
    interpreter_id uuid        not null,
    language       varchar(40) not null,
    constraint pk_interpreter_language primary key (interpreter_id, language),
    constraint fk_interpreter_language_interpreter foreign key (interpreter_id) references interpreter (id)
);
--comment When an interpreter works, and how they can be met in those hours.
create table interpreter_hours (
    interpreter_id uuid        not null,
    delivery       varchar(40) not null,
    weekday        varchar(10) not null,
    starts         time        not null,
    ends           time        not null,
    constraint pk_interpreter_hours primary key (interpreter_id, delivery, weekday),
    constraint fk_interpreter_hours_interpreter foreign key (interpreter_id) references interpreter (id),
    constraint ck_interpreter_hours_delivery check (delivery in ('IN_PERSON', 'PHONE', 'VIDEO')),
    constraint ck_interpreter_hours_weekday check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint ck_interpreter_hours_span check (starts < ends)
);
--rollback drop table interpreter_hours;
--rollback drop table interpreter_language;
--rollback drop table interpreter;
