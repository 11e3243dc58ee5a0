package scot.onward.referral.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks at the safety clocks when time has passed: each time one of the running instances. */
@Configuration(proxyBeanMethods = false)
class SafetyJobs {

    @Bean
    RecurringTask<Void> escalateSafetyClocks(SafetyWatch watch) {
        return Tasks.recurring("safety-clocks", FixedDelay.ofSeconds(15)).execute((job, context) -> watch.escalate());
    }

    @Bean
    RecurringTask<Void> startSafetyClocks(SafetyWatch watch) {
        return Tasks.recurring("safety-clocks-to-start", FixedDelay.ofMinutes(5))
                .execute((job, context) -> {
                    watch.startLastTries();
                    watch.startUnanswered();
                });
    }
}
