package scot.onward.message;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The exact words to a client: first name, event, place, one thing to do. Never a reason; the service only where the client
 * allowed naming it; times as people say them.
 */
public final class AppointmentWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private AppointmentWording() {}

    /** The words of a message. */
    public static String of(MessageKind kind, MessageChannel channel, Notice notice) {
        return "Hello " + notice.firstName() + ". " + event(kind, notice) + " " + todo(kind, channel, notice);
    }

    /**
     * The words to somebody whose time we have to change.
     *
     * @param was the time that falls away
     * @param samePlace whether it is where they would have come anyhow
     * @param today the day on which the words are read or said
     */
    public static String changedByUs(
            MessageChannel channel, Notice notice, LocalDateTime was, boolean samePlace, LocalDate today) {
        String old = was.toLocalDate().equals(today) ? "today" : "on " + day(was);
        String place = switch (notice.delivery()) {
            case IN_PERSON -> samePlace ? "same place." : "at " + place(notice) + ".";
            case PHONE -> "by phone. We will call you.";
            case VIDEO -> "by video. We will send you the link.";
        };
        String todo = channel == MessageChannel.TEXT ? "text CHANGE." : "phone " + notice.hubPhone() + ".";
        return "Hello %s. We have to change your time %s, sorry. New time: %s, %s, %s If that does not suit, %s"
                .formatted(notice.firstName(), old, day(notice.at()), time(notice.at()), place, todo);
    }

    private static String event(MessageKind kind, Notice notice) {
        String when = day(notice.at()) + ", " + time(notice.at());
        String what = notice.service() == null ? "time" : notice.service() + " time";
        return switch (kind) {
            case BOOKED -> meeting("Your " + what + " is ", when, notice);
            case MOVED -> meeting("Your " + what + " has changed. It is now ", when, notice);
            case REMINDER -> meeting("A reminder: your " + what + " is ", when, notice);
            case CANCELLED -> "Your " + what + " on " + when + " is cancelled. We are sorry.";
        };
    }

    private static String meeting(String lead, String when, Notice notice) {
        return switch (notice.delivery()) {
            case IN_PERSON -> lead + when + " at " + place(notice) + ".";
            case PHONE -> lead + when + ", by phone. We will call you.";
            case VIDEO -> lead + when + ", by video. We will send you the link.";
        };
    }

    private static String place(Notice notice) {
        return notice.door().isBlank() ? notice.hubName() : notice.hubName() + ", " + notice.door();
    }

    private static String todo(MessageKind kind, MessageChannel channel, Notice notice) {
        if (kind == MessageKind.CANCELLED) {
            return channel == MessageChannel.TEXT
                    ? "Text TIME for another time."
                    : "Phone " + notice.hubPhone() + " for another time.";
        }
        return channel == MessageChannel.TEXT
                ? "Can’t make it? Text CHANGE so someone else can have the time."
                : "Can’t make it? Phone " + notice.hubPhone() + " so someone else can have the time.";
    }

    /** "Tue 1 Dec". */
    public static String day(LocalDateTime at) {
        return DAY.format(at).replace("Sept", "Sep");
    }

    /** "11.15am", "2pm", "12 noon". */
    public static String time(LocalDateTime at) {
        if (at.getHour() == 12 && at.getMinute() == 0) {
            return "12 noon";
        }
        int hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        String minutes = at.getMinute() == 0 ? "" : String.format(Locale.UK, ".%02d", at.getMinute());
        return hour + minutes + (at.getHour() < 12 ? "am" : "pm");
    }
}
