package scot.onward.client;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name, brought into one shape: case, accents, hyphens, apostrophes and Mc or Mac make no difference. */
public final class NameWords {

    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    /** The words of a name in plain lower case: "Séan O’Neill-McKay" has sean, oneill and mckay. */
    public static List<String> of(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ß", "ss");
        String plain = APOSTROPHES.matcher(letters).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain)) {
            if (!word.isEmpty()) {
                words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
        return words;
    }

    /** One string for one name however it is written: equal keys are the same name. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : of(name)) {
            key.append(word.startsWith("mac") ? "mc" + word.substring(3) : word);
        }
        return key.length() > 200 ? key.substring(0, 200) : key.toString();
    }

    /** Every beginning-of-word by which a name is found; Mc names are found as Mac and the other way round. */
    public static Set<String> findableBy(String... names) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : names) {
            String prefix = "";
            for (String word : of(name)) {
                if (word.equals("mc") || word.equals("mac")) {
                    prefix = "mc";
                    continue;
                }
                addBothSpellings(found, prefix + word);
                if (!prefix.isEmpty()) {
                    found.add(word);
                }
                prefix = "";
            }
            if (!prefix.isEmpty()) {
                addBothSpellings(found, prefix);
            }
        }
        return found;
    }

    /** Whether two names have a word in common. */
    static boolean shareAWord(String one, String other) {
        Set<String> words = findableBy(one);
        words.retainAll(findableBy(other));
        return !words.isEmpty();
    }

    private static void addBothSpellings(Set<String> found, String word) {
        found.add(word);
        if (word.startsWith("mac")) {
            found.add("mc" + word.substring(3));
        } else if (word.startsWith("mc")) {
            String mac = "mac" + word.substring(2);
            found.add(mac.length() > LONGEST ? mac.substring(0, LONGEST) : mac);
        }
    }
}
