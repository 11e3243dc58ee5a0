package scot.onward.message.ui;

import org.springframework.stereotype.Component;
import scot.onward.message.Outbox;
import scot.onward.shared.ui.RailCount;

/** How many messages are due to be handed over, on the rail. */
@Component
class MessageCount implements RailCount {

    private final Outbox outbox;

    MessageCount(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String route() {
        return "messages";
    }

    @Override
    public long count() {
        return outbox.due();
    }
}
