--liquibase formatted sql

--changeset onward:referral-0007-no-fixed-address
-- said by the patient, which is more than a postcode that nobody knows
alter table referral add column no_fixed_address boolean not null default false;
--rollback alter table referral drop column no_fixed_address;

--changeset onward:referral-0007-drafts-in-parts
-- what somebody has half typed is kept when the program learns to keep it in the parts of the page
update referral_draft set content = json_object(
    'id', json_extract(content, '$.id'),
    'patient', json_object(
        'earlierId', json_extract(content, '$.earlierId'), 'name', json_extract(content, '$.name'),
        'birthDate', json_extract(content, '$.birthDate'), 'chi', json_extract(content, '$.chi'),
        'postcode', json_extract(content, '$.postcode'), 'noFixedAddress', false),
    'issues', json_extract(content, '$.issues'),
    'letter', json_object(
        'answer', json_extract(content, '$.letter'), 'kind', json_extract(content, '$.letterKind'),
        'date', json_extract(content, '$.letterDate')),
    'safeAndWell', json_object(
        'safeTonight', json_extract(content, '$.safeTonight'), 'essentials', json_extract(content, '$.essentialsToday'),
        'missing', json_array(), 'dependants', 'NOT_ASKED'),
    'contact', json_object(
        'phone', json_extract(content, '$.phone'), 'textOk', json_extract(content, '$.textOk'),
        'voicemailOk', json_extract(content, '$.voicemailOk'), 'mayNameService', json_extract(content, '$.mayNameService'),
        'bestTime', json_extract(content, '$.bestTime')),
    'needs', json_object(
        'access', json_extract(content, '$.needs'), 'language', json_extract(content, '$.language'),
        'interpreter', json_extract(content, '$.interpreter')),
    'agreement', json_object(
        'toContact', json_extract(content, '$.agreesToContact'), 'toHearBack', json_extract(content, '$.agreesToHearBack')),
    'referrer', json_object(
        'name', json_extract(content, '$.otherReferrer'), 'role', json_extract(content, '$.referrerRole')),
    'note', json_extract(content, '$.note'))
where json_exists(content, '$.agreesToContact');
--rollback delete from referral_draft where json_exists(content, '$.agreement');
