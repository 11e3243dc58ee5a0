package scot.onward.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;

/** Every line of {@code worked-dates.csv}, a table that a welfare-rights worker can read and correct. */
class WorkedDatesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.scottish();

    private final RuleBook book = TestBook.shipped();

    @ParameterizedTest(name = "{0} {1}: {5}")
    @CsvFileSource(resources = "/triage/worked-dates.csv", delimiter = ';', numLinesToSkip = 1)
    void isTheLastSafeDate(
            String kind, LocalDate letterDate, String byPost, String reasons, LocalDate lastSafeDate, String why) {
        LetterFacts facts = new LetterFacts(letterDate, answer(byPost), answer(reasons));
        assertThat(book.compute(kind, facts, letterDate, CALENDAR))
                .isInstanceOfSatisfying(
                        Deadline.class,
                        deadline -> assertThat(deadline.lastSafeDate()).as(why).isEqualTo(lastSafeDate));
    }

    private static Answer answer(String typed) {
        return typed == null || typed.isBlank() ? Answer.NOT_ASKED : Answer.valueOf(typed);
    }

    @Test
    void theCouncilLetterOfTheDesignIsExplained() {
        Deadline deadline = computed("welfare-fund-review", LocalDate.of(2026, 11, 9));
        assertThat(deadline.lastSafeDate()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(deadline.bookBy()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(deadline.explanation())
                .isEqualTo("Counted: 20 working days from the day after the letter."
                        + " St Andrew’s Day (Mon 30 Nov) is not counted.");
        assertThat(deadline.source().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void aLateRequestIsHeardForAYear() {
        assertThat(computed("social-security-scotland", LocalDate.of(2025, 11, 21))
                        .lateUntil())
                .contains(LocalDate.of(2026, 11, 23));
    }

    @Test
    void helpIsDueTwoMonthsBeforeAHomeIsLost() {
        assertThat(computed("homelessness-threat", LocalDate.of(2027, 1, 31)).helpFrom())
                .contains(LocalDate.of(2026, 11, 30));
    }

    private Deadline computed(String kind, LocalDate letterDate) {
        LocalDate today = LocalDate.of(2026, 11, 26);
        return (Deadline) book.compute(kind, LetterFacts.dated(letterDate), today, CALENDAR);
    }
}
