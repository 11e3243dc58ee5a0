package scot.onward.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A Community Health Index number: ten digits, kept as text because it may start with nought. It discloses birth date
 * and sex, so it shows itself masked and is never a key.
 *
 * @param digits birth date DDMMYY, three-figure serial, check digit
 */
public record ChiNumber(String digits) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final int CENTURY = 100;
    private static final int ELEVEN = 11;

    /** @throws Unreadable when it is not ten digits, its date does not exist, or its check digit is wrong */
    public ChiNumber {
        if (!TEN_DIGITS.matcher(digits).matches()) {
            throw new Unreadable(Unreadable.Reason.NOT_TEN_DIGITS, "A CHI number has ten digits");
        }
        if (!dateExists(digits)) {
            throw new Unreadable(
                    Unreadable.Reason.NO_SUCH_DATE, "The first six digits of the CHI number are not a date");
        }
        if (checkDigit(digits.substring(0, 9)) != digits.charAt(9) - '0') {
            throw new Unreadable(
                    Unreadable.Reason.WRONG_CHECK_DIGIT,
                    "The CHI number does not add up, check each digit against the record");
        }
    }

    /**
     * Reads a number with or without spaces or hyphens.
     *
     * @throws Unreadable with its reason
     */
    public static ChiNumber parse(String typed) {
        return new ChiNumber(typed.replaceAll("[\\s-]", ""));
    }

    /**
     * The tenth digit that belongs to nine digits: weights 10 to 2, eleven less the sum modulo eleven.
     *
     * @return 0 to 9; 10 where no valid number exists
     */
    public static int checkDigit(String nineDigits) {
        int sum = 0;
        for (int place = 0; place < nineDigits.length(); place++) {
            sum += (nineDigits.charAt(place) - '0') * (10 - place);
        }
        return (ELEVEN - sum % ELEVEN) % ELEVEN;
    }

    /** The birth date it discloses; its two-figure year means the latest such date that is not after {@code today}. */
    public LocalDate birthDate(LocalDate today) {
        int thisCentury = today.getYear() / CENTURY * CENTURY;
        for (int century = thisCentury; ; century -= CENTURY) {
            int year = century + number(digits, 4);
            if (exists(year, digits) && !dateIn(year, digits).isAfter(today)) {
                return dateIn(year, digits);
            }
        }
    }

    /** Whether the birth date a person gave is another than the one in the number, whatever the century. */
    public boolean mismatches(LocalDate given) {
        return given.getDayOfMonth() != number(digits, 0)
                || given.getMonthValue() != number(digits, 2)
                || given.getYear() % CENTURY != number(digits, 4);
    }

    /** "CHI hidden, ends 17". */
    public String masked() {
        return "CHI hidden, ends " + digits.substring(8);
    }

    private static boolean dateExists(String digits) {
        int year = number(digits, 4);
        return exists(1900 + year, digits) || exists(2000 + year, digits);
    }

    private static boolean exists(int year, String digits) {
        try {
            dateIn(year, digits);
            return true;
        } catch (DateTimeException noSuchDate) {
            return false;
        }
    }

    private static LocalDate dateIn(int year, String digits) {
        return LocalDate.of(year, number(digits, 2), number(digits, 0));
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    /** Masked, so that it never reaches a log whole. */
    @Override
    public String toString() {
        return masked();
    }
}
