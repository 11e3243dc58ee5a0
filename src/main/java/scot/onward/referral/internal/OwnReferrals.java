package scot.onward.referral.internal;

import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;

/** The referrals of the signed-in person's own hubs. */
@Component
public class OwnReferrals {

    private final IncomingReferrals referrals;
    private final CurrentUser currentUser;

    OwnReferrals(IncomingReferrals referrals, CurrentUser currentUser) {
        this.referrals = referrals;
        this.currentUser = currentUser;
    }

    /** One of them, for a change. @throws AccessDeniedException for any other, and for none */
    public IncomingReferral toMove(UUID referralId) {
        return referrals
                .findToMoveById(referralId)
                .filter(referral -> referral.isAtAnyOf(currentUser.get().hubIds()))
                .orElseThrow(() -> new AccessDeniedException("Not a referral to these hubs"));
    }
}
