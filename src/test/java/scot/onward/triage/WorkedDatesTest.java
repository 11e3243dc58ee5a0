package scot.onward.triage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;

/** Every line of {@code worked-dates.csv}, a table that a welfare-rights worker can read and correct. */
class WorkedDatesTest {

    private static final WorkingCalendar CALENDAR = TestBook.workingDays();

    private final RuleBook book = TestBook.shipped();

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isTheLastSafeDate(WorkedDate line) {
        assertThat(book.compute(line.clock(), line.facts(), line.facts().letterDate(), CALENDAR))
                .as("%s: %s", line, line.why())
                .isInstanceOfSatisfying(Deadline.class, counted -> {
                    assertThat(counted.lastSafeDate()).isEqualTo(line.lastDay());
                    line.helpFrom()
                            .ifPresent(day -> assertThat(counted.helpFrom()).contains(day));
                    line.lateUntil()
                            .ifPresent(day -> assertThat(counted.lateUntil()).contains(day));
                });
    }

    static Stream<WorkedDate> lines() {
        return WorkedDate.all();
    }

    @Test
    void everyClockThatCountsDatesHasTwoExamplesAndAllHaveSixty() {
        Map<String, Long> examples = WorkedDate.all().collect(groupingBy(WorkedDate::clock, counting()));
        assertThat(book.clocks())
                .filteredOn(clock -> clock.period().unit().countsDates())
                .allSatisfy(clock -> assertThat(examples.getOrDefault(clock.id(), 0L))
                        .as(clock.id())
                        .isGreaterThanOrEqualTo(2));
        assertThat(WorkedDate.all().count()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void theCouncilLetterOfTheDesignIsExplained() {
        Deadline deadline = computed("welfare-fund-review", LetterFacts.dated(LocalDate.of(2026, 11, 9)));
        assertThat(deadline.lastSafeDate()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(deadline.bookBy()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(deadline.explanation())
                .isEqualTo("Counted: 20 working days from the day after the letter."
                        + " St Andrew’s Day (Mon 30 Nov) is not counted.");
        assertThat(deadline.source().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void reasonsAskedTooLateAreSaidToAddNothing() {
        Deadline deadline = computed(
                "dwp-decision",
                LetterFacts.dated(LocalDate.of(2026, 10, 1)).reasonsAskedOn(LocalDate.of(2026, 11, 10)));
        assertThat(deadline.explanation())
                .contains("Written reasons were asked for on Tue 10 Nov, outside the time, so nothing is added.");
    }

    @Test
    void theLongerNoticeIsSaidToBeTheLongerOne() {
        LocalDate notice = LocalDate.of(2026, 9, 1);
        Deadline deadline = computed(
                "private-notice-short",
                LetterFacts.dated(notice)
                        .with(Fact.STAYED_OVER_SIX_MONTHS, Answer.YES)
                        .with(Fact.GROUND_IS_CONDUCT, Answer.NO));
        assertThat(deadline.ruleId()).isEqualTo("private-notice-long");
        assertThat(deadline.explanation()).contains("The longer notice counts");
        assertThat(deadline.helpFrom()).isEqualTo(Optional.empty());
    }

    private Deadline computed(String kind, LetterFacts facts) {
        return (Deadline) book.compute(kind, facts, LocalDate.of(2026, 11, 26), CALENDAR);
    }
}
