--liquibase formatted sql

--changeset onward:referral-0009-words
--comment The parts of a message back, as the standard of social prescribing has them; body is what was offered.
alter table referral_feedback
    add column outcome varchar(2000) null after body,
    add column cover varchar(2000) null after asked_by,
    add column not_needed varchar(500) null after cover,
    add column next_time varchar(200) null after not_needed;
alter table referral_feedback add constraint ck_referral_feedback_cover check (cover is null or asked is not null);
--rollback alter table referral_feedback drop constraint ck_referral_feedback_cover;
--rollback alter table referral_feedback drop column next_time, drop column not_needed, drop column cover, drop column outcome;

--changeset onward:referral-0009-spared
--comment Whether a referral spared the practice an appointment. Only ever counted: who said so is not kept.
create table referral_spared (
    referral_id uuid    not null,
    spared      boolean not null,
    said_on     date    not null,
    constraint pk_referral_spared primary key (referral_id),
    constraint fk_referral_spared_referral foreign key (referral_id) references referral (id)
);
--rollback drop table referral_spared;

--changeset onward:referral-0009-digest
--comment What moved in a practice's week. Names are read from the referral, so that a consent withdrawn later holds here too.
create table practice_digest (
    id              uuid        not null,
    organisation_id uuid        not null,
    week_from       date        not null,
    written_at      datetime(6) not null,
    moved           int         not null,
    asked           int         not null,
    quiet           int         not null,
    mail            varchar(40) not null,
    mailed_at       datetime(6) null,
    constraint pk_practice_digest primary key (id),
    constraint uq_practice_digest_week unique (organisation_id, week_from),
    constraint fk_practice_digest_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_practice_digest_mail check (mail in ('NONE', 'WAITING', 'SENT', 'FAILED')),
    constraint ck_practice_digest_mailed check ((mail = 'SENT') = (mailed_at is not null))
);
create table practice_digest_line (
    digest_id   uuid        not null,
    kind        varchar(40) not null,
    referral_id uuid        not null,
    step        varchar(40) null,
    constraint pk_practice_digest_line primary key (digest_id, kind, referral_id),
    constraint fk_practice_digest_line_digest foreign key (digest_id) references practice_digest (id),
    constraint fk_practice_digest_line_referral foreign key (referral_id) references referral (id),
    constraint ck_practice_digest_line_kind check (kind in ('MOVED', 'ASKED', 'QUIET'))
);
--rollback drop table practice_digest_line;
--rollback drop table practice_digest;

--changeset onward:referral-0009-practice-mail
--comment Where a practice wants its weekly summary, which holds no names.
create table practice_mail (
    organisation_id uuid         not null,
    address         varchar(254) not null,
    set_by          uuid         not null,
    set_at          datetime(6)  not null,
    constraint pk_practice_mail primary key (organisation_id),
    constraint fk_practice_mail_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_practice_mail_set_by foreign key (set_by) references account (id)
);
--rollback drop table practice_mail;
