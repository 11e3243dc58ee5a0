package scot.onward.referral.internal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs of the weekly summaries, each run by one of the running instances. Writing looks often and writes once a week, so
 * that a Monday morning without a running instance is made up for.
 */
@Configuration(proxyBeanMethods = false)
class DigestJobs {

    static final TaskDescriptor<Void> SEND = TaskDescriptor.of("send-practice-digest");

    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> writePracticeDigests(DigestWriting digests) {
        return Tasks.recurring("practice-digests", FixedDelay.of(LOOK)).execute((job, context) -> digests.writeAll());
    }

    @Bean
    Task<Void> sendPracticeDigest(DigestMail mail) {
        return Tasks.custom(SEND)
                .onFailureReschedule(FixedDelay.of(AFTER_A_FAILURE))
                .onDeadExecutionRevive()
                .execute((job, context) -> mail.step(UUID.fromString(job.getId()))
                        .<CompletionHandler<Void>>map(next -> (done, execution) -> execution.reschedule(done, next))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}
