package scot.onward.referral.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.referral.EventKind;
import scot.onward.referral.internal.KeptRedirections.Answer;
import scot.onward.shared.HubTime;

/** Brings back to their owners the referrals that were offered to others and stayed without an answer. */
@Component
public class UnansweredRedirections {

    private final KeptRedirections redirections;
    private final IncomingReferrals referrals;
    private final ReferralEvents events;
    private final Clock clock;

    UnansweredRedirections(
            KeptRedirections redirections, IncomingReferrals referrals, ReferralEvents events, Clock clock) {
        this.redirections = redirections;
        this.referrals = referrals;
        this.events = events;
        this.clock = clock;
    }

    /** Brings back all that are overdue; one that is answered at this moment stays answered. */
    @Transactional
    public void bringBack() {
        LocalDate today = HubTime.today(clock);
        redirections.overdue(today).forEach(offer -> {
            IncomingReferral referral =
                    referrals.findToMoveById(offer.referralId()).orElseThrow();
            if (redirections.answer(offer.id(), Answer.UNANSWERED, null)
                    && referral.standing().returned(today)) {
                events.happened(referral.id(), EventKind.RETURNED, Answer.UNANSWERED.name(), null);
            }
        });
    }

    /** Looks for them from time to time, each time in one of the running instances. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> bringBackUnansweredRedirections(UnansweredRedirections unanswered) {
            return Tasks.recurring("unanswered-redirections", FixedDelay.ofMinutes(10))
                    .execute((job, context) -> unanswered.bringBack());
        }
    }
}
