package scot.onward.booking.internal;

import scot.onward.clinic.ClinicDay;
import scot.onward.shared.TimeSpan;

/**
 * A free time in a clinic.
 *
 * @param interpreted whether an interpreter is needed with it, and free
 */
public record Gap(ClinicDay clinic, TimeSpan span, boolean interpreted) {}
