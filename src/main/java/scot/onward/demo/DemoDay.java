package scot.onward.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The day of loading as the demonstration sees it. In office hours the clinics of that day begin at nine; at any other hour
 * they are laid around the present moment, so that whoever looks finds people past, here and still to come. Late in the evening the day ends before midnight and
 * the afternoon's people are not there.
 */
record DemoDay(Instant now, LocalDate date, LocalTime begins) {

    /** How long the longest clinic of the day lasts. */
    static final int MINUTES = 450;

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime LATEST_BEGIN = LocalTime.of(21, 45);
    private static final LocalTime LAST = LocalTime.of(23, 45);
    private static final int MINUTES_BEFORE_NOW = 105;

    static DemoDay of(Instant now) {
        ZonedDateTime here = now.atZone(ZONE);
        LocalTime time = here.toLocalTime();
        boolean officeHours = !time.isBefore(LocalTime.of(10, 15)) && time.isBefore(LocalTime.of(12, 0));
        return new DemoDay(now, here.toLocalDate(), officeHours ? NINE : around(time));
    }

    private static LocalTime around(LocalTime time) {
        int minute = (time.toSecondOfDay() / 60 - MINUTES_BEFORE_NOW) / 15 * 15;
        int latest = LATEST_BEGIN.toSecondOfDay() / 60;
        return LocalTime.ofSecondOfDay(60L * Math.clamp(minute, 0, latest));
    }

    /** The moment so many minutes after the clinics of this day begin. */
    Instant at(int minutes) {
        return date.atTime(begins).plusMinutes(minutes).atZone(ZONE).toInstant();
    }

    /** That moment, or just now where it is still to come: nobody has arrived in the future. */
    Instant past(int minutes) {
        Instant justNow = now.minus(1, ChronoUnit.MINUTES);
        return at(minutes).isBefore(justNow) ? at(minutes) : justNow;
    }

    /** The time of day so many minutes after the clinics begin. */
    LocalTime time(int minutes) {
        return begins.plusMinutes(minutes);
    }

    /** As many of those minutes as there are before the day ends. */
    int within(int minutes) {
        return Math.min(minutes, (LAST.toSecondOfDay() - begins.toSecondOfDay()) / 60);
    }

    static Instant moment(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }
}
