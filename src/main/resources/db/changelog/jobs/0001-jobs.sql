--liquibase formatted sql

--changeset onward:jobs-0001-job
create table job (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            blob         null,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50)  null,
    last_success         datetime(6)  null,
    last_failure         datetime(6)  null,
    consecutive_failures int          null,
    last_heartbeat       datetime(6)  null,
    version              bigint       not null,
    priority             smallint     null,
    constraint pk_job primary key (task_name, task_instance)
);
create index ix_job_due on job (execution_time);
create index ix_job_heartbeat on job (last_heartbeat);
--rollback drop table job;
