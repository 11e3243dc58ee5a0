package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Delivery;

/**
 * Somebody whose time fell away, and what could be done.
 *
 * @param now the appointment as it stands at present
 * @param proposal the best other time, null when there is none
 * @param others further times that would do, best first
 * @param words the very words of the message, or those to say; null without a proposal
 */
public record AffectedRow(
        UUID displacementId,
        UUID appointmentId,
        UUID clientId,
        String name,
        @Nullable String phone,
        Set<AccessNeed> needs,
        @Nullable String language,
        @Nullable LocalDate lastSafeDate,
        @Nullable Integer spareWorkingDays,
        Instant wasFrom,
        Instant wasTo,
        String wasAdviser,
        @Nullable String wasRoom,
        State state,
        @Nullable Instant settledAt,
        AppointmentFacts now,
        Told told,
        boolean soon,
        @Nullable Proposal proposal,
        List<Proposal> others) {

    /** How far somebody has been looked after. */
    public enum State {
        TO_MOVE,
        TO_TELL,
        SETTLED
    }

    public int minutes() {
        return (int) java.time.Duration.between(wasFrom, wasTo).toMinutes();
    }

    /** Where it will be: only for the words. */
    public Delivery delivery() {
        return now.delivery();
    }
}
