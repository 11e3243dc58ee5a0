package scot.onward.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnwardStatusTest {

    @Test
    void nothingIsSentThatWasNotOffered() {
        for (OnwardStatus status : OnwardStatus.values()) {
            assertThat(status.mayBecome(OnwardStatus.SENT)).isEqualTo(status == OnwardStatus.OFFERED);
        }
    }

    @Test
    void sentIsAStepAndNeverAResult() {
        assertThat(OnwardStatus.SENT.next()).isNotEmpty();
        assertThat(OnwardStatus.SENT.mayBecome(OnwardStatus.HELPED)).isFalse();
    }

    @Test
    void onlySomebodyWhoCameCanHaveBeenHelped() {
        for (OnwardStatus status : OnwardStatus.values()) {
            assertThat(status.mayBecome(OnwardStatus.HELPED)).isEqualTo(status == OnwardStatus.ATTENDED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OnwardStatus.class,
            names = {"DECLINED_BY_CLIENT", "DECLINED_BY_AGENCY", "HELPED"})
    void whatIsSettledStaysSettled(OnwardStatus status) {
        assertThat(status.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OnwardStatus.class)
    void nothingBecomesWhatItIs(OnwardStatus status) {
        assertThat(status.mayBecome(status)).isFalse();
    }
}
