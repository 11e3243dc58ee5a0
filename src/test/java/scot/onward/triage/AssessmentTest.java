package scot.onward.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.RuleOutcome.Outcome;

class AssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final RuleBook book = TestBook.shipped();

    @Test
    void theFirstRuleThatFiresSetsTheLevelAndTheLetterIsAlsoTrue() {
        Assessment jacqueline = assess(answeredNo()
                .with(Question.SUPPLY_AT_RISK, Answer.YES)
                .letters(List.of(letter("dwp-decision", "2026-11-04"))));
        assertThat(jacqueline.level()).isEqualTo(Level.TODAY);
        assertThat(jacqueline.fired().number()).isEqualTo(5);
        assertThat(jacqueline.deadline()).map(Deadline::lastSafeDate).contains(LocalDate.of(2026, 12, 4));
        assertThat(outcome(jacqueline, 9).outcome()).isEqualTo(Outcome.ALSO_TRUE);
        assertThat(outcome(jacqueline, 9).why())
                .isEqualTo("Ask for a mandatory reconsideration: last safe date Fri 4 Dec, check the letter");
        assertThat(outcome(jacqueline, 10).outcome()).isEqualTo(Outcome.NOT_FIRED);
    }

    @Test
    void notAskedIsNeverReadAsNo() {
        Assessment nothingAsked = assess(Answers.on(TODAY));
        assertThat(nothingAsked.level()).isEqualTo(Level.ROUTINE);
        assertThat(nothingAsked.rules())
                .filteredOn(rule -> rule.rule().number() < 10)
                .allMatch(rule -> rule.outcome() == Outcome.NOT_ASKED);
        assertThat(nothingAsked.wouldChange())
                .hasSize(9)
                .first()
                .isEqualTo("Not asked: Immediate danger. If it is so, the level is 1 Now.");
    }

    @Test
    void everyNoIsShownAsNo() {
        Assessment routine = assess(answeredNo());
        assertThat(routine.level()).isEqualTo(Level.ROUTINE);
        assertThat(routine.wouldChange()).isEmpty();
        assertThat(outcome(routine, 2).outcome()).isEqualTo(Outcome.NOT_FIRED);
    }

    @ParameterizedTest
    @CsvSource({"1,NOW", "2,NOW", "3,NOW", "4,NOW", "5,TODAY", "6,TODAY", "7,TODAY"})
    void eachAnswerFiresItsOwnRule(int number, Level level) {
        Answers no = answeredNo();
        Answers answers = switch (number) {
            case 1 -> no.with(Question.DANGER_NOW, Answer.YES);
            case 2 -> no.with(Question.SAFE_TONIGHT, Answer.NO);
            case 3 -> no.with(Question.FOOD_HEAT_MEDICINE, Answer.NO);
            case 4 -> no.with(Question.SUICIDE_RAISED, Answer.YES);
            case 5 -> no.with(Question.SUPPLY_AT_RISK, Answer.YES);
            case 6 -> no.with(Question.SHERIFF_OR_EVICTION, Answer.YES);
            default -> no.with(Question.COURT_OR_WARRANT, Answer.YES);
        };
        assertThat(assess(answers).fired().number()).isEqualTo(number);
        assertThat(assess(answers).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "supply-cut,2026-11-27,5",
        "eviction,2026-12-03,6",
        "court-hearing,2026-11-27,7",
        "court-hearing,2026-12-10,9",
        "eviction,2027-01-20,9",
        "private-notice-short,2026-10-31,8",
        "private-notice-short,2026-10-01,8",
        "private-notice-short,2026-11-20,9"
    })
    void aLetterFiresTheRuleOfItsThreatOrItsDate(String kind, String date, int number) {
        assertThat(assess(answeredNo().letters(List.of(letter(kind, date))))
                        .fired()
                        .number())
                .isEqualTo(number);
    }

    @Test
    void theEarliestOfSeveralLettersCounts() {
        Assessment two = assess(answeredNo()
                .letters(List.of(letter("private-notice-short", "2026-11-20"), letter("dwp-decision", "2026-11-04"))));
        assertThat(two.deadline()).map(Deadline::ruleId).contains("dwp-decision");
        assertThat(two.wouldChange())
                .containsExactly("From Wed 2 Dec the level is 2 Today, because so few working days are left.");
    }

    @Test
    void aDateThatCannotBeRightIsAskedAgainNotTakenForNoLetter() {
        Assessment refused = assess(answeredNo().letters(List.of(letter("dwp-decision", "2200-01-01"))));
        assertThat(refused.level()).isEqualTo(Level.ROUTINE);
        assertThat(outcome(refused, 9).outcome()).isEqualTo(Outcome.NOT_ASKED);
        assertThat(outcome(refused, 9).why()).contains("after today");
        assertThat(refused.wouldChange()).hasSize(2);
    }

    private Assessment assess(Answers answers) {
        return book.assess(answers, WorkingCalendar.scottish());
    }

    private static RuleOutcome outcome(Assessment assessment, int number) {
        return assessment.rules().get(number - 1);
    }

    private static Letter letter(String kind, String date) {
        return new Letter(kind, LetterFacts.dated(LocalDate.parse(date)));
    }

    private static Answers answeredNo() {
        return new Answers(
                TODAY,
                Map.of(
                        Question.DANGER_NOW, Answer.NO,
                        Question.SAFE_TONIGHT, Answer.YES,
                        Question.FOOD_HEAT_MEDICINE, Answer.YES,
                        Question.SUICIDE_RAISED, Answer.NO,
                        Question.SUPPLY_AT_RISK, Answer.NO,
                        Question.SHERIFF_OR_EVICTION, Answer.NO,
                        Question.COURT_OR_WARRANT, Answer.NO,
                        Question.LETTER, Answer.NO),
                List.of());
    }
}
