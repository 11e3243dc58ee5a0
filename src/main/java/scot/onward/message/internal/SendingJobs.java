package scot.onward.message.internal;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that send: one a message, kept beside it in the database, run by one of the running instances. */
@Configuration(proxyBeanMethods = false)
class SendingJobs {

    static final String NAME = "send-message";
    static final TaskDescriptor<Void> SEND = TaskDescriptor.of(NAME);

    /** What a job does when it failed itself, such as for want of the database. */
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

    @Bean
    Task<Void> sendMessage(Sending sending) {
        return Tasks.custom(SEND)
                .onFailureReschedule(FixedDelay.of(AFTER_A_FAILURE))
                .onDeadExecutionRevive()
                .execute((job, context) -> sending.step(UUID.fromString(job.getId()))
                        .<CompletionHandler<Void>>map(next -> (done, execution) -> execution.reschedule(done, next))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    @Bean
    RecurringTask<Void> sendForgottenMessages(ObjectProvider<Posting> posting) {
        return Tasks.recurring("forgotten-messages", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((job, context) -> posting.getObject().scheduleForgotten(context.getSchedulerClient()));
    }
}
