--liquibase formatted sql

--changeset onward:casework-0002-gain
create table gain (
    id           uuid         not null,
    case_id      uuid         not null,
    session_id   uuid         not null,
    adviser_id   uuid         not null,
    kind         varchar(40)  not null,
    what         varchar(200) not null,
    amount_pence bigint       not null,
    period       varchar(40)  not null,
    counts_pence bigint       not null,
    status       varchar(40)  not null,
    evidence     varchar(300) null,
    confirmed_on date         null,
    recorded_at  datetime(6)  not null,
    version      int          not null default 0,
    constraint pk_gain primary key (id),
    constraint fk_gain_case foreign key (case_id) references advice_case (id),
    constraint fk_gain_session foreign key (session_id) references advice_session (id),
    constraint fk_gain_adviser foreign key (adviser_id) references adviser (id),
    constraint ck_gain_kind check (kind in ('AWARD', 'BACKDATE', 'LUMP_SUM', 'GRANT', 'DEBT_WRITTEN_OFF', 'RESCHEDULED', 'COST_SAVED', 'IN_KIND')),
    constraint ck_gain_period check (period in ('WEEKLY', 'FOUR_WEEKLY', 'MONTHLY', 'ANNUAL', 'ONE_OFF')),
    constraint ck_gain_amount check (amount_pence > 0 and counts_pence >= amount_pence),
    constraint ck_gain_status check (status in ('ESTIMATED', 'CONFIRMED')),
    constraint ck_gain_evidence check ((status = 'CONFIRMED') = (evidence is not null and confirmed_on is not null))
);
--rollback drop table gain;

--changeset onward:casework-0002-debt
create table debt (
    id            uuid         not null,
    case_id       uuid         not null,
    session_id    uuid         not null,
    creditor_kind varchar(40)  not null,
    creditor      varchar(200) not null,
    priority      boolean      not null,
    amount_pence  bigint       not null,
    strategy      varchar(40)  null,
    recorded_at   datetime(6)  not null,
    version       int          not null default 0,
    constraint pk_debt primary key (id),
    constraint fk_debt_case foreign key (case_id) references advice_case (id),
    constraint fk_debt_session foreign key (session_id) references advice_session (id),
    constraint ck_debt_amount check (amount_pence > 0)
);
--rollback drop table debt;

--changeset onward:casework-0002-outcome
create table outcome (
    session_id  uuid        not null,
    kind        varchar(40) not null,
    constraint pk_outcome primary key (session_id, kind),
    constraint fk_outcome_session foreign key (session_id) references advice_session (id)
);
--rollback drop table outcome;
