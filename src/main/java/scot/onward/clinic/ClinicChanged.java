package scot.onward.clinic;

import java.util.UUID;

/** A clinic's pattern, hours or room were changed, or one of its days: times booked in it may no longer be in it. */
public record ClinicChanged(UUID clinicId) {}
