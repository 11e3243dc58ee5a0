package scot.onward.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;

class RuleBookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final RuleBookEdition BOOK = TestBook.shipped();

    private final WorkingCalendar calendar = TestBook.workingDays();

    @ParameterizedTest
    @CsvSource({
        "dwp-decision, 1900-01-01, Mon 1 Jan 1900 is more than 10 years ago. Check the year on the letter.",
        "dwp-decision, 2200-01-01, Wed 1 Jan 2200 is after today. Check the date on the letter.",
        "eviction, 2200-01-01, Wed 1 Jan 2200 is more than 2 years ahead. Check the year on the letter.",
        "no-such-kind, 2026-11-01, 'No rule counts a date for this letter. Check what it is, or ask an adviser.'",
        "contact-attempts, 2026-11-01, 'No rule counts a date for this letter. Check what it is, or ask an adviser.'"
    })
    void aDateThatCannotBeRightIsRefusedWithItsReason(String kind, LocalDate date, String reason) {
        assertThat(BOOK.compute(kind, LetterFacts.dated(date), TODAY, calendar)).isEqualTo(new DateRefused(reason));
    }

    @Test
    void everyKindOfLetterIsOfferedOnceAndNamed() {
        assertThat(BOOK.letterKinds()).extracting(LetterKind::label).doesNotHaveDuplicates();
        assertThat(BOOK.letterKinds())
                .extracting(LetterKind::label)
                .contains("Council", "Landlord, private", "Social Security Scotland", "DWP");
    }

    @Test
    void aVersionNotInForceCountsNothing() {
        assertThat(BOOK.clock("homelessness-threat", TODAY))
                .map(ClockRule::version)
                .contains(1);
    }

    @Test
    void aLaterVersionHoldsFromItsFirstDay() {
        RuleBook commenced = TestBook.changed("effective-from: not-in-force", "effective-from: 2027-04-01");
        assertThat(commenced.clock("homelessness-threat", LocalDate.of(2027, 3, 31)))
                .map(ClockRule::version)
                .contains(1);
        assertThat(commenced.clock("homelessness-threat", LocalDate.of(2027, 4, 1)))
                .map(ClockRule::version)
                .contains(2);
    }

    @Test
    void aWrongEntryIsNamed() {
        assertThatThrownBy(() -> TestBook.changed("amount: 42", "amount: forty-two"))
                .hasMessage(
                        "rulebook.yaml, clocks social-security-scotland: amount must be a whole number from 0 to 1000,"
                                + " found forty-two");
        assertThatThrownBy(() -> TestBook.changed("version: 2", "version: 1"))
                .hasMessage("rulebook.yaml, clocks homelessness-threat: version must be 2, found 1");
        assertThatThrownBy(() -> TestBook.changed("condition: always", "condition: sometimes"))
                .hasMessageContaining("levels routine");
    }

    @Property(tries = 300)
    void aLaterLetterNeverHasAnEarlierDate(
            @ForAll("clocks") ClockRule clock,
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(max = 60) int later) {
        LocalDate first = LocalDate.of(2018, 1, 1).plusDays(start);
        assertThat(count(clock, LetterFacts.dated(first.plusDays(later))).lastSafeDate())
                .isAfterOrEqualTo(count(clock, LetterFacts.dated(first)).lastSafeDate());
    }

    @Property(tries = 300)
    void workingDaysNeverEndOnAHolidayAndBookByNeverFollowsTheDate(
            @ForAll("clocks") ClockRule clock, @ForAll @IntRange(max = 3000) int start) {
        Deadline deadline =
                count(clock, LetterFacts.dated(LocalDate.of(2018, 1, 1).plusDays(start)));
        if (clock.period().unit() == Period.Unit.WORKING_DAYS) {
            assertThat(calendar.isWorkingDay(deadline.lastSafeDate())).isTrue();
        }
        assertThat(deadline.bookBy()).isBeforeOrEqualTo(deadline.lastSafeDate());
    }

    @Property(tries = 300)
    void noFactEverMakesADateEarlier(
            @ForAll("clocks") ClockRule clock,
            @ForAll @IntRange(max = 3000) int start,
            @ForAll Map<Fact, Answer> known,
            @ForAll @IntRange(min = -5, max = 200) int asked) {
        LetterFacts bare = LetterFacts.dated(LocalDate.of(2018, 1, 1).plusDays(start));
        LetterFacts more = new LetterFacts(bare.letterDate(), known, Optional.empty());
        LetterFacts withReasons = more.reasonsAskedOn(bare.letterDate().plusDays(asked));
        assertThat(count(clock, more).lastSafeDate())
                .isAfterOrEqualTo(count(clock, bare).lastSafeDate());
        assertThat(count(clock, withReasons).lastSafeDate())
                .isAfterOrEqualTo(count(clock, bare).lastSafeDate());
    }

    @Property(tries = 300)
    void aVersionHoldsFromItsFirstDayAndNotADayEarlier(
            @ForAll @IntRange(min = -2000, max = 2000) int first,
            @ForAll @IntRange(min = -400, max = 400) int distance) {
        LocalDate from = TODAY.plusDays(first);
        RuleBook started = BOOK.with(List.of(new RuleStart("homelessness-threat", 2, from)));
        assertThat(started.clock("homelessness-threat", from.plusDays(distance)))
                .map(ClockRule::version)
                .contains(distance >= 0 ? 2 : 1);
    }

    @Test
    void aLongerThreatGivesNoHelpBeforeItIsLawAndTakesNoneAway() {
        LocalDate commenced = LocalDate.of(2027, 4, 1);
        RuleBook started = BOOK.with(List.of(new RuleStart("homelessness-threat", 2, commenced)));
        assertThat(helpFrom(started, LocalDate.of(2027, 3, 31))).contains(LocalDate.of(2027, 1, 31));
        assertThat(helpFrom(started, LocalDate.of(2027, 5, 15))).contains(LocalDate.of(2027, 3, 15));
        assertThat(helpFrom(started, LocalDate.of(2027, 8, 31))).contains(commenced);
        assertThat(helpFrom(started, LocalDate.of(2027, 12, 31))).contains(LocalDate.of(2027, 6, 30));
    }

    private Optional<LocalDate> helpFrom(RuleBook book, LocalDate loss) {
        return ((Deadline) book.compute("homelessness-threat", LetterFacts.dated(loss), TODAY, calendar)).helpFrom();
    }

    @Test
    void aPublishedVersionIsNotStartedAgain() {
        RuleBook same = BOOK.with(List.of(new RuleStart("dwp-decision", 1, TODAY)));
        assertThat(same.clocks()).isEqualTo(BOOK.clocks());
    }

    @Provide
    Arbitrary<ClockRule> clocks() {
        return Arbitraries.of(BOOK.clocks().stream()
                .filter(clock -> clock.period().unit().countsDates())
                .filter(clock -> clock.effectiveFrom().isPresent())
                .toList());
    }

    private Deadline count(ClockRule clock, LetterFacts facts) {
        return (Deadline) BOOK.compute(clock.id(), facts, facts.letterDate(), calendar);
    }
}
