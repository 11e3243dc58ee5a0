package scot.onward.referral;

import java.util.Set;
import java.util.UUID;
import scot.onward.shared.PresentingIssue;

/**
 * What somebody who came to the desk said. Why they came can be written here and read by an adviser, never by the desk again.
 *
 * @param id made by whoever asks, so that saving twice is saving once
 * @param phone blank when they would rather not say, or do not agree that it is kept
 */
public record DeskReferral(
        UUID id,
        UUID hubId,
        String name,
        String phone,
        boolean agreesToContact,
        ReferralForm.SafeAndWell safeAndWell,
        ReferralForm.Letter letter,
        ReferralForm.Needs needs,
        Set<PresentingIssue> issues,
        String note) {

    public DeskReferral {
        issues = Set.copyOf(issues);
    }

    /** The same as a referral of oneself. */
    public ReferralForm form() {
        return new ReferralForm(
                id,
                ReferralForm.Patient.named(name),
                issues,
                letter,
                safeAndWell,
                new ReferralForm.Contact(phone, agreesToContact, false, false, ""),
                needs,
                new ReferralForm.Agreement(agreesToContact, false),
                new ReferralForm.Referrer("", ReferrerRole.SELF),
                note);
    }
}
