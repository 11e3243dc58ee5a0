package scot.onward.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would come to.
 *
 * @param plan null while a rule is broken
 * @param next its next days, holidays and closures counted
 */
public record ClinicPreview(
        List<ClinicRule> broken,
        List<Clash> clashes,
        @Nullable ClinicPlan plan,
        List<ClinicDay> next) {

    public boolean canBeSaved() {
        return broken.isEmpty() && clashes.isEmpty();
    }
}
