package scot.onward.message;

import java.util.Locale;

/** A language in which messages can be written. @param name in English, as a client's language is kept */
public record WritingLanguage(String name, String tag) {

    /** What everybody is written to in when there are no checked words in their own language. */
    public static final WritingLanguage ENGLISH = new WritingLanguage("English", "en");

    /** For the attribute of a page, and for dates. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether it runs from right to left. */
    public boolean isRightToLeft() {
        return tag.equals("ar") || tag.equals("ur");
    }
}
