package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.ResourceKind;
import scot.onward.booking.SeeNow;
import scot.onward.booking.WalkIn;
import scot.onward.booking.WalkInOutcome;
import scot.onward.booking.WalkInOutcome.Given;
import scot.onward.booking.WalkInOutcome.Waiting;
import scot.onward.client.Clients;
import scot.onward.client.ConsentPurpose;
import scot.onward.client.Consents;
import scot.onward.client.GivenHow;
import scot.onward.client.NewClient;
import scot.onward.client.NewConsent;
import scot.onward.client.SafeContact;
import scot.onward.message.Outbox;
import scot.onward.referral.DeskReferral;
import scot.onward.referral.DeskReferrals;

/** What happens inside the transaction of a walk-in. */
@Component
public class WalkInDesk {

    /** The sentence that is read out at the desk. */
    private static final String WORDING = "2026-11 desk";

    private final WalkInRows rows;
    private final Clients clients;
    private final Consents consents;
    private final DeskReferrals referrals;
    private final BookingDesk booking;
    private final AttendanceDesk attendance;
    private final AppointmentRows appointments;
    private final Outbox outbox;
    private final BoardChanges board;
    private final Clock clock;

    WalkInDesk(
            WalkInRows rows,
            Clients clients,
            Consents consents,
            DeskReferrals referrals,
            BookingDesk booking,
            AttendanceDesk attendance,
            AppointmentRows appointments,
            Outbox outbox,
            BoardChanges board,
            Clock clock) {
        this.rows = rows;
        this.clients = clients;
        this.consents = consents;
        this.referrals = referrals;
        this.booking = booking;
        this.attendance = attendance;
        this.appointments = appointments;
        this.outbox = outbox;
        this.board = board;
        this.clock = clock;
    }

    /** The adviser's time cannot be had: breaks the whole step off. */
    public static final class TimeRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient BookingOutcome outcome;

        private TimeRefused(BookingOutcome outcome) {
            this.outcome = outcome;
        }

        public BookingOutcome outcome() {
            return outcome;
        }
    }

    public WalkInOutcome wait(WalkIn walkIn) {
        return rows.find(walkIn.id())
                .<WalkInOutcome>map(before -> new Waiting(walkIn.id(), before.clientId(), before.level()))
                .orElseGet(() -> {
                    Filed filed = file(walkIn, null);
                    board.changed(walkIn.hubId());
                    return new Waiting(walkIn.id(), filed.clientId(), filed.level());
                });
    }

    public WalkInOutcome give(WalkIn walkIn, SeeNow time) {
        Optional<AppointmentFacts> before =
                rows.find(walkIn.id()).map(WalkInRows.Kept::appointmentId).flatMap(appointments::find);
        if (before.isPresent()) {
            return new Given(before.get());
        }
        Filed filed = rows.find(walkIn.id())
                .map(kept -> new Filed(kept.clientId(), kept.level()))
                .orElseGet(() -> file(walkIn, time.adviserId()));
        BookingOutcome outcome = booking.book(request(walkIn, filed.clientId(), time));
        if (!(outcome instanceof Booked booked)) {
            throw new TimeRefused(outcome);
        }
        UUID appointment = booked.appointment().id();
        attendance.arrive(appointment);
        // Nobody texts a person who stands at the desk.
        outbox.stopAbout(appointment);
        return new Given(appointments.find(appointment).orElseThrow());
    }

    /** What stood in the way of a time that the database refused. */
    public BookingOutcome whyTaken(SeeNow time) {
        return new BookingOutcome.Taken(
                ResourceKind.ADVISER, time.startsAt(), time.endsAt(), null, clock.instant(), false);
    }

    private record Filed(UUID clientId, int level) {}

    private Filed file(WalkIn walkIn, @Nullable UUID adviserId) {
        Instant now = clock.instant();
        DeskReferral said = walkIn.said();
        UUID known = walkIn.knownClientId();
        UUID client = known == null ? clients.register(person(said), said.hubId()) : known;
        clients.tie(client, said.hubId());
        if (said.agreesToContact()) {
            consents.give(client, spoken(ConsentPurpose.HOLD_RECORD));
            consents.give(client, spoken(ConsentPurpose.CONTACT));
        }
        int level = referrals.file(said, client, adviserId);
        rows.add(walkIn.id(), said.hubId(), client, said.id(), now);
        return new Filed(client, level);
    }

    private static NewClient person(DeskReferral said) {
        SafeContact contact = said.agreesToContact()
                ? new SafeContact(said.phone(), null, false, !said.phone().isBlank(), false, false, false, null)
                : SafeContact.NONE;
        return new NewClient(
                said.name(),
                null,
                null,
                null,
                null,
                false,
                null,
                said.needs().language(),
                said.needs().interpreter(),
                said.needs().access(),
                contact);
    }

    private static NewConsent spoken(ConsentPurpose purpose) {
        return new NewConsent(purpose, null, null, WORDING, GivenHow.SPOKEN, null);
    }

    /** Without an interpreter of its own: whoever is in the room is helped first, and one is called by phone. */
    private static BookingRequest request(WalkIn walkIn, UUID clientId, SeeNow time) {
        return BookingRequest.of(clientId, time.clinicId(), time.serviceId(), time.startsAt(), time.minutes())
                .withId(walkIn.id())
                .forReferral(walkIn.said().id());
    }
}
