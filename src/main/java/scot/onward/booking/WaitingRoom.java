package scot.onward.booking;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.ScreenShows;
import scot.onward.access.Screens;
import scot.onward.booking.internal.WaitingRoomRows;

/** What the screen of a waiting room shows: who has arrived, where they go, and how late it runs there. Nothing else is read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class WaitingRoom {

    private final Screens screens;
    private final WaitingRoomRows rows;

    WaitingRoom(Screens screens, WaitingRoomRows rows) {
        this.screens = screens;
        this.rows = rows;
    }

    /** The waiting room of a hub for a device of it; nothing for any other, or for a hub that is none. */
    public Optional<ScreenPage> show(UUID hubId, String deviceSecret) {
        return screens.isOf(hubId, deviceSecret)
                ? Optional.of(rows.of(hubId, screens.shows(hubId) == ScreenShows.TICKET))
                : Optional.empty();
    }
}
