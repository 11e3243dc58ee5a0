package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import scot.onward.booking.ResourceKind;
import scot.onward.booking.Target;
import scot.onward.booking.Told;
import scot.onward.booking.internal.BookingRules.Wish;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Stretches;
import scot.onward.hub.Places;
import scot.onward.shared.TimeSpan;

/** What happens inside the transaction of a booking or a move. */
@Component
public class BookingDesk {

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Places places;
    private final BookingRules rules;
    private final KeptAppointments appointments;
    private final AppointmentRows rows;
    private final Claims claims;
    private final OwnAppointments own;
    private final Aftermath aftermath;
    private final CurrentUser currentUser;
    private final Clock clock;

    BookingDesk(
            Clinics clinics,
            ClinicDays clinicDays,
            Places places,
            BookingRules rules,
            KeptAppointments appointments,
            AppointmentRows rows,
            Claims claims,
            OwnAppointments own,
            Aftermath aftermath,
            CurrentUser currentUser,
            Clock clock) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.places = places;
        this.rules = rules;
        this.appointments = appointments;
        this.rows = rows;
        this.claims = claims;
        this.own = own;
        this.aftermath = aftermath;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Books in the present transaction; a claim that overlaps another breaks it off. */
    public BookingOutcome book(BookingRequest request) {
        Optional<AppointmentFacts> before = rows.find(request.appointmentId());
        if (before.isPresent()) {
            return repeated(request, before.get());
        }
        Optional<ClinicDay> clinic = clinicDay(request.clinicId(), request.startsAt());
        if (clinic.isEmpty()) {
            return new NotOffered(Cause.OUTSIDE_CLINIC);
        }
        TimeSpan span = Stretches.ofMinutes(request.startsAt(), request.minutes());
        Optional<BookingOutcome> refusal = rules.refusal(new Wish(
                clinic.get(),
                span,
                request.serviceId(),
                request.referralId(),
                request.lastSafeDate(),
                reason(request.exceptional()),
                zone(clinic.get())));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Instant now = clock.instant();
        Appointment appointment =
                new Appointment(request, clinic.get(), span, currentUser.get().accountId(), now);
        appointments.add(appointment);
        claims.take(appointment.id(), span, appointment.claims());
        aftermath.booked(appointment, reason(request.exceptional()), now);
        return new Booked(rows.find(appointment.id()).orElseThrow());
    }

    /** Moves in the present transaction; a claim that overlaps another breaks it off. */
    public BookingOutcome move(UUID appointmentId, Target target) {
        return move(appointmentId, target, null);
    }

    /** The same; with {@code told} when it is we who change the time. */
    public BookingOutcome move(UUID appointmentId, Target target, @Nullable Told told) {
        Instant startsAt = target.startsAt();
        String lateReason = reason(target.exceptional());
        Appointment appointment = mine(appointmentId);
        if (appointment.status() != AppointmentStatus.BOOKED) {
            return new NotMovable(appointment.status());
        }
        Optional<ClinicDay> clinic = clinicDay(target.clinicId(), startsAt);
        if (clinic.isEmpty()) {
            return new NotOffered(Cause.OUTSIDE_CLINIC);
        }
        TimeSpan span = TimeSpan.of(startsAt, appointment.span().length());
        Optional<BookingOutcome> refusal = rules.refusal(new Wish(
                clinic.get(),
                span,
                appointment.serviceId(),
                appointment.referralId(),
                appointment.lastSafeDate(),
                lateReason,
                zone(clinic.get())));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        UUID hubBefore = appointment.hubId();
        Instant startBefore = appointment.startsAt();
        claims.release(appointmentId);
        appointment.move(clinic.get(), span, target.exceptional());
        appointments.write();
        claims.take(appointmentId, span, appointment.claims());
        aftermath.moved(appointment, hubBefore, startBefore, lateReason, told, clock.instant());
        return new Booked(rows.find(appointmentId).orElseThrow());
    }

    /** What stood in the way of a booking that the database refused, read after it was broken off. */
    public BookingOutcome whyRefused(BookingRequest request) {
        Optional<AppointmentFacts> before = rows.find(request.appointmentId());
        if (before.isPresent()) {
            return repeated(request, before.get());
        }
        return taken(
                request.appointmentId(),
                request.clinicId(),
                request.clientId(),
                Stretches.ofMinutes(request.startsAt(), request.minutes()));
    }

    /** What stood in the way of a move that the database refused, read after it was broken off. */
    public BookingOutcome whyRefused(UUID appointmentId, UUID clinicId, Instant startsAt) {
        AppointmentFacts facts = rows.find(appointmentId).orElseThrow();
        Duration length = Duration.between(facts.startsAt(), facts.endsAt());
        return taken(appointmentId, clinicId, facts.clientId(), TimeSpan.of(startsAt, length));
    }

    private BookingOutcome taken(UUID appointmentId, UUID clinicId, UUID clientId, TimeSpan span) {
        ClinicDay clinic = clinicDay(clinicId, span.from()).orElseThrow();
        List<Claim> wanted = new ArrayList<>();
        wanted.add(new Claim(clinic.plan().adviserId(), ResourceKind.ADVISER));
        if (clinic.roomId() != null) {
            wanted.add(new Claim(clinic.roomId(), ResourceKind.ROOM));
        }
        wanted.add(new Claim(clientId, ResourceKind.CLIENT));
        return claims.inTheWay(appointmentId, span, wanted)
                .map(obstacle -> new Taken(
                        obstacle.kind(),
                        obstacle.span().from(),
                        obstacle.span().to(),
                        own.isOwnHub(obstacle.hubId()) ? obstacle.bookedBy() : null,
                        obstacle.bookedAt(),
                        false))
                // Whoever was quicker has given the time back since.
                .orElseGet(() -> new Taken(ResourceKind.ADVISER, span.from(), span.to(), null, clock.instant(), false));
    }

    private static BookingOutcome repeated(BookingRequest request, AppointmentFacts before) {
        if (!before.clientId().equals(request.clientId())) {
            throw new AccessDeniedException("This id is another client's appointment");
        }
        return new Booked(before);
    }

    private static @Nullable String reason(@Nullable Exceptional exceptional) {
        return exceptional == null ? null : exceptional.reason();
    }

    private Appointment mine(UUID appointmentId) {
        Appointment appointment = appointments
                .find(appointmentId)
                .orElseThrow(() -> new AccessDeniedException("Not an appointment of this person's"));
        own.require(appointment.hubId(), appointment.adviserId());
        return appointment;
    }

    private Optional<ClinicDay> clinicDay(UUID clinicId, Instant moment) {
        return clinics.find(clinicId).flatMap(plan -> clinicDays.of(plan, moment));
    }

    private ZoneId zone(ClinicDay clinic) {
        return places.hub(clinic.plan().hubId()).zone();
    }
}
