package scot.onward.partner.ui;

import org.springframework.stereotype.Component;
import scot.onward.partner.OnwardReferrals;
import scot.onward.shared.ui.RailCount;

/** How many onward referrals are the adviser's turn. */
@Component
class OnwardCount implements RailCount {

    private final OnwardReferrals onward;

    OnwardCount(OnwardReferrals onward) {
        this.onward = onward;
    }

    @Override
    public String route() {
        return "onward";
    }

    @Override
    public long count() {
        return onward.waitingForMe();
    }
}
