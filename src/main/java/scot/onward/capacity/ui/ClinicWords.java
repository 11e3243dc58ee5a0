package scot.onward.capacity.ui;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicHours;
import scot.onward.clinic.ClinicPattern;
import scot.onward.clinic.ClinicRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** Clinics in words. */
final class ClinicWords {

    private ClinicWords() {}

    static String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /** "Each Thursday", "Every 2 weeks on Thursday", "Last Thursday of the month", "Once, Thu 26 Nov". */
    static String pattern(ClinicPattern pattern, Dates dates) {
        DayOfWeek weekday = pattern.weekday();
        if (weekday == null) {
            return MessageCatalogue.text("clinics.pattern.once", dates.day(pattern.from()));
        }
        Integer nth = pattern.nth();
        if (nth != null) {
            return MessageCatalogue.text("clinics.pattern.monthly", nth(nth), weekday(weekday));
        }
        return pattern.everyWeeks() == 1
                ? MessageCatalogue.text("clinics.pattern.weekly", weekday(weekday))
                : MessageCatalogue.text("clinics.pattern.weeks", pattern.everyWeeks(), weekday(weekday));
    }

    /** "First" to "Fifth", "Last". */
    static String nth(int nth) {
        return MessageCatalogue.text("clinics.nth." + (nth == -1 ? "last" : nth));
    }

    /** From when until when it goes on, if that is worth saying. */
    static String validity(ClinicRow row, Dates dates) {
        ClinicPattern pattern = row.plan().pattern();
        List<String> words = new ArrayList<>();
        if (pattern.weekday() != null && pattern.from().isAfter(dates.today())) {
            words.add(MessageCatalogue.text("clinics.from", dates.day(pattern.from())));
        }
        var endedAt = row.plan().endedAt();
        if (endedAt != null) {
            words.add(MessageCatalogue.text(
                    "clinics.ends",
                    dates.day(endedAt.atZone(Dates.ZONE).toLocalDate().minusDays(1))));
        } else if (pattern.weekday() != null && pattern.until() != null) {
            words.add(MessageCatalogue.text("clinics.until", dates.day(pattern.until())));
        }
        return String.join(", ", words);
    }

    static String hours(ClinicHours hours) {
        return span(hours.starts(), hours.ends());
    }

    static String pause(ClinicHours hours) {
        LocalTime starts = hours.breakStarts();
        LocalTime ends = hours.breakEnds();
        return starts == null || ends == null ? "" : MessageCatalogue.text("clinics.break", span(starts, ends));
    }

    static String span(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null
                ? ""
                : MessageCatalogue.text("clinics.span", Dates.time(from), Dates.time(to));
    }

    static String span(ClinicDay day) {
        return MessageCatalogue.text(
                "clinics.span",
                Dates.time(day.session().from()),
                Dates.time(day.session().to()));
    }

    /** "8 a week", "4 every 2 weeks", "6 a month", "8 once". */
    static String places(ClinicRow row) {
        ClinicPattern pattern = row.plan().pattern();
        return switch (pattern.recurrence()) {
            case ONCE -> MessageCatalogue.text("clinics.places.once", row.places());
            case NTH_WEEKDAY -> MessageCatalogue.text("clinics.places.month", row.places());
            case WEEKLY ->
                pattern.everyWeeks() == 1
                        ? MessageCatalogue.text("clinics.places.week", row.places())
                        : MessageCatalogue.text("clinics.places.weeks", row.places(), pattern.everyWeeks());
        };
    }
}
