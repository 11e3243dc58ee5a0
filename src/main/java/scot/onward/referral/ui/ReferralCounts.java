package scot.onward.referral.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    private record Count(String route, java.util.function.LongSupplier number) implements RailCount {

        @Override
        public long count() {
            return number.getAsLong();
        }
    }
}
