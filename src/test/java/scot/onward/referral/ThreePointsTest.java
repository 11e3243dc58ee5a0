package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import scot.onward.referral.ThreePoints.Verdict;
import scot.onward.shared.Answer;

class ThreePointsTest {

    @Test
    void a_report_is_due_when_all_three_are_true() {
        assertThat(new ThreePoints(Answer.YES, Answer.YES, Answer.YES).verdict())
                .isEqualTo(Verdict.REPORT_DUE);
    }

    @Property
    void not_asked_is_never_read_as_no(@ForAll boolean first, @ForAll boolean second, @ForAll boolean third) {
        ThreePoints points = new ThreePoints(known(first), known(second), known(third));

        assertThat(points.verdict()).isNotEqualTo(Verdict.NOT_MET);
    }

    @Property
    void no_report_needs_a_no(@ForAll Answer first, @ForAll Answer second, @ForAll Answer third) {
        ThreePoints points = new ThreePoints(first, second, third);

        assertThat(points.verdict() == Verdict.NOT_MET)
                .isEqualTo(first == Answer.NO || second == Answer.NO || third == Answer.NO);
    }

    private static Answer known(boolean yes) {
        return yes ? Answer.YES : Answer.NOT_ASKED;
    }
}
