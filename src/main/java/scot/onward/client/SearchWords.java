package scot.onward.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the words typed into a search are read: a birth date, beginnings of names, and endings of telephone numbers.
 *
 * @param birthDate when all that was typed is one date
 * @param numbers telephone endings or years of birth, each of three digits or more
 */
record SearchWords(@Nullable LocalDate birthDate, List<String> names, List<String> numbers) {

    private static final int SHORTEST_NUMBER = 3;
    private static final List<DateTimeFormatter> DATES = List.of(
            format("d/M/uuuu"),
            format("d.M.uuuu"),
            format("d-M-uuuu"),
            format("uuuu-M-d"),
            format("d MMM uuuu"),
            format("d MMMM uuuu"),
            format("d M uuuu"));

    static SearchWords read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        Optional<LocalDate> date = date(text);
        if (date.isPresent()) {
            return new SearchWords(date.get(), List.of(), List.of());
        }
        if (text.matches("[+\\d][\\d ()+-]*")) {
            String digits = Typed.phoneDigits(text);
            return new SearchWords(null, List.of(), digits.length() < SHORTEST_NUMBER ? List.of() : List.of(digits));
        }
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (String word : NameWords.of(text)) {
            if (!word.chars().allMatch(Character::isDigit)) {
                names.add(word);
            } else if (word.length() >= SHORTEST_NUMBER) {
                numbers.add(word);
            }
        }
        return new SearchWords(null, names, numbers);
    }

    /** Whether there is nothing to search by. */
    boolean isEmpty() {
        return birthDate == null && names.isEmpty() && numbers.isEmpty();
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException otherShape) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
