package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Ids;

/**
 * What is to be booked.
 *
 * @param appointmentId made by whoever books, once an intention: the same id again books nothing more
 */
public record BookingRequest(
        UUID appointmentId, UUID clientId, UUID serviceId, Time time, Company company, Grounds grounds) {

    /**
     * Where and when.
     *
     * @param clinicId whose adviser, room and way to meet; for a time outside every clinic, too
     * @param minutes at most eight hours
     * @param holdId the hold that becomes this booking; one that has expired or is unknown does no harm
     */
    public record Time(
            UUID clinicId,
            Instant startsAt,
            int minutes,
            @Nullable UUID holdId) {}

    /**
     * Who is there besides the client and the clinic's adviser.
     *
     * @param advisers who else sees the client in the same appointment
     * @param language null when nobody need interpret; an adviser who speaks it needs no interpreter
     * @param byPhone whether the interpreter joins by phone, however adviser and client meet
     */
    public record Company(Set<UUID> advisers, @Nullable String language, boolean byPhone) {

        public Company {
            advisers = Set.copyOf(advisers);
        }
    }

    /**
     * What it follows from.
     *
     * @param lastSafeDate the client's last safe date, when one is known
     * @param exceptional why a rule does not hold this time
     * @param seriesId the series of follow-ups that it belongs to
     */
    public record Grounds(
            @Nullable UUID referralId,
            @Nullable LocalDate lastSafeDate,
            boolean bringLetter,
            @Nullable Exceptional exceptional,
            @Nullable UUID seriesId) {}

    /** A plain booking with an id of its own. */
    public static BookingRequest of(UUID clientId, UUID clinicId, UUID serviceId, Instant startsAt, int minutes) {
        return new BookingRequest(
                Ids.next(),
                clientId,
                serviceId,
                new Time(clinicId, startsAt, minutes, null),
                new Company(Set.of(), null, false),
                new Grounds(null, null, false, null, null));
    }

    private BookingRequest with(Time other) {
        return new BookingRequest(appointmentId, clientId, serviceId, other, company, grounds);
    }

    private BookingRequest with(Company other) {
        return new BookingRequest(appointmentId, clientId, serviceId, time, other, grounds);
    }

    private BookingRequest with(Grounds other) {
        return new BookingRequest(appointmentId, clientId, serviceId, time, company, other);
    }

    /** The same intention, known by {@code id}. */
    public BookingRequest withId(UUID id) {
        return new BookingRequest(id, clientId, serviceId, time, company, grounds);
    }

    /** The same at another time, perhaps in another clinic. */
    public BookingRequest at(UUID clinic, Instant start) {
        return with(new Time(clinic, start, time.minutes, time.holdId));
    }

    /** It takes over a hold. */
    public BookingRequest withHold(@Nullable UUID hold) {
        return with(new Time(time.clinicId, time.startsAt, time.minutes, hold));
    }

    /** Somebody speaks {@code language}: the adviser, or an interpreter who meets as they do. */
    public BookingRequest interpretedIn(@Nullable String language) {
        return interpreted(language, false);
    }

    /** Somebody speaks {@code language}: the adviser, or an interpreter who joins by phone. */
    public BookingRequest interpretedByPhone(@Nullable String language) {
        return interpreted(language, true);
    }

    /** As it was agreed before. */
    public BookingRequest interpreted(@Nullable String language, boolean byPhone) {
        return with(new Company(company.advisers, language, byPhone));
    }

    /** Other advisers see the client in the same appointment. */
    public BookingRequest together(Set<UUID> advisers) {
        return with(new Company(advisers, company.language, company.byPhone));
    }

    /** It answers a referral. */
    public BookingRequest forReferral(@Nullable UUID referral) {
        Grounds was = grounds;
        return with(new Grounds(referral, was.lastSafeDate, was.bringLetter, was.exceptional, was.seriesId));
    }

    /** The client has a last safe date. */
    public BookingRequest lastSafe(@Nullable LocalDate date) {
        Grounds was = grounds;
        return with(new Grounds(was.referralId, date, was.bringLetter, was.exceptional, was.seriesId));
    }

    /** Whether the client is to bring a letter. */
    public BookingRequest bringingLetter(boolean bring) {
        Grounds was = grounds;
        return with(new Grounds(was.referralId, was.lastSafeDate, bring, was.exceptional, was.seriesId));
    }

    /** Against a rule, for a reason. */
    public BookingRequest because(@Nullable Exceptional exception) {
        Grounds was = grounds;
        return with(new Grounds(was.referralId, was.lastSafeDate, was.bringLetter, exception, was.seriesId));
    }

    /** One of a series of follow-ups. */
    public BookingRequest inSeries(@Nullable UUID series) {
        Grounds was = grounds;
        return with(new Grounds(was.referralId, was.lastSafeDate, was.bringLetter, was.exceptional, series));
    }
}
