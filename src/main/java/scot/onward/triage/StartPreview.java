package scot.onward.triage;

import java.util.List;

/**
 * Whose date would change if a version began on a day.
 *
 * @param changes the open cases of one's own hubs
 * @param elsewhere how many there are at other hubs
 * @param decisions how many decisions on this version were known when it was counted
 */
public record StartPreview(RuleStart start, List<DateChange> changes, int elsewhere, int decisions) {

    public StartPreview {
        changes = List.copyOf(changes);
    }
}
