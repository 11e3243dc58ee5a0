package scot.onward.triage;

import java.util.UUID;

/**
 * What another edition of the rule book does to one case.
 *
 * @param level as it is now
 * @param levelThen as it will be: the same, or a more urgent one; no rule lowers a level by itself
 * @param fired the rule that sets the level then
 */
public record DateChange(
        UUID caseId,
        UUID clientId,
        UUID hubId,
        String name,
        int level,
        int levelThen,
        LevelRule fired,
        Deadline before,
        Deadline after) {

    /** Whether a day differs that people act upon. */
    public static boolean differs(Deadline before, Deadline after) {
        return !before.lastSafeDate().equals(after.lastSafeDate())
                || !before.bookBy().equals(after.bookBy())
                || !before.helpFrom().equals(after.helpFrom());
    }
}
