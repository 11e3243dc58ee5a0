package scot.onward.message;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/**
 * What a message may be made of: a first name, an event, a place, one thing to do. There is no field for a reason.
 *
 * @param at in the hub's own time; of an invitation, until when it is good
 * @param door how to find the place, such as "first floor"; empty when the name says enough
 * @param service the service's name, null where it must not be named
 * @param hubPhone what to phone when the message cannot be answered by text
 * @param link where the client can answer without a telephone; null when there is none
 * @param earlier the time that falls away; null unless we change one
 */
public record Notice(
        String nameToUse,
        LocalDateTime at,
        Delivery delivery,
        String hubName,
        String door,
        @Nullable String service,
        String hubPhone,
        @Nullable String link,
        @Nullable Earlier earlier) {

    /**
     * A time that falls away.
     *
     * @param samePlace whether the new time is where they would have come anyhow
     * @param today the day on which the words are read or said
     */
    public record Earlier(LocalDateTime at, boolean samePlace, LocalDate today) {}

    public Notice(
            String nameToUse,
            LocalDateTime at,
            Delivery delivery,
            String hubName,
            String door,
            @Nullable String service,
            String hubPhone) {
        this(nameToUse, at, delivery, hubName, door, service, hubPhone, null, null);
    }

    /** An invitation to pick a time. @param until the moment from which the link does not work any more */
    public static Notice invitation(
            String nameToUse, LocalDateTime until, String hubName, String hubPhone, String link) {
        return new Notice(nameToUse, until, Delivery.IN_PERSON, hubName, "", null, hubPhone, link, null);
    }

    /** The same without a word about the service. */
    public Notice withoutService() {
        return new Notice(nameToUse, at, delivery, hubName, door, null, hubPhone, link, earlier);
    }

    /** The same with a link; without one when it is null. */
    public Notice withLink(@Nullable String other) {
        return new Notice(nameToUse, at, delivery, hubName, door, service, hubPhone, other, earlier);
    }

    /** The same instead of an earlier time. */
    public Notice insteadOf(Earlier was) {
        return new Notice(nameToUse, at, delivery, hubName, door, service, hubPhone, link, was);
    }

    /** The first word of the name to use. */
    public String firstName() {
        return nameToUse.strip().split("\\s+", 2)[0];
    }
}
