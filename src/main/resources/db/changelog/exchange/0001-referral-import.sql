--liquibase formatted sql

--changeset onward:exchange-0001-referral-import
create table referral_import (
    id              uuid         not null,
    organisation_id uuid         not null,
    account_id      uuid         not null,
    file_name       varchar(200) not null,
    imported_at     datetime(6)  not null,
    referrals       int          not null,
    -- the wording by which the practice said that everybody on the list agreed to be contacted
    list_wording    varchar(20)  null,
    constraint pk_referral_import primary key (id),
    constraint fk_referral_import_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_referral_import_account foreign key (account_id) references account (id)
);
create index ix_referral_import_organisation on referral_import (organisation_id, imported_at);
--rollback drop table referral_import;

--changeset onward:exchange-0001-imported-row
create table imported_row (
    organisation_id uuid     not null,
    -- what makes a row the same row again, see Fingerprint; no name can be read from it
    fingerprint     char(64) not null,
    import_id       uuid     not null,
    row_no          int      not null,
    referral_id     uuid     not null,
    constraint pk_imported_row primary key (organisation_id, fingerprint),
    constraint fk_imported_row_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_imported_row_import foreign key (import_id) references referral_import (id),
    constraint fk_imported_row_referral foreign key (referral_id) references referral (id) on delete cascade
);
--rollback drop table imported_row;
