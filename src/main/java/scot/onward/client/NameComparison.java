package scot.onward.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares two names word by word. Pure: what it knows of names stands in {@code config/names.txt}. */
final class NameComparison {

    private static final int SHORTEST_FOR_A_SLIP = 4;
    private static final int SHORTEST_SKELETON = 3;
    private static final Set<String> PREFIXES =
            Set.of("mc", "mac", "o", "al", "el", "abd", "abdul", "abu", "bin", "ibn");

    private static final Pattern VOWELS = Pattern.compile("[aeiouyw]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private final NameForms forms = NameForms.standard();

    /** How a name goes together with that of a record, or with the name by which the person of the record is called. */
    NameLikeness compare(String said, String name, @Nullable String knownAs) {
        NameLikeness asWritten = compare(said, name);
        if (knownAs == null) {
            return asWritten;
        }
        List<String> called = new ArrayList<>(words(name));
        List<String> first = words(knownAs);
        if (first.isEmpty() || called.isEmpty()) {
            return asWritten;
        }
        called.removeFirst();
        called.addAll(0, first);
        NameLikeness asCalled = compare(words(said), called);
        // What somebody is called is not what they are named: it never counts for more than a short form.
        NameLikeness counted = asCalled.compareTo(NameLikeness.SHORT_FORM) < 0 ? NameLikeness.SHORT_FORM : asCalled;
        return counted.compareTo(asWritten) < 0 ? counted : asWritten;
    }

    NameLikeness compare(String one, String other) {
        return compare(words(one), words(other));
    }

    private NameLikeness compare(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        List<String> few = one.size() <= other.size() ? one : other;
        List<String> many = one.size() <= other.size() ? other : one;
        NameLikeness likeness = String.join("", few).equals(String.join("", many))
                ? NameLikeness.SAME
                : few.size() == many.size() ? asManyWords(few, many) : fewerWords(few, many);
        return few.size() == 1 && likeness.isOneName() ? NameLikeness.PART : likeness;
    }

    private NameLikeness asManyWords(List<String> one, List<String> other) {
        NameLikeness inOrder = worst(one, other);
        if (inOrder != NameLikeness.DIFFERENT) {
            return inOrder;
        }
        NameLikeness turned = aligned(one, other);
        if (turned != NameLikeness.DIFFERENT) {
            return turned.isOneName() ? NameLikeness.ORDER : turned;
        }
        int last = one.size() - 1;
        return last > 0 && worst(one.subList(0, last), other.subList(0, last)).isNameInShort()
                ? NameLikeness.FAMILY_NAME_DIFFERS
                : NameLikeness.DIFFERENT;
    }

    /** One word, such as a given name, is too little to be a part of a longer name. */
    private NameLikeness fewerWords(List<String> few, List<String> many) {
        NameLikeness likeness = few.size() == 1 ? NameLikeness.DIFFERENT : aligned(few, many);
        return likeness.isOneName() ? NameLikeness.PART : likeness;
    }

    private NameLikeness worst(List<String> one, List<String> other) {
        NameLikeness worst = NameLikeness.SAME;
        for (int at = 0; at < one.size(); at++) {
            NameLikeness word = word(one.get(at), other.get(at));
            worst = word.compareTo(worst) > 0 ? word : worst;
        }
        return worst;
    }

    /** Each word of the shorter name beside the nearest that is left of the longer. */
    private NameLikeness aligned(List<String> few, List<String> many) {
        List<String> left = new ArrayList<>(many);
        NameLikeness worst = NameLikeness.SAME;
        for (String word : few) {
            String nearest = left.stream()
                    .min((one, other) -> word(word, one).compareTo(word(word, other)))
                    .orElseThrow();
            NameLikeness likeness = word(word, nearest);
            left.remove(nearest);
            worst = likeness.compareTo(worst) > 0 ? likeness : worst;
        }
        return worst;
    }

    private NameLikeness word(String one, String other) {
        if (one.equals(other)) {
            return NameLikeness.SAME;
        }
        if (forms.areSpeltAlike(one, other)) {
            return NameLikeness.SPELLING;
        }
        if (forms.isShortFor(one, other)) {
            return NameLikeness.SHORT_FORM;
        }
        if (forms.areRelated(one, other)) {
            return NameLikeness.RELATED;
        }
        boolean isInitial = one.startsWith(other) && other.length() == 1 || other.startsWith(one) && one.length() == 1;
        return isInitial || isSlip(one, other) || soundsAlike(one, other) ? NameLikeness.SLIP : NameLikeness.DIFFERENT;
    }

    private static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < SHORTEST_FOR_A_SLIP ? 0 : shorter < 2 * SHORTEST_FOR_A_SLIP ? 1 : 2;
        return Slips.between(one, other) <= allowed;
    }

    /** The consonants agree: how a name of another alphabet comes out differs mostly in its vowels. */
    private static boolean soundsAlike(String one, String other) {
        String skeleton = skeleton(one);
        return skeleton.length() >= SHORTEST_SKELETON && skeleton.equals(skeleton(other));
    }

    private static String skeleton(String word) {
        String consonants = word.replace("ph", "f")
                .replace("kh", "h")
                .replace("ck", "k")
                .replace("x", "ks")
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('v', 'w')
                .replace('z', 's');
        return DOUBLED.matcher(VOWELS.matcher(consonants).replaceAll("")).replaceAll("$1");
    }

    /** The words of a name in our letters, "Smith, John" turned round and "Mac Donald" or "Al Hassan" put together. */
    private List<String> words(String name) {
        String[] sides = name.split(",");
        String turned = sides.length == 2 ? sides[1] + " " + sides[0] : name;
        List<String> words = new ArrayList<>();
        String prefix = "";
        for (String word : NameWords.of(turned)) {
            String ours = prefix + forms.inOurLetters(word);
            prefix = PREFIXES.contains(ours) ? ours : "";
            if (prefix.isEmpty()) {
                words.add(NameWords.key(ours));
            }
        }
        if (!prefix.isEmpty()) {
            words.add(prefix);
        }
        return words;
    }
}
