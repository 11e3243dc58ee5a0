package scot.onward.exchange.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.onward.exchange.CellProblem;
import scot.onward.exchange.Repair;

/** Dates as people write them, the day first: 9/11/2026, 9 Nov 2026, 2026-11-09, and what Excel makes of them. */
public final class DateText {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})(?:,? \\d{1,2}:\\d{2}.*)?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\p{L}+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of\\s+)?(\\p{L}{3,9})\\.?[\\s,-]*(\\d{4}|\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> FULL_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateText() {}

    /**
     * @param birth whether a year of two digits means a birth, so that the century has to be plain
     * @param today what the century is judged by
     */
    public static Understood<LocalDate> read(String text, boolean birth, LocalDate today) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return withYear(dayFirst.group(3), number(dayFirst, 2), number(dayFirst, 1), birth, today);
        }
        Matcher words = WORDS.matcher(text.toLowerCase(Locale.UK));
        if (words.matches()) {
            int month = month(words.group(2));
            return month == 0
                    ? Understood.not(CellProblem.Kind.NOT_A_DATE)
                    : withYear(words.group(3), month, number(words, 1), birth, today);
        }
        return text.matches("\\d{5,8}") ? digits(text) : Understood.not(CellProblem.Kind.NOT_A_DATE);
    }

    private static Understood<LocalDate> withYear(String year, int month, int day, boolean birth, LocalDate today) {
        int number = Integer.parseInt(year);
        if (year.length() == 4) {
            return date(number, month, day);
        }
        int thisCentury = today.getYear() / 100 * 100;
        if (!birth) {
            return date(thisCentury + number, month, day);
        }
        // Born in a year of this century that has not come yet: the last century is meant; otherwise it may be either.
        return thisCentury + number > today.getYear()
                ? date(thisCentury - 100 + number, month, day)
                : Understood.not(CellProblem.Kind.TWO_DIGIT_YEAR);
    }

    /** Days since 1900 where a column lost its date format, or day, month and year run together. */
    private static Understood<LocalDate> digits(String text) {
        return switch (text.length()) {
            case 5 ->
                Understood.repaired(
                        LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text)), Repair.Kind.DATE_SHOWN_AS_NUMBER);
            case 7 ->
                date("0" + text) instanceof Understood.Value<LocalDate> value
                        ? Understood.repaired(value.value(), Repair.Kind.LEADING_ZERO_LOST)
                        : Understood.not(CellProblem.Kind.NOT_A_DATE);
            case 8 -> date(text);
            default -> Understood.not(CellProblem.Kind.NOT_A_DATE);
        };
    }

    private static Understood<LocalDate> date(String digits) {
        return date(
                Integer.parseInt(digits.substring(4)),
                Integer.parseInt(digits.substring(2, 4)),
                Integer.parseInt(digits.substring(0, 2)));
    }

    private static Understood<LocalDate> date(int year, int month, int day) {
        try {
            return Understood.as(LocalDate.of(year, month, day));
        } catch (DateTimeException notADate) {
            return Understood.not(
                    month > 12 && month <= 31 && day <= 12
                            ? CellProblem.Kind.MONTH_FIRST
                            : CellProblem.Kind.NOT_A_DATE);
        }
    }

    private static int month(String word) {
        String known = word.equals("sept") ? "sep" : word;
        return Math.max(MONTHS.indexOf(known), FULL_MONTHS.indexOf(known)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
