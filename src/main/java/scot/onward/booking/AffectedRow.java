package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.TimeSpan;

/**
 * Somebody whose time fell away, and what could be done.
 *
 * @param phone the number that may be used, null when there is none
 * @param now the appointment as it stands at present
 * @param proposal the best other time, given to nobody else; null when there is none
 * @param others further times that would do, best first
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
        TimeSpan was,
        String wasAdviser,
        @Nullable String wasRoom,
        State state,
        @Nullable Instant settledAt,
        AppointmentFacts now,
        @Nullable Proposal proposal,
        List<Proposal> others) {

    /** How far somebody has been looked after. */
    public enum State {
        TO_MOVE,
        TO_TELL,
        SETTLED
    }

    public int minutes() {
        return (int) was.length().toMinutes();
    }
}
