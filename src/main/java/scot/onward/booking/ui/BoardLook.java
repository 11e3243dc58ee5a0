package scot.onward.booking.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the board shows its clinics: one day as columns, one week as numbers, one day as a list. */
enum BoardLook {
    DAY,
    WEEK,
    LIST;

    /** As it stands in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<BoardLook> read(String word) {
        return Stream.of(values()).filter(look -> look.word().equals(word)).findFirst();
    }
}
