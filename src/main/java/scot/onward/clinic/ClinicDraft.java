package scot.onward.clinic;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * What a manager has filled in about a clinic so far; anything may be missing or wrong.
 *
 * @param version of the clinic when it was opened for editing; {@link #NEW} for one that is not there yet
 */
public record ClinicDraft(
        UUID clinicId,
        int version,
        UUID hubId,
        Who who,
        When when,
        Times times,
        Sizes sizes,
        Held held,
        Map<LocalDate, ClinicException> exceptions,
        @Nullable Instant endedAt) {

    /** The version of a clinic that is not there yet. */
    public static final int NEW = -1;

    /** Who meets people, how and where, about what. */
    public record Who(
            @Nullable UUID adviserId,
            @Nullable Delivery delivery,
            @Nullable UUID roomId,
            Set<UUID> serviceIds) {}

    /** On which days. */
    public record When(
            Recurrence recurrence,
            @Nullable DayOfWeek weekday,
            @Nullable Integer everyWeeks,
            @Nullable Integer nth,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** From when to when. */
    public record Times(
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable LocalTime breakStarts,
            @Nullable LocalTime breakEnds,
            @Nullable LocalTime lastBooking) {}

    /** How long a time is and what is kept free around it, in minutes. */
    public record Sizes(
            @Nullable Integer slot,
            @Nullable Integer preparation,
            @Nullable Integer gap,
            Map<UUID, Integer> byService) {}

    /** What is kept for urgent people; nothing when {@code level} is null. */
    public record Held(
            @Nullable Integer level,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable LocalTime until) {}

    /** A new clinic of a hub with nothing in it but the usual lengths. */
    public static ClinicDraft empty(UUID hubId) {
        return new ClinicDraft(
                UUID.randomUUID(),
                NEW,
                hubId,
                new Who(null, Delivery.IN_PERSON, null, Set.of()),
                new When(Recurrence.WEEKLY, null, 1, 1, null, null),
                new Times(null, null, null, null, null),
                new Sizes(45, 0, 0, Map.of()),
                new Held(null, null, null, null),
                Map.of(),
                null);
    }

    /** A clinic as it is planned, to be changed. */
    public static ClinicDraft of(ClinicPlan plan, int version) {
        ClinicPattern pattern = plan.pattern();
        ClinicHours hours = plan.hours();
        Lengths lengths = plan.lengths();
        HeldTime held = plan.held();
        return new ClinicDraft(
                plan.id(),
                version,
                plan.hubId(),
                new Who(plan.adviserId(), plan.delivery(), plan.roomId(), plan.serviceIds()),
                new When(
                        pattern.recurrence(),
                        pattern.weekday(),
                        pattern.everyWeeks(),
                        pattern.nth(),
                        pattern.from(),
                        pattern.until()),
                new Times(hours.starts(), hours.ends(), hours.breakStarts(), hours.breakEnds(), hours.lastBooking()),
                new Sizes(lengths.slot(), lengths.preparation(), lengths.gap(), lengths.byService()),
                held == null
                        ? new Held(null, null, null, null)
                        : new Held(held.level(), held.starts(), held.ends(), held.until()),
                plan.exceptions(),
                plan.endedAt());
    }

    public boolean isNew() {
        return version == NEW;
    }

    public ClinicDraft with(Who who) {
        return new ClinicDraft(clinicId, version, hubId, who, when, times, sizes, held, exceptions, endedAt);
    }

    public ClinicDraft with(When when) {
        return new ClinicDraft(clinicId, version, hubId, who, when, times, sizes, held, exceptions, endedAt);
    }

    public ClinicDraft with(Times times) {
        return new ClinicDraft(clinicId, version, hubId, who, when, times, sizes, held, exceptions, endedAt);
    }

    public ClinicDraft with(Sizes sizes) {
        return new ClinicDraft(clinicId, version, hubId, who, when, times, sizes, held, exceptions, endedAt);
    }

    public ClinicDraft with(Held held) {
        return new ClinicDraft(clinicId, version, hubId, who, when, times, sizes, held, exceptions, endedAt);
    }

    public ClinicDraft with(Map<LocalDate, ClinicException> exceptions) {
        return new ClinicDraft(clinicId, version, hubId, who, when, times, sizes, held, exceptions, endedAt);
    }

    /** The plan that this is once no rule is broken. @throws NullPointerException while something is missing */
    ClinicPlan plan() {
        return new ClinicPlan(
                clinicId,
                hubId,
                requireNonNull(who.adviserId()),
                who.delivery() == Delivery.IN_PERSON ? requireNonNull(who.roomId()) : null,
                requireNonNull(who.delivery()),
                pattern(),
                new ClinicHours(
                        requireNonNull(times.starts()),
                        requireNonNull(times.ends()),
                        times.breakStarts(),
                        times.breakEnds(),
                        times.lastBooking()),
                new Lengths(
                        requireNonNull(sizes.slot()),
                        requireNonNull(sizes.preparation()),
                        requireNonNull(sizes.gap()),
                        sizes.byService()),
                held.level() == null
                        ? null
                        : new HeldTime(
                                held.level(),
                                requireNonNull(held.starts()),
                                requireNonNull(held.ends()),
                                requireNonNull(held.until())),
                who.serviceIds(),
                exceptions,
                endedAt);
    }

    ClinicPattern pattern() {
        LocalDate from = requireNonNull(when.from());
        return switch (when.recurrence()) {
            case ONCE -> ClinicPattern.once(from);
            case WEEKLY ->
                ClinicPattern.weekly(
                        requireNonNull(when.weekday()), requireNonNull(when.everyWeeks()), from, when.until());
            case NTH_WEEKDAY ->
                ClinicPattern.monthly(requireNonNull(when.nth()), requireNonNull(when.weekday()), from, when.until());
        };
    }
}
