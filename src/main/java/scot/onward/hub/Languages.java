package scot.onward.hub;

import java.util.Collection;

/** Names of languages as people type them. */
final class Languages {

    private static final int LONGEST = 40;

    private Languages() {}

    /** Whether each could be the name of a language: not blank, not longer than the column. */
    static boolean areWords(Collection<String> languages) {
        return languages.stream().allMatch(language -> !language.isBlank() && language.length() <= LONGEST);
    }
}
