package scot.onward.partner.ui;

import org.springframework.stereotype.Component;
import scot.onward.partner.Inbox;
import scot.onward.shared.ui.RailCount;

/** How many referrals wait for the agency's answer. */
@Component
class InboxCount implements RailCount {

    private final Inbox inbox;

    InboxCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String route() {
        return "inbox";
    }

    @Override
    public long count() {
        return inbox.unanswered();
    }
}
