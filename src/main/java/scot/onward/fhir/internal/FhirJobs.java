package scot.onward.fhir.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is tidied up after time has passed, each time by one of the running instances. */
@Configuration(proxyBeanMethods = false)
class FhirJobs {

    @Bean
    RecurringTask<Void> removeOldRequests(KeptAnswers requests) {
        return Tasks.recurring("old-idempotent-requests", FixedDelay.ofHours(1))
                .execute((job, context) -> requests.removeOld());
    }
}
