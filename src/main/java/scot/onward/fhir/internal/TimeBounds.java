package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.HubTime;
import scot.onward.shared.TimeSpan;

/**
 * When something may begin, as a FHIR search says it: days, months and years are those of the hubs' clocks; a time of the day
 * needs a zone.
 *
 * @param from the first moment that fits, null for any
 * @param before the first moment after that which does not, null for none
 */
record TimeBounds(@Nullable Instant from, @Nullable Instant before) {

    private static final Pattern FORM = Pattern.compile("([a-z]{2})?(\\d.*)");
    private static final Pattern WITH_SECONDS = Pattern.compile(".*T\\d\\d:\\d\\d:\\d\\d.*");

    /** Reads the values of one parameter, all of which have to hold. @throws InvalidRequestException for what cannot be read */
    static TimeBounds read(String parameter, Collection<String> values) {
        TimeBounds all = new TimeBounds(null, null);
        for (String value : values) {
            all = all.and(read(parameter, value));
        }
        return all;
    }

    /** Whether a moment fits. */
    boolean hold(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (before == null || moment.isBefore(before));
    }

    private static TimeBounds read(String parameter, String value) {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new InvalidRequestException("%s=%s is no date or time".formatted(parameter, value));
        }
        TimeSpan meant = meant(parameter, value, parts.group(2));
        return switch (parts.group(1) == null ? "eq" : parts.group(1)) {
            case "eq" -> new TimeBounds(meant.from(), meant.to());
            case "ge" -> new TimeBounds(meant.from(), null);
            case "gt" -> new TimeBounds(meant.to(), null);
            case "le" -> new TimeBounds(null, meant.to());
            case "lt" -> new TimeBounds(null, meant.from());
            default ->
                throw new InvalidRequestException(
                        "%s=%s: the prefixes that are known are eq, ge, gt, le and lt".formatted(parameter, value));
        };
    }

    private static TimeSpan meant(String parameter, String value, String text) {
        try {
            return switch (text.length()) {
                case 4 ->
                    days(
                            Year.parse(text).atDay(1),
                            Year.parse(text).plusYears(1).atDay(1));
                case 7 ->
                    days(
                            YearMonth.parse(text).atDay(1),
                            YearMonth.parse(text).plusMonths(1).atDay(1));
                case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
                default -> moment(text);
            };
        } catch (DateTimeParseException unreadable) {
            throw new InvalidRequestException(
                    isWithoutZone(text)
                            ? "%s=%s needs a time zone, such as %sZ or %s%%2B01:00"
                                    .formatted(parameter, value, text, text)
                            : "%s=%s is no date or time".formatted(parameter, value));
        }
    }

    private static TimeSpan days(LocalDate from, LocalDate to) {
        return new TimeSpan(
                from.atStartOfDay(HubTime.ZONE).toInstant(),
                to.atStartOfDay(HubTime.ZONE).toInstant());
    }

    private static TimeSpan moment(String text) {
        Instant begin = OffsetDateTime.parse(text).toInstant();
        return TimeSpan.of(begin, WITH_SECONDS.matcher(text).matches() ? Duration.ofSeconds(1) : Duration.ofMinutes(1));
    }

    private static boolean isWithoutZone(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeParseException notEvenThat) {
            return false;
        }
    }

    private TimeBounds and(TimeBounds other) {
        return new TimeBounds(later(from, other.from), earlier(before, other.before));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
