package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.param.StringParam;
import java.util.Arrays;
import java.util.Locale;

/** How FHIR matches text. */
final class Matching {

    private Matching() {}

    /** Whether {@code text} is what was asked for: equal to it, holding it, or by default beginning with it. */
    static boolean begins(String text, StringParam wanted) {
        if (wanted.isExact()) {
            return text.equals(wanted.getValue());
        }
        String low = text.toLowerCase(Locale.UK);
        String part = wanted.getValue().toLowerCase(Locale.UK);
        return wanted.isContains() ? low.contains(part) : low.startsWith(part);
    }

    /** Whether the text or one of its words is what was asked for. */
    static boolean anyWordBegins(String text, StringParam wanted) {
        return begins(text, wanted)
                || !wanted.isExact() && Arrays.stream(text.split("[\\s-]+")).anyMatch(word -> begins(word, wanted));
    }
}
