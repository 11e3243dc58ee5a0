package scot.onward.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnoutTest {

    @Test
    void smallNumbersAreHidden() {
        assertThat(new Turnout(20, 4).isHidden()).isTrue();
        assertThat(new Turnout(4, 20).isHidden()).isTrue();
        assertThat(new Turnout(20, 4).isAllHidden()).isFalse();
        assertThat(new Turnout(2, 2).isAllHidden()).isTrue();
        assertThat(new Turnout(20, 5).isHidden()).isFalse();
        assertThat(new Turnout(20, 0).isHidden()).isFalse();
    }

    @Test
    void theShareComesWithWhatChanceAloneWouldDo() {
        Turnout turnout = new Turnout(85, 15);

        assertThat(turnout.percent()).isEqualTo(15);
        assertThat(turnout.chance()).isEqualTo(new Turnout.Range(9, 23));
        assertThat(Turnout.NONE.chance()).isEqualTo(new Turnout.Range(0, 100));
        assertThat(new Turnout(10, 0).chance()).isEqualTo(new Turnout.Range(0, 28));
    }
}
