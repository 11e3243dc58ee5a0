package scot.onward.triage;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The module's sentences, from its part of the message catalogue. */
final class Wording {

    private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle("vaadin-i18n/triage", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Wording() {}

    static String text(String key, Object... values) {
        Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
        return new MessageFormat(CATALOGUE.getString(key), Locale.UK).format(words);
    }

    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "Mon 30 Nov", with the year when it is another than that of {@code today}. */
    static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
    }
}
