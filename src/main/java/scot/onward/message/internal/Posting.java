package scot.onward.message.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import scot.onward.message.MessageChannel;

/** Gives messages their jobs, in the transaction that queues them: both are there, or neither. */
@Component
public class Posting {

    /** What waited longer without a gateway was surely seen to by people. */
    private static final Duration LONGEST_FORGOTTEN = Duration.ofDays(1);

    private final Lines lines;
    private final KeptMessages messages;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    Posting(Lines lines, KeptMessages messages, ObjectProvider<SchedulerClient> jobs, Clock clock) {
        this.lines = lines;
        this.messages = messages;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Lets the message leave by itself, where its channel has a gateway; otherwise people see to it. */
    public void schedule(UUID id, MessageChannel channel, Instant at) {
        if (lines.lead(channel)) {
            schedule(jobs.getObject(), id, at);
        }
    }

    /** Whether messages of this channel leave by themselves. */
    public boolean leads(MessageChannel channel) {
        return lines.lead(channel);
    }

    /** The same for a message that failed; a job that is still about to end leaves it to {@link #scheduleForgotten}. */
    public void scheduleAgain(UUID id, MessageChannel channel) {
        if (lines.lead(channel)) {
            jobs.getObject().scheduleIfNotExists(job(id), clock.instant());
        }
    }

    void scheduleForgotten(SchedulerClient client) {
        Instant notOlderThan = clock.instant().minus(LONGEST_FORGOTTEN);
        for (MessageChannel channel : MessageChannel.values()) {
            if (lines.lead(channel)) {
                messages.forgotten(channel, notOlderThan)
                        .forEach(forgotten -> schedule(client, forgotten.id(), forgotten.sendAfter()));
            }
        }
    }

    /** As a batch of one: the id is new, so nobody needs to look first whether the job is there. */
    private static void schedule(SchedulerClient client, UUID id, Instant at) {
        client.scheduleBatch(List.<TaskInstance<?>>of(job(id)), at);
    }

    private static TaskInstance<Void> job(UUID id) {
        return SendingJobs.SEND.instance(id.toString()).build();
    }
}
