package scot.onward.referral.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.referral.SafetyAlarms;
import scot.onward.referral.SentReferrals;
import scot.onward.referral.TriageDesk;
import scot.onward.shared.ui.RailCount;

/** How many referrals wait to be looked at, on the rail. */
@Configuration
class ReferralCounts {

    @Bean
    RailCount referralsToLookAt(SentReferrals sent) {
        return new Count("my-referrals", sent::countToLookAt);
    }

    @Bean
    RailCount referralsToTake(TriageDesk desk) {
        return new Count("triage", desk::countUntaken);
    }

    @Bean
    RailCount overdueSafetyClocks(SafetyAlarms alarms, CurrentUser currentUser) {
        return new Count("triage", () -> currentUser.get().role() == Role.MANAGER ? alarms.countOverdue() : 0);
    }

    private record Count(String route, java.util.function.LongSupplier number) implements RailCount {

        @Override
        public long count() {
            return number.getAsLong();
        }
    }
}
