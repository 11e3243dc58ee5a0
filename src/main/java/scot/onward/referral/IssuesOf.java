package scot.onward.referral;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.IncomingReferral;
import scot.onward.referral.internal.IncomingReferrals;
import scot.onward.shared.PresentingIssue;

/** Why somebody was referred: for the advisers of the hub alone. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class IssuesOf {

    private final IncomingReferrals referrals;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;

    IssuesOf(IncomingReferrals referrals, CurrentUser currentUser, AccessLog accessLog) {
        this.referrals = referrals;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
    }

    /** The issues of a referral to one's own hubs. @throws AccessDeniedException for any other */
    public Set<PresentingIssue> issues(UUID referralId) {
        IncomingReferral referral = referrals
                .findById(referralId)
                .filter(found -> found.isAtAnyOf(currentUser.get().hubIds()))
                .orElseThrow(() -> new AccessDeniedException("Not a referral to these hubs"));
        accessLog.shown(referral.clientId(), Glimpse.REFERRAL);
        return referral.issues();
    }
}
