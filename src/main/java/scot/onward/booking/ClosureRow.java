package scot.onward.booking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.Closure;
import scot.onward.shared.TimeSpan;

/**
 * A closure as people see it.
 *
 * @param name the room's, the adviser's or the hub's
 * @param by who reported it, null when the system did
 * @param liftedAt when it was over sooner than thought
 */
public record ClosureRow(
        UUID id,
        Closure.Kind kind,
        UUID what,
        String name,
        TimeSpan span,
        @Nullable String note,
        Instant reportedAt,
        @Nullable String by,
        @Nullable Instant liftedAt,
        MoveProgress progress) {}
