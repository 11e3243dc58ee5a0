package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be booked.
 *
 * @param appointmentId made by whoever books, once an intention: the same id again books nothing more
 * @param clinicId whose adviser, room and way to meet; for a time outside every clinic, too
 * @param minutes at most eight hours
 * @param holdId the hold that becomes this booking; one that has expired or is unknown does no harm
 * @param interpreterLanguage null when nobody need interpret; an adviser who speaks it needs no interpreter
 * @param interpreterByPhone whether the interpreter joins by phone, however adviser and client meet
 * @param moreAdviserIds who else sees the client in the same appointment
 * @param lastSafeDate the client's last safe date, when one is known
 * @param exceptional why a rule does not hold this time
 * @param seriesId the series of follow-ups that it belongs to
 */
public record BookingRequest(
        UUID appointmentId,
        UUID clientId,
        @Nullable UUID referralId,
        UUID clinicId,
        UUID serviceId,
        Instant startsAt,
        int minutes,
        @Nullable UUID holdId,
        @Nullable String interpreterLanguage,
        boolean interpreterByPhone,
        Set<UUID> moreAdviserIds,
        @Nullable LocalDate lastSafeDate,
        boolean bringLetter,
        @Nullable Exceptional exceptional,
        @Nullable UUID seriesId) {

    public BookingRequest {
        moreAdviserIds = Set.copyOf(moreAdviserIds);
    }

    /** A plain booking with an id of its own. */
    public static BookingRequest of(UUID clientId, UUID clinicId, UUID serviceId, Instant startsAt, int minutes) {
        return new BookingRequest(
                UUID.randomUUID(),
                clientId,
                null,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                null,
                null,
                false,
                Set.of(),
                null,
                false,
                null,
                null);
    }

    /** The same intention, known by {@code id}. */
    public BookingRequest withId(UUID id) {
        return new BookingRequest(
                id,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** The same at another time, perhaps in another clinic. */
    public BookingRequest at(UUID clinic, Instant start) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinic,
                serviceId,
                start,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** It answers a referral. */
    public BookingRequest forReferral(@Nullable UUID referral) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referral,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** It takes over a hold. */
    public BookingRequest withHold(@Nullable UUID hold) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                hold,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** Somebody speaks {@code language}: the adviser, or an interpreter who meets as they do. */
    public BookingRequest interpretedIn(@Nullable String language) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                language,
                false,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** Somebody speaks {@code language}: the adviser, or an interpreter who joins by phone. */
    public BookingRequest interpretedByPhone(@Nullable String language) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                language,
                true,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** As it was agreed before. */
    public BookingRequest interpreted(@Nullable String language, boolean byPhone) {
        return byPhone ? interpretedByPhone(language) : interpretedIn(language);
    }

    /** Other advisers see the client in the same appointment. */
    public BookingRequest together(Set<UUID> advisers) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                advisers,
                lastSafeDate,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** The client has a last safe date. */
    public BookingRequest lastSafe(@Nullable LocalDate date) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                date,
                bringLetter,
                exceptional,
                seriesId);
    }

    /** Whether the client is to bring a letter. */
    public BookingRequest bringingLetter(boolean bring) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                lastSafeDate,
                bring,
                exceptional,
                seriesId);
    }

    /** Against a rule, for a reason. */
    public BookingRequest because(@Nullable Exceptional exception) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exception,
                seriesId);
    }

    /** One of a series of follow-ups. */
    public BookingRequest inSeries(@Nullable UUID series) {
        return new BookingRequest(
                appointmentId,
                clientId,
                referralId,
                clinicId,
                serviceId,
                startsAt,
                minutes,
                holdId,
                interpreterLanguage,
                interpreterByPhone,
                moreAdviserIds,
                lastSafeDate,
                bringLetter,
                exceptional,
                series);
    }
}
