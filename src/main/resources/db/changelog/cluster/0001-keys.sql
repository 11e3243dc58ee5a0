--liquibase formatted sql

--changeset onward:cluster-0001-clinic-edit
--comment A key per hub and per adviser, written with every edit of a clinic: two edits that clash then meet on a cluster as well.
create table clinic_edit (
    subject_id uuid   not null,
    edits      bigint not null,
    constraint pk_clinic_edit primary key (subject_id)
);
--rollback drop table clinic_edit;

--changeset onward:cluster-0001-change-log
--comment Liquibase makes its table without a primary key; on a cluster every table needs one.
alter table DATABASECHANGELOG add constraint primary key (ID, AUTHOR, FILENAME);
--rollback alter table DATABASECHANGELOG drop primary key;
