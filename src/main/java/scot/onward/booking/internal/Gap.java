package scot.onward.booking.internal;

import scot.onward.clinic.ClinicDay;
import scot.onward.shared.TimeSpan;

/** A free time in a clinic. */
public record Gap(ClinicDay clinic, TimeSpan span) {}
