package scot.onward.shared;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One entry of a configuration file, read strictly: what is missing or wrong is refused with the entry's place. */
public final class ConfigEntry {

    private final String place;
    private final Map<?, ?> values;

    private ConfigEntry(String place, @Nullable Object value) {
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException(place + ": expected names with values, found " + value);
        }
        this.values = map;
    }

    /** @throws IllegalStateException naming file and place when it cannot be read */
    public static ConfigEntry read(String file, InputStream yaml) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new ConfigEntry(file, new Yaml(new SafeConstructor(strict)).load(yaml));
    }

    /** The entries of a list, named in messages by their id or name; none when it is left out. */
    public List<ConfigEntry> list(String name) {
        List<ConfigEntry> entries = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            for (Object each : list) {
                entries.add(new ConfigEntry(place + ", " + name + " " + nameOf(each, entries.size() + 1), each));
            }
        } else if (values.get(name) != null) {
            throw wrong(name, "a list");
        }
        return entries;
    }

    private static Object nameOf(Object entry, int number) {
        if (entry instanceof Map<?, ?> map) {
            Object name = map.get("id") == null ? map.get("name") : map.get("id");
            return name == null ? "no. " + number : name;
        }
        return "no. " + number;
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    public Optional<ConfigEntry> entry(String name) {
        return has(name) ? Optional.of(new ConfigEntry(place + ", " + name, values.get(name))) : Optional.empty();
    }

    public String text(String name) {
        Object value = values.get(name);
        if (value == null || value.toString().isBlank()) {
            throw wrong(name, "a text");
        }
        return value.toString().strip();
    }

    public int number(String name, int least, int most) {
        if (values.get(name) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw wrong(name, "a whole number from " + least + " to " + most);
    }

    public LocalDate date(String name) {
        if (values.get(name) instanceof Date day) {
            return day.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        }
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException notADate) {
            throw wrong(name, "a date such as 2026-11-01");
        }
    }

    /** A word from a fixed list, written in small letters with hyphens. */
    public <E extends Enum<E>> E word(String name, Class<E> words) {
        for (E each : words.getEnumConstants()) {
            if (text(name).equals(each.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return each;
            }
        }
        throw wrong(name, "a known word");
    }

    /** Refuses this entry for a reason that spans several of its values. */
    public IllegalStateException refuse(String reason) {
        return new IllegalStateException(place + ": " + reason);
    }

    private IllegalStateException wrong(String name, String expected) {
        return refuse(name + " must be " + expected + ", found " + values.get(name));
    }
}
