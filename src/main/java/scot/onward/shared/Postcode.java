package scot.onward.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A British postcode, whole ("G31 4BU") or its district only ("G31"), as many people give no more than that.
 *
 * @param district outward part, for example "G31"
 * @param inward inward part, for example "4BU"; absent when only the district is known
 */
public record Postcode(String district, Optional<String> inward) {

    private static final Pattern DISTRICT = Pattern.compile("[A-Z]{1,2}\\d{1,2}|[A-Z]{1,2}\\d[A-Z]");
    private static final Pattern INWARD = Pattern.compile("\\d[ABD-HJLNP-UW-Z]{2}");
    private static final int INWARD_LENGTH = 3;
    private static final int SHORTEST_WHOLE = 5;

    public Postcode {
        if (!DISTRICT.matcher(district).matches()
                || inward.filter(part -> !INWARD.matcher(part).matches()).isPresent()) {
            throw unreadable();
        }
    }

    /**
     * Reads a postcode in any case and spacing.
     *
     * @throws Unreadable when it is neither a postcode nor a district
     */
    public static Postcode parse(String typed) {
        String letters = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.length() >= SHORTEST_WHOLE) {
            int split = letters.length() - INWARD_LENGTH;
            return new Postcode(letters.substring(0, split), Optional.of(letters.substring(split)));
        }
        return new Postcode(letters, Optional.empty());
    }

    private static Unreadable unreadable() {
        return new Unreadable(
                Unreadable.Reason.NOT_A_POSTCODE, "Write a postcode such as G31 4BU, or only its first part, G31");
    }

    /** "G31 4BU", or "G31" when only that is known. */
    @Override
    public String toString() {
        return inward.map(part -> district + " " + part).orElse(district);
    }
}
