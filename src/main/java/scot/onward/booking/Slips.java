package scot.onward.booking;

import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.booking.internal.AppointmentRows;
import scot.onward.booking.internal.CalendarRows;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.client.ClientCard;
import scot.onward.client.Clients;
import scot.onward.client.ReachWay;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;

/** The slips that clients take with them. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class Slips {

    private final AppointmentRows rows;
    private final OwnAppointments own;
    private final Clients clients;
    private final Places places;
    private final CalendarRows calendars;

    Slips(AppointmentRows rows, OwnAppointments own, Clients clients, Places places, CalendarRows calendars) {
        this.rows = rows;
        this.own = own;
        this.clients = clients;
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
        ClientCard client = clients.card(facts.clientId());
        HubRow hub = places.hub(facts.hubId());
        var at = facts.startsAt().atZone(hub.zone());
        return new Slip(
                firstWord(client.nameToUse()),
                at.toLocalDate(),
                at.toLocalTime(),
                facts.delivery(),
                hub.shortName(),
                hub.directions(),
                firstWord(facts.adviserName()),
                facts.roomName(),
                client.contact().mayNameService(ReachWay.LETTER) ? rows.neutralName(appointmentId) : null,
                rows.bringsLetter(appointmentId),
                hub.phone(),
                facts.reference());
    }

    private AppointmentFacts own(UUID appointmentId) {
        AppointmentFacts facts = rows.find(appointmentId)
                .orElseThrow(() -> new AccessDeniedException("Not an appointment of this person's"));
        own.require(facts.hubId(), facts.adviserId());
        return facts;
    }

    private static String firstWord(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
