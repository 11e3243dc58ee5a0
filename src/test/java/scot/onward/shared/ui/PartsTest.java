package scot.onward.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void aCardKeepsItsHeadingWhenItsContentIsTakenOut() {
        SectionCard card = SectionCard.numbered(1, "Patient").hint("Name");
        card.add(new Span("content"));

        card.removeAll();

        assertThat(card.getElement().getTextRecursively()).isEqualTo("1PatientName");
    }

    @Test
    void aClockSaysItsWordsWhateverItsRing() {
        assertThat(DeadlineClock.daysLeft(15).getElement().getTextRecursively()).isEqualTo("15 working days left");
        assertThat(DeadlineClock.daysLeft(1).getElement().getTextRecursively()).isEqualTo("1 working day left");
        assertThat(DeadlineClock.lastSafeDate("Tue 24 Nov", -1).getElement().getTextRecursively())
                .isEqualTo("passed Tue 24 Nov");
    }

    @Test
    void theRingFillsAsWorkingDaysRunOut() {
        assertThat(DeadlineClock.daysLeft(11).getClassNames()).contains("safe");
        assertThat(DeadlineClock.daysLeft(10).getClassNames()).contains("soon");
        assertThat(DeadlineClock.daysLeft(2).getClassNames()).contains("last");
        assertThat(DeadlineClock.daysLeft(-1).getClassNames()).contains("passed");
    }

    @Test
    void aLevelShowsNumberAndWordTogether() {
        assertThat(new LevelBadge(3).getElement().getTextRecursively()).isEqualTo("3Before a date");
    }

    @Test
    void initialsTakeFirstAndLastWord() {
        assertThat(Initials.of("Mary-Ann van Logue")).isEqualTo("ML");
        assertThat(Initials.of("Prince")).isEqualTo("P");
    }
}
