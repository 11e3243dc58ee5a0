--liquibase formatted sql

--changeset onward:client-0003-contact-rule
create table client_contact_rule (
    client_id         uuid        not null,
    way               varchar(40) not null,
    may_use           boolean     not null,
    may_leave_message boolean     not null,
    may_name_service  boolean     not null,
    safe_from         time        null,
    safe_until        time        null,
    constraint pk_client_contact_rule primary key (client_id, way),
    constraint fk_client_contact_rule_client foreign key (client_id) references client (id),
    constraint ck_client_contact_rule_way check (way in ('PHONE', 'TEXT', 'EMAIL', 'LETTER')),
    constraint ck_client_contact_rule_time check ((safe_from is null and safe_until is null) or safe_from < safe_until)
);
--rollback drop table client_contact_rule;
