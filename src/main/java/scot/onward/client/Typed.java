package scot.onward.client;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people type, brought into one shape. */
final class Typed {

    private static final int PHONE_KEY = 9;

    private Typed() {}

    /** The text without white space around it; blank is nothing. */
    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** A postcode in capitals with one space before the inward part: "g31 4eb" and "G314EB" are the same. */
    static @Nullable String postcode(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String joined = typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return joined.matches("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}")
                ? joined.substring(0, joined.length() - 3) + " " + joined.substring(joined.length() - 3)
                : joined;
    }

    /** Only the digits of a telephone number, with +44 and 0044 written as 0. */
    static String phoneDigits(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        return typed.replaceAll("[^0-9+]", "")
                .replaceFirst("^(\\+44|0044)0?", "0")
                .replace("+", "");
    }

    /** The digits by which two telephone numbers are one, however their beginnings are written; null when there are too few. */
    static @Nullable String phoneKey(@Nullable String typed) {
        String digits = phoneDigits(typed);
        return digits.length() < PHONE_KEY ? null : digits.substring(digits.length() - PHONE_KEY);
    }

    /** Whether a postcode in its one shape has both parts. */
    static boolean isWholePostcode(String postcode) {
        return postcode.contains(" ");
    }
}
