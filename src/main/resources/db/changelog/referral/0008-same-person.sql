--liquibase formatted sql

--changeset onward:referral-0008-same-person
--comment Referrals that came before the list of records that may be of one person.
insert ignore into same_person (id, client_id, other_id, noticed_at, state)
select uuid(), client_id, possible_client_id, min(received_at), 'OPEN' from referral
where possible_client_id is not null and possible_client_id <> client_id group by client_id, possible_client_id;
--rollback delete from same_person where not exists (select 1 from client_merge where pair_id = same_person.id);
