package scot.onward.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text on screen, read from all {@code vaadin-i18n/*.properties} on the class path (UTF-8), one file a module.
 *
 * <p>Views call {@code getTranslation(key, args…)}; code outside a component calls {@link #text}. With arguments a text
 * follows {@link MessageFormat} (an apostrophe is doubled); without arguments it is taken as it stands. The words of an
 * enum have the keys {@code word.<EnumName>.<CONSTANT>} and are read with {@link #word}.
 *
 * <p>A key defined twice stops the start; a key that is missing is logged as an error and shown between braces.
 *
 * <p>Pages for clients are written in other languages too: {@code <module>_<language>.properties}, read with
 * {@link #text(Locale, String, Object...)}. What a language lacks is said in English. Staff’s screens are in English alone.
 */
@Component
public class MessageCatalogue implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(MessageCatalogue.class);
    private static final String FILES = "classpath*:vaadin-i18n/*.properties";
    private static final Pattern LANGUAGE = Pattern.compile(".*_([a-z]{2})\\.properties");
    private static final Map<String, Map<String, String>> LANGUAGES = read();
    private static final Map<String, String> TEXTS = LANGUAGES.getOrDefault(Locale.ENGLISH.getLanguage(), Map.of());

    /** The text of a key, for code that is not a component. */
    public static String text(String key, @Nullable Object... args) {
        String text = TEXTS.get(key);
        if (text == null) {
            log.error("No text for \"{}\" in the message catalogue", key);
            return "{" + key + "}";
        }
        return args.length == 0 ? text : new MessageFormat(text, Locale.UK).format(args);
    }

    /** The text of a key in a client's language, or in English where there is none. */
    public static String text(Locale locale, String key, @Nullable Object... args) {
        String text = LANGUAGES.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        if (text == null) {
            return text(key, args);
        }
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    /** The word for an enum constant, key {@code word.<EnumName>.<CONSTANT>}. */
    public static String word(Enum<?> value) {
        return text("word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Every key there is. */
    public static Set<String> keys() {
        return TEXTS.keySet();
    }

    /** The keys that a language has texts for. */
    public static Set<String> keys(Locale locale) {
        return LANGUAGES.getOrDefault(locale.getLanguage(), Map.of()).keySet();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... args) {
        return text(key, args);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> languages = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                Map<String, String> texts = languages.computeIfAbsent(language(file), language -> new HashMap<>());
                read(file).forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("Text \"" + key + "\" is defined twice, again in " + file);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The message catalogue cannot be read", e);
        }
        languages.replaceAll((language, texts) -> Map.copyOf(texts));
        return Map.copyOf(languages);
    }

    private static String language(Resource file) {
        Matcher matcher = LANGUAGE.matcher(String.valueOf(file.getFilename()));
        return matcher.matches() ? matcher.group(1) : Locale.ENGLISH.getLanguage();
    }

    private static Properties read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = file.getInputStream()) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
