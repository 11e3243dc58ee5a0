package scot.onward.booking.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is tidied up after time has passed, each time by one of the running instances. */
@Configuration(proxyBeanMethods = false)
class BookingJobs {

    @Bean
    RecurringTask<Void> removeExpiredHolds(ExpiredHolds holds) {
        return Tasks.recurring("expired-holds", FixedDelay.ofSeconds(5)).execute((job, context) -> holds.removeAll());
    }

    @Bean
    RecurringTask<Void> settleLapsedOffers(OfferExpiry offers) {
        return Tasks.recurring("lapsed-offers", FixedDelay.ofSeconds(15)).execute((job, context) -> offers.expire());
    }
}
