package scot.onward.clinic;

import java.util.Comparator;
import java.util.List;

/**
 * A clinic in the manager's list.
 *
 * @param places how many people it can see on a usual day
 * @param next its next days, soonest first
 */
public record ClinicRow(ClinicPlan plan, int places, List<ClinicDay> next) {

    static ClinicRow of(ClinicPlan plan, List<ClinicDay> next) {
        int places = next.stream()
                .map(day -> day.times(
                                List.of(), plan.slotMinutes(), day.session().from())
                        .size())
                .max(Comparator.naturalOrder())
                .orElse(0);
        return new ClinicRow(plan, places, next);
    }
}
