package scot.onward.capacity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a file of clinics, by the headings that people give them. */
public enum ClinicColumn {
    ADVISER("adviser", "name", "who"),
    ROOM("room", "where", "place"),
    SERVICES("services", "service"),
    WEEKDAY("weekday", "day"),
    EVERY_WEEKS("everyweeks", "weeks", "every"),
    NTH("nth", "whichofthemonth", "ofthemonth"),
    FIRST_DAY("firstday", "date", "startdate", "fromdate"),
    LAST_DAY("lastday", "enddate", "untildate"),
    STARTS("from", "starts", "start", "starttime"),
    ENDS("until", "ends", "end", "endtime", "to"),
    BREAK_FROM("breakfrom", "breakstarts", "breakstart"),
    BREAK_UNTIL("breakuntil", "breakends", "breakend", "breakto"),
    LENGTH("length", "minutes", "slot");

    private final Set<String> headings;

    ClinicColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** Whether no clinic can be read without it. */
    public boolean isNeeded() {
        return this == ADVISER || this == STARTS || this == ENDS || this == FIRST_DAY;
    }

    /** The column that a heading means. */
    static Optional<ClinicColumn> of(String heading) {
        String letters = heading.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
        return Stream.of(values())
                .filter(column -> column.headings.contains(letters))
                .findFirst();
    }
}
