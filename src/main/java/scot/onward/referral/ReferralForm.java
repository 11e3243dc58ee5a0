package scot.onward.referral;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/**
 * What a referrer says of a patient, as typed.
 *
 * @param id made by the sender, so that sending twice is sending once
 * @param earlierId an earlier referral of the same practice whose CHI number is meant, which the page never shows
 * @param letterKind the kind of letter with a date, as the rule book names it
 * @param otherReferrer who asked for it, when not the person at the keyboard
 */
public record ReferralForm(
        UUID id,
        @Nullable UUID earlierId,
        String name,
        @Nullable LocalDate birthDate,
        String chi,
        String postcode,
        String phone,
        Set<PresentingIssue> issues,
        Answer letter,
        @Nullable String letterKind,
        @Nullable LocalDate letterDate,
        String note,
        Answer safeTonight,
        Answer essentialsToday,
        boolean textOk,
        boolean voicemailOk,
        boolean mayNameService,
        String bestTime,
        Set<AccessNeed> needs,
        String language,
        String interpreter,
        boolean agreesToContact,
        boolean agreesToHearBack,
        String otherReferrer,
        ReferrerRole referrerRole) {

    public ReferralForm {
        issues = Set.copyOf(issues);
        needs = Set.copyOf(needs);
    }

    /** The same with a birth date, for a patient of whom only the CHI number was given. */
    public ReferralForm bornOn(LocalDate day) {
        return new ReferralForm(
                id,
                earlierId,
                name,
                day,
                chi,
                postcode,
                phone,
                issues,
                letter,
                letterKind,
                letterDate,
                note,
                safeTonight,
                essentialsToday,
                textOk,
                voicemailOk,
                mayNameService,
                bestTime,
                needs,
                language,
                interpreter,
                agreesToContact,
                agreesToHearBack,
                otherReferrer,
                referrerRole);
    }
}
