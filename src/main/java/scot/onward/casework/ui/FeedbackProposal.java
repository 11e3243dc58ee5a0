package scot.onward.casework.ui;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.casework.SessionRecord;
import scot.onward.referral.BackWords;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** What a session offers to be told to the referrer: that the client came, what about, and when they come again. */
final class FeedbackProposal {

    private FeedbackProposal() {}

    static BackWords of(Sheet sheet) {
        SessionRecord record = sheet.record();
        String issues = record.issues().stream()
                .map(MessageCatalogue::word)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.UK);
        String came = say(
                "came",
                sheet.firstName(),
                sheet.tools().dates().day(record.startedAt().atZone(Dates.ZONE).toLocalDate()));
        String offered = issues.isEmpty() ? came : came + " " + say("about", issues);
        return new BackWords(offered, null, null, null, null, null, nextTime(sheet, record));
    }

    private static @Nullable String nextTime(Sheet sheet, SessionRecord record) {
        UUID next = record.nextAppointmentId();
        if (record.nextTime() == null) {
            return null;
        }
        return switch (record.nextTime()) {
            case NONE_NEEDED -> say("noMore");
            case BOOKED ->
                next == null ? null : words(sheet, sheet.tools().appointments().facts(next));
        };
    }

    private static String words(Sheet sheet, AppointmentFacts next) {
        return say(
                "again",
                sheet.tools().dates().day(next.startsAt().atZone(Dates.ZONE).toLocalDate()),
                Dates.time(next.startsAt()),
                next.hubName());
    }

    private static String say(String key, Object... args) {
        return MessageCatalogue.text("casework.feedback." + key, args);
    }
}
