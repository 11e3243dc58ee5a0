package scot.onward.booking.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the address of the board says: a hub, a day, a client to book for, an appointment to move, how to show it. What it says wrongly it does not say. */
record TodayAddress(
        Optional<UUID> hub, Optional<LocalDate> day, Optional<UUID> client, Optional<UUID> move, BoardLook look) {

    static TodayAddress read(QueryParameters query) {
        return new TodayAddress(
                query.getSingleParameter("hub").flatMap(TodayAddress::id),
                query.getSingleParameter("day").flatMap(TodayAddress::day),
                query.getSingleParameter("book").flatMap(TodayAddress::id),
                query.getSingleParameter("move").flatMap(TodayAddress::id),
                query.getSingleParameter("view").flatMap(BoardLook::read).orElse(BoardLook.DAY));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate asked = LocalDate.parse(text);
            return asked.getYear() < 2000 || asked.getYear() > 2100 ? Optional.empty() : Optional.of(asked);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
