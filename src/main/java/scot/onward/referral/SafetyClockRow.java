package scot.onward.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A safety clock as the advisers of its hub see it.
 *
 * @param name of the person it is about, or in whose words they were described
 * @param startedBy nobody's where a rule started it
 * @param said what was seen or heard
 * @param chasedAt when it was last chased
 * @param isMine whether the reader owns it
 * @param end how it ended; it is open without
 */
public record SafetyClockRow(
        UUID id,
        SafetyKind kind,
        UUID hubId,
        String hub,
        @Nullable UUID referralId,
        String name,
        @Nullable String said,
        @Nullable ThreePoints points,
        Instant startedAt,
        @Nullable String startedBy,
        Instant dueAt,
        UUID ownerId,
        String owner,
        @Nullable Instant chasedAt,
        boolean isMine,
        @Nullable End end) {

    /** The record by which a person ended it. */
    public record End(Instant at, String by, SafetyDecision decision, String reason) {}

    public boolean isOpen() {
        return end == null;
    }
}
