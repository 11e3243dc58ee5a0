package scot.onward.casework;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.SnsiapType;

/** A session on a list. */
public record SessionRow(
        UUID id,
        UUID clientId,
        @Nullable UUID appointmentId,
        String adviser,
        String hub,
        Delivery delivery,
        @Nullable SnsiapType type,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Set<PresentingIssue> issues,
        Set<OutcomeKind> outcomes) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
