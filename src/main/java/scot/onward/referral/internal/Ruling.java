package scot.onward.referral.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;
import scot.onward.triage.Answers;
import scot.onward.triage.Assessment;
import scot.onward.triage.Deadline;
import scot.onward.triage.Letter;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.Question;
import scot.onward.triage.RuleBook;

/** What the rule book said of a referral when it came in. */
public record Ruling(
        int level,
        int ruleNumber,
        String ruleKey,
        String ruleVersion,
        @Nullable LocalDate lastSafeDate,
        @Nullable LocalDate bookBy) {

    static Ruling of(ReferralForm form, LocalDate today, RuleBook ruleBook, WorkingCalendar calendar) {
        ReferralForm.Letter letter = form.letter().asAnswered();
        Assessment assessment = ruleBook.assess(
                answers(
                        today,
                        form.safeAndWell().safeTonight(),
                        form.safeAndWell().essentials(),
                        letter.answer(),
                        letter.kind(),
                        letter.date()),
                calendar);
        Optional<Deadline> deadline = assessment.deadline();
        return new Ruling(
                assessment.level().number(),
                assessment.fired().number(),
                assessment.fired().id(),
                String.valueOf(assessment.fired().version()),
                deadline.map(Deadline::lastSafeDate).orElse(null),
                deadline.map(Deadline::bookBy).orElse(null));
    }

    /** The answers of a referral as the rule book takes them; what a referrer is not asked stays "not asked". */
    public static Answers answers(
            LocalDate day,
            Answer safeTonight,
            Answer essentials,
            Answer letter,
            @Nullable String letterKind,
            @Nullable LocalDate letterDate) {
        Answers answers = Answers.on(day)
                .with(Question.SAFE_TONIGHT, safeTonight)
                .with(Question.FOOD_HEAT_MEDICINE, essentials)
                .with(Question.LETTER, letter);
        return letterKind == null || letterDate == null
                ? answers
                : answers.letters(List.of(new Letter(letterKind, LetterFacts.dated(letterDate))));
    }
}
