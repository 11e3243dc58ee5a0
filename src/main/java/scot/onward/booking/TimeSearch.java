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
 * @param language null for English; the adviser speaks it, or an interpreter is free
 * @param interpreterByPhone whether an interpreter may join by phone, however adviser and client meet
 * @param adviserId null for any
 * @param adviserGender null for any
 * @param moreAdviserIds who else must be free
 * @param convenient which days and hours suit
 * @param bookBy the last day that leaves the preparation days, null without a last safe date
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
        @Nullable String language,
        boolean interpreterByPhone,
        @Nullable UUID adviserId,
        @Nullable Gender adviserGender,
        Set<UUID> moreAdviserIds,
        SuitingTimes convenient,
        @Nullable LocalDate bookBy,
        @Nullable LocalDate lastSafeDate,
        @Nullable Integer level,
        LocalDate from,
        int days,
        @Nullable UUID ownHoldId) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;
    private static final int MOST_DAYS = 366;

    /** Lengths and days beyond what can be are taken for the nearest that can. */
    public TimeSearch {
        minutes = minutes == null ? null : Integer.valueOf(Math.clamp(minutes, SHORTEST, LONGEST));
        days = Math.clamp(days, 0, MOST_DAYS);
        serviceIds = Set.copyOf(serviceIds);
        needs = Set.copyOf(needs);
        moreAdviserIds = Set.copyOf(moreAdviserIds);
    }

    /** Any time of these services at one hub, from a day on, so many days more. */
    public static TimeSearch of(Set<UUID> serviceIds, UUID hubId, Delivery delivery, LocalDate from, int days) {
        return new TimeSearch(
                serviceIds,
                null,
                hubId,
                false,
                delivery,
                Set.of(),
                null,
                false,
                null,
                null,
                Set.of(),
                SuitingTimes.ANY,
                null,
                null,
                null,
                from,
                days,
                null);
    }

    /** At other hubs as well, and in other ways to meet. */
    public TimeSearch atAnyHub(boolean any) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                any,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** So long, or as long as usual with null. */
    public TimeSearch lasting(@Nullable Integer length) {
        return new TimeSearch(
                serviceIds,
                length,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** The other way to meet. */
    public TimeSearch by(Delivery way) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                way,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** In a room that offers this. */
    public TimeSearch needing(Set<AccessNeed> all) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                all,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** In a language, spoken by the adviser or an interpreter who meets as they do. */
    public TimeSearch in(@Nullable String spoken) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                spoken,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** Whether an interpreter may join by phone. */
    public TimeSearch interpretedByPhone(boolean byPhone) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                byPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** With one adviser. */
    public TimeSearch withAdviser(@Nullable UUID adviser) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviser,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** With a woman, for example. */
    public TimeSearch withGender(@Nullable Gender gender) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                gender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** With other advisers in the same appointment. */
    public TimeSearch together(Set<UUID> advisers) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                advisers,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** On days and at hours that suit. */
    public TimeSearch suiting(SuitingTimes times) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                times,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** By a last safe date. */
    public TimeSearch safeUntil(@Nullable LocalDate byDate, @Nullable LocalDate lastDate) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                byDate,
                lastDate,
                level,
                from,
                days,
                ownHoldId);
    }

    /** For somebody of a triage level. */
    public TimeSearch ofLevel(@Nullable Integer triaged) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                triaged,
                from,
                days,
                ownHoldId);
    }

    /** On other days. */
    public TimeSearch during(LocalDate firstDay, int daysMore) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                firstDay,
                daysMore,
                ownHoldId);
    }

    /** As if one's own hold were free. */
    public TimeSearch despite(@Nullable UUID hold) {
        return new TimeSearch(
                serviceIds,
                minutes,
                hubId,
                anyHub,
                delivery,
                needs,
                language,
                interpreterByPhone,
                adviserId,
                adviserGender,
                moreAdviserIds,
                convenient,
                bookBy,
                lastSafeDate,
                level,
                from,
                days,
                hold);
    }
}
