package scot.onward.client.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ContactRule;

/** What a client said about one way of reaching them, as kept. */
@Embeddable
class KeptContactRule {

    private boolean mayUse;
    private boolean mayLeaveMessage;
    private boolean mayNameService;
    private @Nullable LocalTime safeFrom;
    private @Nullable LocalTime safeUntil;

    protected KeptContactRule() {}

    KeptContactRule(ContactRule rule) {
        mayUse = rule.mayUse();
        mayLeaveMessage = rule.mayLeaveMessage();
        mayNameService = rule.mayNameService();
        safeFrom = rule.from();
        safeUntil = rule.until();
    }

    ContactRule rule() {
        return new ContactRule(mayUse, mayLeaveMessage, mayNameService, safeFrom, safeUntil);
    }
}
