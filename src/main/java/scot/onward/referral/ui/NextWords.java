package scot.onward.referral.ui;

import java.time.Instant;
import scot.onward.referral.NextStep;
import scot.onward.referral.QueueRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** How long somebody waits and what is to be done next, in words. */
final class NextWords {

    private static final int HOUR = 60;

    private final Dates dates;

    NextWords(Dates dates) {
        this.dates = dates;
    }

    /** "Phone by Tue 1 Dec", "Booked Tue 1 Dec 10:00". */
    String next(QueueRow row) {
        String key = "referral.next." + row.nextStep();
        Instant visitAt = row.visitAt();
        if (row.nextStep() == NextStep.MEET && visitAt != null) {
            var visit = visitAt.atZone(HubTime.ZONE);
            return MessageCatalogue.text(key, dates.day(visit.toLocalDate()) + " " + Dates.time(visit.toLocalTime()));
        }
        return MessageCatalogue.text(key, dates.relativeDay(row.nextDue()));
    }

    /** Whether an appointment stands. */
    static boolean isBooked(QueueRow row) {
        return row.nextStep() == NextStep.MEET && row.visitAt() != null;
    }

    /** "14 min", "1 h 04", "6 days". */
    String waiting(Instant since) {
        long minutes = dates.minutesBetween(since);
        if (minutes < HOUR) {
            return MessageCatalogue.text("shared.dates.minutes", minutes);
        }
        if (minutes < 24L * HOUR) {
            return MessageCatalogue.text(
                    "referral.waiting.hours", minutes / HOUR, String.format("%02d", minutes % HOUR));
        }
        return dates.daysSince(since.atZone(HubTime.ZONE).toLocalDate());
    }
}
