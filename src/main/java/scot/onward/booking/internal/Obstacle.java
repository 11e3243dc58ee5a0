package scot.onward.booking.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.ResourceKind;
import scot.onward.shared.TimeSpan;

/**
 * A claim that is in the way.
 *
 * @param at when it was taken
 * @param by the name of whoever took it
 * @param held whether somebody is only about to book it
 */
public record Obstacle(
        UUID resourceId,
        ResourceKind kind,
        int lane,
        TimeSpan span,
        Instant at,
        UUID hubId,
        @Nullable String by,
        boolean held) {}
