package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.Secrets;
import scot.onward.booking.internal.CalendarRows;

/** The secret address at which the signed-in adviser's own calendar can be subscribed to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADVISER')")
public class MyCalendar {

    private final CalendarRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    MyCalendar(CalendarRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param readAt when a calendar last read it, to the hour */
    public record Address(Instant madeAt, Optional<Instant> readAt) {}

    /** The address that works, which itself is not kept; empty when there is none. */
    public Optional<Address> address() {
        return rows.address(currentUser.get().adviser()).map(it -> new Address(it.madeAt(), it.readAt()));
    }

    /** Makes a new address; the one before stops working at once. @return its path, shown this once */
    @Transactional
    public String make() {
        String secret = Secrets.fresh();
        rows.give(currentUser.get().adviser(), Secrets.hash(secret), clock.instant());
        return "/calendar/" + secret + ".ics";
    }

    /** No address works any more. */
    @Transactional
    public void takeBack() {
        rows.takeBack(currentUser.get().adviser());
    }
}
