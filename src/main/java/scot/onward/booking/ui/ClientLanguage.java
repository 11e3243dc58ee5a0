package scot.onward.booking.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.onward.message.SpokenTime;
import scot.onward.shared.ui.MessageCatalogue;

/** The languages of the pages that clients see, each under its own name. */
enum ClientLanguage {
    ENGLISH("en-GB", "English"),
    POLISH("pl", "Polski"),
    ARABIC("ar", "العربية"),
    URDU("ur", "اردو"),
    ROMANIAN("ro", "Română"),
    CHINESE("zh-Hans", "简体中文");

    private final Locale locale;
    private final String ownName;

    ClientLanguage(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    /** The language by the English name under which a client's record has it; English when it is none of these. */
    static ClientLanguage of(@Nullable String name) {
        String wanted = name == null ? "" : name.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> !wanted.isEmpty() && language.name().equals(wanted.split("[^A-Z]", 2)[0]))
                .findFirst()
                .orElse(wanted.startsWith("MANDARIN") || wanted.startsWith("CANTONESE") ? CHINESE : ENGLISH);
    }

    /** A text of the catalogue, in this language. */
    String text(String key, @Nullable Object... args) {
        return MessageCatalogue.text(locale, key, args);
    }

    String tag() {
        return locale.toLanguageTag();
    }

    String ownName() {
        return ownName;
    }

    boolean isRightToLeft() {
        return this == ARABIC || this == URDU;
    }

    /** "Tuesday 1 December". */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("page.day"), locale).format(day);
    }

    /** "11.15am"; "11:15" in the other languages. */
    String time(LocalDateTime at) {
        return this == ENGLISH
                ? SpokenTime.of(at)
                : DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
    }
}
