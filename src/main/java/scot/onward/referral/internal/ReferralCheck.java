package scot.onward.referral.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.client.NameWords;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.Answer;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.Postcode;
import scot.onward.shared.Unreadable;

/** What stands in the way of sending a referral, field by field. Pure: the letter's date is judged by the rule book. */
public final class ReferralCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 140;
    private static final int LONGEST_WORDS = 60;
    private static final int LONGEST_REFERRER = 200;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final ReferralForm form;
    private final LocalDate today;
    private final boolean letterDateRefused;
    private final List<Problem> problems = new ArrayList<>();

    private ReferralCheck(ReferralForm form, LocalDate today, boolean letterDateRefused) {
        this.form = form;
        this.today = today;
        this.letterDateRefused = letterDateRefused;
    }

    /**
     * Everything that is wrong, in the order of the page; nothing when it can be sent.
     *
     * @param chiIsKnown whether the CHI number is taken from an earlier referral and not typed
     */
    public static List<Problem> check(
            ReferralForm form, boolean chiIsKnown, LocalDate today, boolean letterDateRefused) {
        ReferralCheck check = new ReferralCheck(form, today, letterDateRefused);
        check.patient(chiIsKnown);
        check.letter();
        check.contact();
        return List.copyOf(check.problems);
    }

    private void patient(boolean chiIsKnown) {
        ReferralForm.Patient patient = form.patient();
        if (patient.name().isBlank()) {
            problems.add(Problem.NAME_MISSING);
        } else if (patient.name().strip().length() > LONGEST_NAME) {
            problems.add(Problem.NAME_TOO_LONG);
        } else if (NameWords.key(patient.name()).chars().noneMatch(Character::isLetter)) {
            problems.add(Problem.NAME_NO_LETTERS);
        }
        LocalDate born = patient.birthDate();
        if (born == null && patient.chi().isBlank() && !chiIsKnown) {
            problems.add(Problem.BIRTH_DATE_OR_CHI_MISSING);
        } else if (born != null && born.isBefore(EARLIEST_BIRTH)) {
            problems.add(Problem.BIRTH_DATE_TOO_EARLY);
        } else if (born != null && born.isAfter(today)) {
            problems.add(Problem.BIRTH_DATE_IN_FUTURE);
        }
        if (!patient.chi().isBlank()) {
            chi(patient.chi(), born);
        }
        if (!patient.postcode().isBlank() && !isPostcode(patient.postcode())) {
            problems.add(Problem.POSTCODE_UNREADABLE);
        }
        if (form.issues().isEmpty()) {
            problems.add(Problem.ISSUES_MISSING);
        }
    }

    private void chi(String typed, @Nullable LocalDate born) {
        try {
            ChiNumber chi = ChiNumber.parse(typed);
            if (born != null && chi.mismatches(born)) {
                problems.add(Problem.CHI_OTHER_BIRTH_DATE);
            }
        } catch (Unreadable unreadable) {
            problems.add(
                    switch (unreadable.reason()) {
                        case NO_SUCH_DATE -> Problem.CHI_NO_SUCH_DATE;
                        case WRONG_CHECK_DIGIT -> Problem.CHI_WRONG_CHECK_DIGIT;
                        default -> Problem.CHI_NOT_TEN_DIGITS;
                    });
        }
    }

    private void letter() {
        ReferralForm.Letter letter = form.letter();
        if (letter.answer() == Answer.YES) {
            boolean kindMissing = letter.kind() == null;
            if (letter.date() == null) {
                problems.add(Problem.LETTER_DATE_MISSING);
            } else if (!kindMissing && letterDateRefused) {
                problems.add(Problem.LETTER_DATE_REFUSED);
            }
            if (kindMissing) {
                problems.add(Problem.LETTER_KIND_MISSING);
            }
        }
        if (form.note().strip().length() > LONGEST_NOTE) {
            problems.add(Problem.NOTE_TOO_LONG);
        }
    }

    private void contact() {
        String digits = form.contact().phone().replaceAll("[\\s().-]", "");
        if (digits.isEmpty()) {
            problems.add(Problem.PHONE_MISSING);
        } else if (!digits.matches("\\+?\\d{7,15}")) {
            problems.add(Problem.PHONE_UNREADABLE);
        }
        if (form.contact().bestTime().strip().length() > LONGEST_WORDS) {
            problems.add(Problem.BEST_TIME_TOO_LONG);
        }
        if (form.needs().language().strip().length() > LONGEST_WORDS
                || form.needs().interpreter().strip().length() > LONGEST_WORDS) {
            problems.add(Problem.LANGUAGE_TOO_LONG);
        }
        if (form.referrer().name().strip().length() > LONGEST_REFERRER) {
            problems.add(Problem.REFERRER_TOO_LONG);
        }
        if (!form.agreement().toContact()) {
            problems.add(Problem.CONTACT_NOT_AGREED);
        }
    }

    private static boolean isPostcode(String typed) {
        try {
            Postcode.parse(typed);
            return true;
        } catch (Unreadable notAPostcode) {
            return false;
        }
    }
}
