package scot.onward.shared.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;
import scot.onward.shared.HubTime;

/** Dates and times as staff read them, in the hubs' zone: "Tue 8 Dec", "11:15", "today 10:43", "12 days". */
@Component
public class Dates {

    /** The zone of every hub. */
    public static final ZoneId ZONE = HubTime.ZONE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter BIRTH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Clock clock;

    public Dates(Clock clock) {
        this.clock = clock;
    }

    /** Today in the hubs' zone. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** The time of day now in the hubs' zone. */
    public LocalTime now() {
        return LocalTime.now(clock.withZone(ZONE));
    }

    /** This moment. */
    public Instant instant() {
        return clock.instant();
    }

    /** "Tue 8 Dec", with the year when it is not this year. */
    public String day(LocalDate day) {
        return threeLetters(day.getYear() == today().getYear() ? DAY : DAY_AND_YEAR, day);
    }

    /** "Tue 8 Dec 2026": paper, exports, and wherever the year must be plain. */
    public static String dayAndYear(LocalDate day) {
        return threeLetters(DAY_AND_YEAR, day);
    }

    /** "12 March 1958". */
    public static String birthDate(LocalDate day) {
        return BIRTH_DATE.format(day);
    }

    /** "11:15". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** "11:15" of a moment. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(ZONE));
    }

    /** "today 10:43", "yesterday 16:05", "Tue 8 Dec 11:15". */
    public String at(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        return relativeDay(local.toLocalDate()) + " " + TIME.format(local);
    }

    /** "today", "yesterday", "tomorrow", otherwise as {@link #day}. */
    public String relativeDay(LocalDate day) {
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(today(), day), -2, 2)) {
            case -1 -> MessageCatalogue.text("shared.dates.yesterday");
            case 0 -> MessageCatalogue.text("shared.dates.today");
            case 1 -> MessageCatalogue.text("shared.dates.tomorrow");
            default -> day(day);
        };
    }

    /** "12 days" between then and today, never negative. */
    public String daysSince(LocalDate day) {
        return MessageCatalogue.text("shared.dates.days", Math.max(0, ChronoUnit.DAYS.between(day, today())));
    }

    /** "18 min" between then and now, never negative. */
    public String minutesSince(Instant moment) {
        return MessageCatalogue.text(
                "shared.dates.minutes", Math.max(0, ChronoUnit.MINUTES.between(moment, clock.instant())));
    }

    /** Whole minutes between then and now, never negative. */
    public long minutesBetween(Instant moment) {
        return Math.max(0, ChronoUnit.MINUTES.between(moment, clock.instant()));
    }

    /** British locale data writes "Sept"; the house style is three letters. */
    private static String threeLetters(DateTimeFormatter format, LocalDate day) {
        return format.format(day).replace("Sept", "Sep");
    }
}
