package scot.onward.message;

import java.util.List;

/**
 * How words would read to a client, in two examples, and what speaks against them.
 *
 * @param plain in person, the service unnamed, without a link
 * @param full by phone, the service named, with a link
 */
public record WordingPreview(String plain, String full, List<WordingProblem> problems) {

    /** How many text messages the shorter of the two takes. */
    public TextParts parts() {
        return TextParts.of(plain);
    }

    /** How many the longer one takes. */
    public TextParts fullParts() {
        return TextParts.of(full);
    }
}
