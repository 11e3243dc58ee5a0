package scot.onward.referral;

import java.util.stream.Stream;
import scot.onward.shared.Answer;

/** The three points of adult protection. All of them must be true for a report; "not asked" is never "no". */
public record ThreePoints(Answer cannotSafeguard, Answer atRisk, Answer moreVulnerable) {

    /** What follows from the points. */
    public enum Verdict {
        /** All are true: the report is due within the clock. */
        REPORT_DUE,
        /** One at least is not known: the clock runs, and within it somebody finds out. */
        FIND_OUT,
        /** One at least is not true: no report, which a person writes down with a reason. */
        NOT_MET
    }

    public Verdict verdict() {
        if (Stream.of(cannotSafeguard, atRisk, moreVulnerable).anyMatch(Answer.NO::equals)) {
            return Verdict.NOT_MET;
        }
        return Stream.of(cannotSafeguard, atRisk, moreVulnerable).allMatch(Answer.YES::equals)
                ? Verdict.REPORT_DUE
                : Verdict.FIND_OUT;
    }

    /** Whether nobody has answered any of them. */
    public boolean isUntouched() {
        return Stream.of(cannotSafeguard, atRisk, moreVulnerable).allMatch(Answer.NOT_ASKED::equals);
    }
}
