--liquibase formatted sql

--changeset onward:client-0004-client-organisation
--comment Which organisations referred or registered a client: for a practice these are its own clients.
create table client_organisation (
    client_id       uuid not null,
    organisation_id uuid not null,
    constraint pk_client_organisation primary key (client_id, organisation_id),
    constraint fk_client_organisation_client foreign key (client_id) references client (id),
    constraint fk_client_organisation_organisation foreign key (organisation_id) references organisation (id)
);
create index ix_client_organisation_organisation on client_organisation (organisation_id, client_id);
--rollback drop table client_organisation;
