package scot.onward.booking;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.hub.Gender;
import scot.onward.shared.Delivery;

/**
 * What kind of time is looked for.
 *
 * @param serviceIds the services that would do
 * @param minutes null for each clinic's usual length
 * @param hubId the hub to look at first; with {@code anyHub} the others come after it
 * @param needs what the room must offer
 * @param level the triage level, null when nobody asked; held times are offered to levels 1 and 2 only
 * @param ownHoldId a hold of whoever looks, whose time counts as free
 */
public record TimeSearch(
        Set<UUID> serviceIds,
        @Nullable Integer minutes,
        UUID hubId,
        boolean anyHub,
        Delivery delivery,
        Set<AccessNeed> needs,
        Who who,
        When when,
        @Nullable Integer level,
        @Nullable UUID ownHoldId) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int MOST_DAYS = 366;

    /** Lengths beyond what can be are taken for the nearest that can. */
    public TimeSearch {
        minutes = minutes == null ? null : Integer.valueOf(Math.clamp(minutes, SHORTEST, LONGEST));
        serviceIds = Set.copyOf(serviceIds);
        needs = Set.copyOf(needs);
    }

    /**
     * Who sees the client.
     *
     * @param adviserId null for any
     * @param gender the adviser's, null for any
     * @param moreAdviserIds who else must be free
     * @param language null for English; an adviser speaks it, or an interpreter is free
     * @param byPhone whether an interpreter may join by phone, however adviser and client meet
     */
    public record Who(
            @Nullable UUID adviserId,
            @Nullable Gender gender,
            Set<UUID> moreAdviserIds,
            @Nullable String language,
            boolean byPhone) {

        public Who {
            moreAdviserIds = Set.copyOf(moreAdviserIds);
        }
    }

    /**
     * When they can be seen.
     *
     * @param days so many days after the first, a year at most
     * @param bookBy the last day that leaves the preparation days, null without a last safe date
     */
    public record When(
            LocalDate from,
            int days,
            SuitingTimes convenient,
            @Nullable LocalDate bookBy,
            @Nullable LocalDate lastSafeDate) {

        public When {
            days = Math.clamp(days, 0, MOST_DAYS);
        }
    }

    /** Any time of these services at one hub, from a day on, so many days more. */
    public static TimeSearch of(Set<UUID> serviceIds, UUID hubId, Delivery delivery, LocalDate from, int days) {
        Who anybody = new Who(null, null, Set.of(), null, false);
        When anyTime = new When(from, days, SuitingTimes.ANY, null, null);
        return new TimeSearch(serviceIds, null, hubId, false, delivery, Set.of(), anybody, anyTime, null, null);
    }

    /** At other hubs as well, and in other ways to meet. */
    public TimeSearch atAnyHub(boolean any) {
        return new TimeSearch(serviceIds, minutes, hubId, any, delivery, needs, who, when, level, ownHoldId);
    }

    /** So long, or as long as usual with null. */
    public TimeSearch lasting(@Nullable Integer length) {
        return new TimeSearch(serviceIds, length, hubId, anyHub, delivery, needs, who, when, level, ownHoldId);
    }

    /** The other way to meet. */
    public TimeSearch by(Delivery way) {
        return new TimeSearch(serviceIds, minutes, hubId, anyHub, way, needs, who, when, level, ownHoldId);
    }

    /** In a room that offers this. */
    public TimeSearch needing(Set<AccessNeed> all) {
        return new TimeSearch(serviceIds, minutes, hubId, anyHub, delivery, all, who, when, level, ownHoldId);
    }

    /** For somebody of a triage level. */
    public TimeSearch ofLevel(@Nullable Integer triaged) {
        return new TimeSearch(serviceIds, minutes, hubId, anyHub, delivery, needs, who, when, triaged, ownHoldId);
    }

    /** As if one's own hold were free. */
    public TimeSearch despite(@Nullable UUID hold) {
        return new TimeSearch(serviceIds, minutes, hubId, anyHub, delivery, needs, who, when, level, hold);
    }

    private TimeSearch with(Who others) {
        return new TimeSearch(serviceIds, minutes, hubId, anyHub, delivery, needs, others, when, level, ownHoldId);
    }

    private TimeSearch at(When other) {
        return new TimeSearch(serviceIds, minutes, hubId, anyHub, delivery, needs, who, other, level, ownHoldId);
    }

    /** In a language, spoken by the adviser or an interpreter who meets as they do. */
    public TimeSearch in(@Nullable String spoken) {
        return with(new Who(who.adviserId, who.gender, who.moreAdviserIds, spoken, who.byPhone));
    }

    /** Whether an interpreter may join by phone. */
    public TimeSearch interpretedByPhone(boolean byPhone) {
        return with(new Who(who.adviserId, who.gender, who.moreAdviserIds, who.language, byPhone));
    }

    /** With one adviser. */
    public TimeSearch withAdviser(@Nullable UUID adviser) {
        return with(new Who(adviser, who.gender, who.moreAdviserIds, who.language, who.byPhone));
    }

    /** With a woman, for example. */
    public TimeSearch withGender(@Nullable Gender gender) {
        return with(new Who(who.adviserId, gender, who.moreAdviserIds, who.language, who.byPhone));
    }

    /** With other advisers in the same appointment. */
    public TimeSearch together(Set<UUID> advisers) {
        return with(new Who(who.adviserId, who.gender, advisers, who.language, who.byPhone));
    }

    /** On days and at hours that suit. */
    public TimeSearch suiting(SuitingTimes times) {
        return at(new When(when.from, when.days, times, when.bookBy, when.lastSafeDate));
    }

    /** By a last safe date. */
    public TimeSearch safeUntil(@Nullable LocalDate bookBy, @Nullable LocalDate lastSafeDate) {
        return at(new When(when.from, when.days, when.convenient, bookBy, lastSafeDate));
    }

    /** On other days. */
    public TimeSearch during(LocalDate from, int days) {
        return at(new When(from, days, when.convenient, when.bookBy, when.lastSafeDate));
    }

    /** The language in which the client is seen, null for English. */
    public @Nullable String language() {
        return who.language;
    }

    public LocalDate from() {
        return when.from;
    }

    public int days() {
        return when.days;
    }

    public @Nullable LocalDate lastSafeDate() {
        return when.lastSafeDate;
    }
}
