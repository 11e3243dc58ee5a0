package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The way to a group session's list, from wherever it is named. */
@NamedInterface("navigation")
@Component
public class GroupNavigation {

    private final BookingTools tools;

    GroupNavigation(BookingTools tools) {
        this.tools = tools;
    }

    /** Opens the list over the page; {@code changed} is called after each change. */
    public void open(UUID sessionId, Runnable changed) {
        new GroupDialog(tools, sessionId, changed).open();
    }

    /** Plans one that an adviser gives, at one of their hubs. */
    public void plan(UUID adviserId, UUID hubId, LocalDate day, Runnable planned) {
        new GroupPlanDialog(
                        tools.groupSessions(),
                        tools.places(),
                        tools.dates(),
                        tools.places().hub(hubId),
                        day,
                        adviserId,
                        planned)
                .open();
    }
}
