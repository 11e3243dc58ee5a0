package scot.onward.booking.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicPlan;
import scot.onward.clinic.Closure;

/**
 * What is planned at the moment that is asked for.
 *
 * @param day null when the clinic is not held that day
 * @param closures what is closed that day, wherever
 */
record Planned(ClinicPlan plan, @Nullable ClinicDay day, Venue venue, boolean holiday, List<Closure> closures) {}
