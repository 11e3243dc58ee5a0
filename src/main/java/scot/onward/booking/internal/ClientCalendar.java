package scot.onward.booking.internal;

import java.time.Instant;
import java.util.UUID;
import scot.onward.hub.HubRow;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.ui.MessageCatalogue;

/** An appointment for the client's own calendar: when, where and whom to phone; neither what for nor who with. */
final class ClientCalendar {

    private ClientCalendar() {}

    /** Whether a message takes the appointment along: an e-mail does that tells of a new, changed or cancelled time. */
    static boolean goesWith(MessageKind kind, MessageChannel channel) {
        return channel == MessageChannel.EMAIL && kind != MessageKind.REMINDER;
    }

    static String of(Appointment appointment, MessageKind kind, HubRow hub, Instant now) {
        return of(
                appointment.id(),
                appointment.span(),
                appointment.delivery(),
                hub,
                new Edition(appointment.calendarSequence(), now, kind == MessageKind.CANCELLED));
    }

    /** Which edition of it this is, and since when. */
    record Edition(int sequence, Instant changedAt, boolean cancelled) {}

    static String of(UUID id, TimeSpan span, Delivery delivery, HubRow hub, Edition edition) {
        return CalendarText.of(new CalendarEvent(
                id,
                MessageCatalogue.text("paper.calendar.client"),
                place(delivery, hub),
                MessageCatalogue.text("paper.calendar.client.note", hub.phone()),
                span.from(),
                span.to(),
                hub.zone(),
                edition.sequence(),
                edition.changedAt(),
                edition.cancelled()));
    }

    private static String place(Delivery delivery, HubRow hub) {
        return switch (delivery) {
            case IN_PERSON -> hub.directions().isBlank() ? hub.shortName() : hub.shortName() + ", " + hub.directions();
            case PHONE -> MessageCatalogue.text("paper.calendar.phone");
            case VIDEO -> MessageCatalogue.text("paper.calendar.video");
        };
    }
}
