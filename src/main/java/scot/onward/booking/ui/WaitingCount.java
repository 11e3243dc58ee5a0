package scot.onward.booking.ui;

import org.springframework.stereotype.Component;
import scot.onward.booking.WaitingList;
import scot.onward.shared.ui.RailCount;

/** How many people wait for a time, on the rail. */
@Component
class WaitingCount implements RailCount {

    private final WaitingList waitingList;

    WaitingCount(WaitingList waitingList) {
        this.waitingList = waitingList;
    }

    @Override
    public String route() {
        return "waiting-list";
    }

    @Override
    public long count() {
        return waitingList.count();
    }
}
