package scot.onward.booking.internal;

import java.util.UUID;
import scot.onward.booking.ResourceKind;

/** That somebody or something is taken by an appointment. */
public record Claim(UUID resourceId, ResourceKind kind) {}
