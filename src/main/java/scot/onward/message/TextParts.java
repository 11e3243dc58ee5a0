package scot.onward.message;

import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many text messages a text takes. In the alphabet that telephones began with (GSM 03.38) one holds 160 characters, or
 * 153 each when there are several; a single character outside it makes all of them hold 70, or 67.
 */
public record TextParts(int characters, boolean basicAlphabet, int count) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "^{}\\[~]|€\f";
    private static final BitSet KNOWN = new BitSet();

    static {
        (BASIC + EXTENDED).chars().forEach(KNOWN::set);
    }

    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('…', "..."),
            Map.entry('\u00a0', " "));

    /** What a text takes as it stands. */
    public static TextParts of(String text) {
        boolean basic = isBasic(text);
        int[] lengths = basic ? text.chars().map(TextParts::septets).toArray() : codePointLengths(text);
        int length = IntStream.of(lengths).sum();
        int alone = basic ? 160 : 70;
        return new TextParts(length, basic, length <= alone ? 1 : filled(lengths, basic ? 153 : 67));
    }

    /** The same with plain quotation marks, dashes and spaces where that alone makes it fit the basic alphabet. */
    public static String plain(String text) {
        if (isBasic(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(each -> plain.append(PLAIN.getOrDefault((char) each, String.valueOf((char) each))));
        return isBasic(plain.toString()) ? plain.toString() : text;
    }

    /** A character is never torn in two: what does not fit any more begins the next message. */
    private static int filled(int[] lengths, int most) {
        int count = 1;
        int used = 0;
        for (int length : lengths) {
            if (used + length > most) {
                count++;
                used = 0;
            }
            used += length;
        }
        return count;
    }

    private static int septets(int each) {
        return EXTENDED.indexOf(each) >= 0 ? 2 : 1;
    }

    private static int[] codePointLengths(String text) {
        return text.codePoints().map(Character::charCount).toArray();
    }

    private static boolean isBasic(String text) {
        return text.chars().allMatch(KNOWN::get);
    }
}
