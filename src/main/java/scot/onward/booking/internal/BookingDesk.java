package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.Booked;
import scot.onward.booking.BookingOutcome.Cause;
import scot.onward.booking.BookingOutcome.NotMovable;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.Exceptional;
import scot.onward.booking.Target;
import scot.onward.booking.Told;
import scot.onward.booking.internal.BookingRules.Wish;
import scot.onward.booking.internal.Standings.Standing;
import scot.onward.booking.internal.Taking.Found;
import scot.onward.booking.internal.Taking.Need;
import scot.onward.clinic.Stretches;
import scot.onward.hub.ReferenceStamp;
import scot.onward.shared.TimeSpan;

/**
 * What happens inside the transaction of a booking or a move: the rules, then the claims, then all that follows. The database
 * may still break it off because somebody was quicker; looked at again, it says who.
 */
@Component
public class BookingDesk {

    private final Plans plans;
    private final BookingRules rules;
    private final Taking taking;
    private final KeptAppointments appointments;
    private final AppointmentRows rows;
    private final Claims claims;
    private final KeptHolds holds;
    private final HoldDesk holdDesk;
    private final OwnAppointments own;
    private final Standings standings;
    private final Aftermath aftermath;
    private final ReferenceStamp reference;
    private final CurrentUser currentUser;
    private final Clock clock;

