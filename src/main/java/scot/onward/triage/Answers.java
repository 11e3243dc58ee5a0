package scot.onward.triage;

import java.time.LocalDate;
import java.util.List;
import scot.onward.shared.Answer;

/**
 * What was asked and answered. Begin with {@link #on} and add what is known; the rest was not asked, which is never
 * read as "no".
 *
 * @param dangerNow whether there is immediate danger
 * @param safeTonight whether there is somewhere safe to stay tonight
 * @param foodHeatMedicine whether there is food, heat and medicine for today
 * @param suicideRaised whether suicide or self-harm was spoken of
 * @param supplyAtRisk whether power or gas is about to be cut off
 * @param sheriffOrEviction whether sheriff officers or an eviction are due
 * @param courtOrWarrant whether a hearing is due on the next working day, or a warrant is out
 * @param hasLetter whether there is a letter with a date on it
 * @param letters the letters whose dates are known
 */
public record Answers(
        LocalDate today,
        Answer dangerNow,
        Answer safeTonight,
        Answer foodHeatMedicine,
        Answer suicideRaised,
        Answer supplyAtRisk,
        Answer sheriffOrEviction,
        Answer courtOrWarrant,
        Answer hasLetter,
        List<Letter> letters) {

    public Answers {
        letters = List.copyOf(letters);
    }

    /** Nothing asked yet. */
    public static Answers on(LocalDate today) {
        Answer not = Answer.NOT_ASKED;
        return new Answers(today, not, not, not, not, not, not, not, not, List.of());
    }

    public Answers dangerNow(Answer answer) {
        return new Answers(
                today,
                answer,
                safeTonight,
                foodHeatMedicine,
                suicideRaised,
                supplyAtRisk,
                sheriffOrEviction,
                courtOrWarrant,
                hasLetter,
                letters);
    }

    public Answers safeTonight(Answer answer) {
        return new Answers(
                today,
                dangerNow,
                answer,
                foodHeatMedicine,
                suicideRaised,
                supplyAtRisk,
                sheriffOrEviction,
                courtOrWarrant,
                hasLetter,
                letters);
    }

    public Answers foodHeatMedicine(Answer answer) {
        return new Answers(
                today,
                dangerNow,
                safeTonight,
                answer,
                suicideRaised,
                supplyAtRisk,
                sheriffOrEviction,
                courtOrWarrant,
                hasLetter,
                letters);
    }

    public Answers suicideRaised(Answer answer) {
        return new Answers(
                today,
                dangerNow,
                safeTonight,
                foodHeatMedicine,
                answer,
                supplyAtRisk,
                sheriffOrEviction,
                courtOrWarrant,
                hasLetter,
                letters);
    }

    public Answers supplyAtRisk(Answer answer) {
        return new Answers(
                today,
                dangerNow,
                safeTonight,
                foodHeatMedicine,
                suicideRaised,
                answer,
                sheriffOrEviction,
                courtOrWarrant,
                hasLetter,
                letters);
    }

    public Answers sheriffOrEviction(Answer answer) {
        return new Answers(
                today,
                dangerNow,
                safeTonight,
                foodHeatMedicine,
                suicideRaised,
                supplyAtRisk,
                answer,
                courtOrWarrant,
                hasLetter,
                letters);
    }

    public Answers courtOrWarrant(Answer answer) {
        return new Answers(
                today,
                dangerNow,
                safeTonight,
                foodHeatMedicine,
                suicideRaised,
                supplyAtRisk,
                sheriffOrEviction,
                answer,
                hasLetter,
                letters);
    }

    /** Whether there is a letter, while its date is not known. */
    public Answers hasLetter(Answer answer) {
        return new Answers(
                today,
                dangerNow,
                safeTonight,
                foodHeatMedicine,
                suicideRaised,
                supplyAtRisk,
                sheriffOrEviction,
                courtOrWarrant,
                answer,
                letters);
    }

    public Answers letters(List<Letter> known) {
        return new Answers(
                today,
                dangerNow,
                safeTonight,
                foodHeatMedicine,
                suicideRaised,
                supplyAtRisk,
                sheriffOrEviction,
                courtOrWarrant,
                known.isEmpty() ? hasLetter : Answer.YES,
                known);
    }
}
