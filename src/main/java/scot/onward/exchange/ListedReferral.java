package scot.onward.exchange;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/**
 * One row of a list, understood.
 *
 * @param referredOn when the practice referred; null when the list does not say
 */
public record ListedReferral(
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String chi,
        @Nullable String postcode,
        @Nullable String phone,
        Set<PresentingIssue> issues,
        @Nullable LocalDate letterDate,
        Answer safeTonight,
        Answer essentials,
        boolean textOk,
        boolean voicemailOk,
        boolean mayNameService,
        @Nullable String bestTime,
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable String note,
        @Nullable LocalDate referredOn,
        @Nullable String referredBy,
        boolean hearBack) {

    public ListedReferral {
        issues = Set.copyOf(issues);
    }
}
