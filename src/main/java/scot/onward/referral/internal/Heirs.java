package scot.onward.referral.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.AccountLeft;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.referral.EventKind;

/** Hands on what somebody looked after, in the same step in which they stop: no open referral is left with nobody. */
@Component
class Heirs {

    private final FirstOwner owners;
    private final ReferralEvents events;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    Heirs(FirstOwner owners, ReferralEvents events, EntityManager entities, JdbcClient jdbc, CurrentUser currentUser) {
        this.owners = owners;
        this.events = events;
        this.entities = entities;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    private record Left(UUID id, UUID hubId) {}

    /** One at a time, so that they are spread over those who stay. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountLeft left) {
        entities.flush();
        List<Left> referrals = jdbc
                .sql("select id, hub_id from referral where owner_id = ? and status <> 'CLOSED' for update")
                .param(left.accountId())
                .query(Left.class)
                .list()
                .stream()
                .filter(referral -> !isStillThere(left.accountId(), referral.hubId()))
                .toList();
        referrals.forEach(referral -> handOn(referral, left.accountId()));
    }

    private boolean isStillThere(UUID accountId, UUID hubId) {
        return jdbc.sql("""
                        select count(*) from account join account_hub on account_id = account.id and hub_id = ?
                        where account.id = ? and active and role in ('ADVISER', 'MANAGER')
                        """).params(hubId, accountId).query(Long.class).single() > 0;
    }

    private void handOn(Left referral, UUID leaving) {
        UUID heir = owners.heir(referral.hubId(), leaving)
                .map(FirstOwner.Owner::id)
                .or(() -> otherThan(leaving))
                .orElseThrow(() -> new IllegalStateException("Nobody is left to look after referrals"));
        jdbc.sql("update referral set owner_id = ?, taken_at = null, version = version + 1 where id = ?")
                .params(heir, referral.id())
                .update();
        events.happened(referral.id(), EventKind.ASSIGNED);
    }

    /** Where nobody works any more, whoever ends the account has to see to it. */
    private Optional<UUID> otherThan(UUID leaving) {
        return currentUser.find().map(SignedIn::accountId).filter(one -> !one.equals(leaving));
    }
}
