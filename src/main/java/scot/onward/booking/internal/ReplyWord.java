package scot.onward.booking.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a text from a client asks for, by the word that our messages tell them to send. */
public enum ReplyWord {
    CHANGE,
    TIME,
    /** Anything else: for a person to read. */
    OTHER;

    private static final Set<String> POLITE = Set.of("PLEASE", "PLS", "THANKS", "THANK", "YOU", "HI", "HELLO");

    /** The word that it begins with, however it is written and whatever polite words stand around it. */
    public static ReplyWord of(String message) {
        return words(message).stream()
                .filter(word -> !POLITE.contains(word))
                .findFirst()
                .flatMap(first -> Arrays.stream(values())
                        .filter(word -> word != OTHER && word.name().equals(first))
                        .findFirst())
                .orElse(OTHER);
    }

    /** Whether the message says that word and no more, so that nothing in it is left to read. */
    public static boolean isAll(String message) {
        return of(message) != OTHER
                && words(message).stream()
                                .filter(word -> !POLITE.contains(word))
                                .count()
                        == 1;
    }

    private static List<String> words(String message) {
        return Arrays.stream(message.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
