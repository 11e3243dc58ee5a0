package scot.onward.referral;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/**
 * What somebody who came to the desk said. Why they came can be written here and read by an adviser, never by the desk again.
 *
 * @param id made by whoever asks, so that saving twice is saving once
 * @param phone blank when they would rather not say, or do not agree that it is kept
 * @param missing what is missing today, when something is
 * @param dependants whether there are children or somebody they care for
 */
public record DeskReferral(
        UUID id,
        UUID hubId,
        String name,
        String phone,
        boolean agreesToContact,
        Answer safeTonight,
        Answer essentialsToday,
        Set<Essential> missing,
        Answer letter,
        @Nullable String letterKind,
        @Nullable LocalDate letterDate,
        Answer dependants,
        Set<AccessNeed> needs,
        String interpreter,
        Set<PresentingIssue> issues,
        String note) {

    public DeskReferral {
        missing = essentialsToday == Answer.NO ? Set.copyOf(missing) : Set.of();
        needs = Set.copyOf(needs);
        issues = Set.copyOf(issues);
    }

    /** The same as a referral of oneself. */
    public ReferralForm form() {
        return new ReferralForm(
                id,
                null,
                name,
                null,
                "",
                "",
                phone,
                issues,
                letter,
                letterKind,
                letterDate,
                note,
                safeTonight,
                essentialsToday,
                agreesToContact,
                false,
                false,
                "",
                needs,
                interpreter,
                interpreter,
                agreesToContact,
                false,
                "",
                ReferrerRole.SELF);
    }
}
