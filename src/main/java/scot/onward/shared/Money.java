package scot.onward.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount in pounds sterling, held as whole pence; sums are exact and refuse to overflow.
 *
 * @param pence may be negative
 */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final long PENCE_IN_A_POUND = 100;
    private static final BigDecimal MOST_TYPED = new BigDecimal("999999999.99");
    private static final Pattern TYPED =
            Pattern.compile("(?<sign>[-−]?)£?(?<pounds>\\d{1,3}(,\\d{3})+|\\d+)?(?<rest>\\.\\d*)?");

    public static Money ofPounds(long pounds) {
        return new Money(Math.multiplyExact(pounds, PENCE_IN_A_POUND));
    }

    /**
     * Reads an amount as people type it: "£1,980.50", "1980.5", "73.90", "£ 38".
     *
     * @throws Unreadable when it is no amount, has a fraction of a penny, or is beyond 999,999,999.99
     */
    public static Money parse(String typed) {
        var match = TYPED.matcher(typed.replaceAll("\\s", ""));
        if (!match.matches() || (match.group("pounds") == null && lengthOf(match.group("rest")) < 2)) {
            throw new Unreadable(Unreadable.Reason.NOT_MONEY, "Write the amount in pounds, for example 1,980.50");
        }
        if (lengthOf(match.group("rest")) > 3) {
            throw new Unreadable(Unreadable.Reason.FRACTION_OF_A_PENNY, "Write at most two figures after the point");
        }
        String pounds =
                match.group("pounds") == null ? "0" : match.group("pounds").replace(",", "");
        String rest = lengthOf(match.group("rest")) < 2 ? "" : match.group("rest");
        BigDecimal amount = new BigDecimal(pounds + rest);
        if (amount.compareTo(MOST_TYPED) > 0) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE, "The amount is too large, check the figures");
        }
        long pence = amount.movePointRight(2).longValueExact();
        return new Money(match.group("sign").isEmpty() ? pence : -pence);
    }

    private static int lengthOf(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(pence, other.pence));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(pence, factor));
    }

    public boolean isNegative() {
        return pence < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** "£1,980", rounded to the nearest pound: how amounts are read on screen. */
    public String format() {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2).setScale(0, RoundingMode.HALF_UP);
        return sign(pounds.signum()) + "£"
                + String.format(Locale.UK, "%,d", pounds.abs().toBigIntegerExact());
    }

    /** "£1,980.50": for entry and for paper. */
    public String formatWithPence() {
        BigDecimal pounds = BigDecimal.valueOf(pence, 2);
        return sign(pounds.signum()) + "£" + String.format(Locale.UK, "%,.2f", pounds.abs());
    }

    private static String sign(int signum) {
        return signum < 0 ? "−" : "";
    }

    @Override
    public String toString() {
        return formatWithPence();
    }
}