    BookingDesk(
            Plans plans,
            BookingRules rules,
            Taking taking,
            KeptAppointments appointments,
            AppointmentRows rows,
            Claims claims,
            KeptHolds holds,
            HoldDesk holdDesk,
            OwnAppointments own,
            Standings standings,
            Aftermath aftermath,
            ReferenceStamp reference,
            CurrentUser currentUser,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.taking = taking;
        this.appointments = appointments;
        this.rows = rows;
        this.claims = claims;
        this.holds = holds;
        this.holdDesk = holdDesk;
        this.own = own;
        this.standings = standings;
        this.aftermath = aftermath;
        this.reference = reference;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Books in the present transaction. */
    public BookingOutcome book(BookingRequest request) {
        Standing standing = standings.of(request.clientId(), request.appointmentId());
        return reference.onceAsOf(standing.stamp(), () -> booked(request, standing));
    }

    /** The same for a client of one's own. @throws AccessDeniedException for anybody else's */
    public BookingOutcome bookOwn(BookingRequest request) {
        Standing standing = standings.of(request.clientId(), request.appointmentId());
        own.require(standing);
        return reference.onceAsOf(standing.stamp(), () -> booked(request, standing));
    }

    private BookingOutcome booked(BookingRequest request, Standing standing) {
        if (standing.isBooked()) {
            return repeated(request, rows.find(request.appointmentId()).orElseThrow());
        }
        own.requireReferral(request.grounds().referralId(), request.clientId());
        Taker self = Taker.appointment(request.appointmentId());
        List<Taker> held = heldBy(request.time().holdId()).toList();
        // The same request in the same moment is not in the way: its id, used twice, is refused below and looked up
        // again.
        Look look = look(request, Stream.concat(Stream.of(self), held.stream()).toList(), true);
        if (look.refusal() != null) {
            return look.refusal();
        }
        Instant now = clock.instant();
        Granted granted = look.granted();
        Appointment appointment =
                new Appointment(request, granted, currentUser.get().accountId(), now);
        appointments.add(appointment);
        handOver(held, self, granted);
        aftermath.booked(appointment, granted.exception(), standing, now);
        return new Booked(rows.of(appointment), now);
    }

    /** Why a booking would be refused at this moment; empty when it would not. Nothing is locked. */
    public Optional<BookingOutcome> whyNot(BookingRequest request) {
        return Optional.ofNullable(look(request, List.of(), false).refusal());
    }

    /** Moves in the present transaction; what is at that time already stays as it is. */
    public BookingOutcome move(UUID appointmentId, Target target) {
        return move(appointmentId, target, null);
    }

    /** The same; with {@code told} when it is we who change the time. */
    public BookingOutcome move(UUID appointmentId, Target target, @Nullable Told told) {
        Appointment appointment = mine(appointmentId);
        if (appointment.status() != AppointmentStatus.BOOKED || appointment.groupSessionId() != null) {
            return new NotMovable(appointment.status());
        }
        Taker self = Taker.appointment(appointmentId);
        List<Taker> mine =
                Stream.concat(Stream.of(self), heldBy(target.holdId())).toList();
        BookingRequest again = BookingRequest.of(
                        appointment.clientId(), target.clinicId(), appointment.serviceId(), target.startsAt(), (int)
                                appointment.span().length().toMinutes())
                .forReferral(appointment.referralId())
                .interpreted(
                        appointment.interpreting().language(),
                        appointment.interpreting().byPhone())
                .together(appointment.moreAdviserIds())
                .lastSafe(appointment.lastSafeDate())
                .because(target.exceptional());
        Look look = look(again, mine, true);
        if (look.refusal() != null) {
            return look.refusal();
        }
        Granted granted = look.granted();
        if (isThere(appointment, target, granted.venue())) {
            holdDesk.giveBack(target.holdId());
            return new Booked(rows.find(appointmentId).orElseThrow());
        }
        UUID hubBefore = appointment.hubId();
        Instant startBefore = appointment.startsAt();
        appointment.move(granted);
        appointments.write();
        handOver(mine, self, granted);
        aftermath.moved(appointment, hubBefore, startBefore, granted.exception(), told, clock.instant());
        return new Booked(rows.find(appointmentId).orElseThrow());
    }

    private Look look(BookingRequest request, List<Taker> mine, boolean lock) {
        Optional<Cause> odd = rules.oddity(
                request.time().startsAt(),
                request.time().minutes(),
                request.grounds().exceptional());
        if (odd.isPresent()) {
            return Look.refused(new NotOffered(odd.get()));
        }
        Optional<Planned> planned =
                plans.at(request.time().clinicId(), request.time().startsAt());
        if (planned.isEmpty()) {
            return Look.refused(new NotOffered(Cause.UNKNOWN_CLINIC));
        }
        TimeSpan span =
                Stretches.ofMinutes(request.time().startsAt(), request.time().minutes());
        Wish wish = new Wish(
                planned.get(),
                span,
                request.serviceId(),
                request.grounds().referralId(),
                request.company().advisers(),
                request.grounds().lastSafeDate(),
                request.grounds().exceptional());
        Optional<BookingOutcome> refusal = rules.refusal(wish);
        if (refusal.isPresent()) {
            return Look.refused(refusal.get());
        }
        Exceptional exceptional = request.grounds().exceptional();
        Need need = new Need(
                planned.get().venue(),
                span,
                request.company().advisers(),
                request.clientId(),
                request.company().language(),
                request.company().byPhone(),
                exceptional != null && exceptional.overbooked(),
                mine);
        return switch (lock ? taking.lockAndLook(need) : taking.look(need)) {
            case Found.NobodyInterprets nobody -> Look.refused(new NotOffered(Cause.NO_INTERPRETER));
            case Found.Occupied occupied -> Look.refused(taken(occupied.obstacle()));
            case Found.Free free -> Look.granted(new Granted(need.venue(), span, free, excused(wish, free)));
        };
    }

    /** The exception that is really made: what was excused and did not need to be is not one. */
    private static @Nullable Exceptional excused(Wish wish, Found.Free free) {
        Exceptional asked = wish.exceptional();
        if (asked == null || !wish.isLate() && !wish.isOutsideClinic() && !free.isOverbooked()) {
            return null;
        }
        return new Exceptional(asked.reason().strip(), wish.isLate(), wish.isOutsideClinic(), free.isOverbooked());
    }

    /** What one had taken, as a hold or until a move, becomes the appointment's own at its new time. */
    private void handOver(List<Taker> from, Taker to, Granted granted) {
        for (Taker taker : from) {
            if (taker.kind() == Taker.Kind.HOLD) {
                holds.remove(taker.id());
            } else {
                claims.release(taker);
            }
        }
        claims.take(to, granted.found().claims());
    }

    /** Nothing is left to do, and nobody to be told: the same move came twice. */
    private static boolean isThere(Appointment appointment, Target target, Venue venue) {
        return target.clinicId().equals(appointment.clinicId())
                && target.startsAt().equals(appointment.startsAt())
                && venue.adviserId().equals(appointment.adviserId())
                && Objects.equals(venue.roomId(), appointment.roomId());
    }

    private Stream<Taker> heldBy(@Nullable UUID holdId) {
        return holdDesk.mine(holdId).map(hold -> Taker.hold(hold.id())).stream();
    }

    private Taken taken(Obstacle obstacle) {
        return new Taken(
                obstacle.kind(),
                obstacle.span().from(),
                obstacle.span().to(),
                own.isOwnHub(obstacle.hubId()) ? obstacle.by() : null,
                obstacle.at(),
                obstacle.held());
    }

    private static BookingOutcome repeated(BookingRequest request, AppointmentFacts before) {
        if (!before.clientId().equals(request.clientId())) {
            throw new AccessDeniedException("This id is another client's appointment");
        }
        return new Booked(before);
    }

    private Appointment mine(UUID appointmentId) {
        Appointment appointment = appointments
                .find(appointmentId)
                .orElseThrow(() -> new AccessDeniedException("Not an appointment of this person's"));
        own.requireAppointment(appointmentId, appointment.clientId(), appointment.hubId(), appointment.adviserId());
        return appointment;
    }

    /** Either what is granted or why nothing is. */
    private record Look(
            @Nullable BookingOutcome refusal, @Nullable Granted found) {

        static Look refused(BookingOutcome refusal) {
            return new Look(refusal, null);
        }

        static Look granted(Granted granted) {
            return new Look(null, granted);
        }

        Granted granted() {
            return Objects.requireNonNull(found);
        }
    }
}
