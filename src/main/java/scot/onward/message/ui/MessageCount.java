package scot.onward.message.ui;

import org.springframework.stereotype.Component;
import scot.onward.message.MessageCounts;
import scot.onward.message.MessageDesk;
import scot.onward.shared.ui.RailCount;

/** How many messages want a person, on the rail: failed ones, those to be handed over, letters to be posted. */
@Component
class MessageCount implements RailCount {

    private final MessageDesk desk;

    MessageCount(MessageDesk desk) {
        this.desk = desk;
    }

    @Override
    public String route() {
        return "messages";
    }

    @Override
    public long count() {
        MessageCounts counts = desk.counts();
        return counts.toDo() + counts.letters();
    }
}
