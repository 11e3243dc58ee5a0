package scot.onward.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How two birth dates go together. */
public enum BirthDateLikeness {
    SAME,
    /** Day and month changed over. */
    SWAPPED,
    /** One digit is wrong, or two neighbours were changed over. */
    SLIP,
    /** The same year, and one of them is 1 January, which is written where the day is not known. */
    YEAR_ONLY,
    /** One of them was not said. */
    NOT_KNOWN,
    DIFFERENT;

    static BirthDateLikeness of(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return NOT_KNOWN;
        }
        if (one.equals(other)) {
            return SAME;
        }
        if (swapped(one).filter(other::equals).isPresent()) {
            return SWAPPED;
        }
        if (one.getYear() == other.getYear() && (isForUnknown(one) || isForUnknown(other))) {
            return YEAR_ONLY;
        }
        return isSlip(digits(one), digits(other)) ? SLIP : DIFFERENT;
    }

    /** 1 January, which stands for a day that is not known: many people share it. */
    static boolean isForUnknown(LocalDate date) {
        return date.getDayOfYear() == 1;
    }

    /** The dates by which somebody born on this one is looked for. */
    static List<LocalDate> lookedFor(LocalDate date) {
        return Stream.concat(Stream.of(date), swapped(date).stream()).toList();
    }

    private static Optional<LocalDate> swapped(LocalDate date) {
        try {
            return Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static String digits(LocalDate date) {
        return date.toString().replace("-", "");
    }

    private static boolean isSlip(String one, String other) {
        return one.length() == other.length() && Slips.between(one, other) == 1;
    }
}
