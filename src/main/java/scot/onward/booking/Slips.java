package scot.onward.booking;

import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.internal.AppointmentRows;
import scot.onward.booking.internal.CalendarRows;
import scot.onward.booking.internal.SlipHolders;
import scot.onward.booking.internal.SlipHolders.SlipHolder;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;

/**
 * The slips that clients take with them. A practice prints those of the appointments that its own referrals led to, in the words
 * that it sent: a slip tells it nothing of what else is known.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER', 'PRACTICE')")
public class Slips {

    private final AppointmentRows rows;
    private final SlipHolders holders;
    private final Places places;
    private final CalendarRows calendars;

    Slips(AppointmentRows rows, SlipHolders holders, Places places, CalendarRows calendars) {
        this.rows = rows;
        this.holders = holders;
        this.places = places;
        this.calendars = calendars;
    }

    /** An appointment of one's own hubs for the client's own calendar, as iCalendar text. @throws AccessDeniedException as above */
    public String calendar(UUID appointmentId) {
        AppointmentFacts facts = own(appointmentId);
        return calendars.ofClient(facts, places.hub(facts.hubId()));
    }

    /** The slip of an appointment of one's own hubs. @throws AccessDeniedException for any other, and for none */
    public Slip of(UUID appointmentId) {
        AppointmentFacts facts = own(appointmentId);
        SlipHolder holder = holders.of(facts);
        HubRow hub = places.hub(facts.hubId());
        var at = facts.startsAt().atZone(hub.zone());
        return new Slip(
                firstWord(holder.name()),
                at.toLocalDate(),
                at.toLocalTime(),
                facts.delivery(),
                hub.shortName(),
                hub.directions(),
                firstWord(facts.adviserName()),
                facts.roomName(),
                holder.mayNameService() ? rows.neutralName(appointmentId) : null,
                rows.bringsLetter(appointmentId),
                hub.phone(),
                facts.reference());
    }

    private AppointmentFacts own(UUID appointmentId) {
        AppointmentFacts facts = rows.find(appointmentId)
                .orElseThrow(() -> new AccessDeniedException("Not an appointment of this person's"));
        holders.require(facts);
        return facts;
    }

    private static String firstWord(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
