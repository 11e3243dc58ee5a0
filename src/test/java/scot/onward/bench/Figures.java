package scot.onward.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured, by what and at which size, and the table that shows it. */
final class Figures {

    private final Map<Measure, Map<Size, Double>> values = new LinkedHashMap<>();

    /**
     * One line of the table.
     *
     * @param aim the figure to be reached, as a person reads it; empty for a figure that has none
     */
    record Measure(String name, String unit, String aim) {}

    void add(Measure measure, Size size, double value) {
        values.computeIfAbsent(measure, key -> new EnumMap<>(Size.class)).put(size, value);
        System.out.printf(Locale.UK, "%s %s: %s %s%n", size, measure.name(), shown(value), measure.unit());
    }

    @Nullable
    Double of(Measure measure, Size size) {
        return values.getOrDefault(measure, Map.of()).get(size);
    }

    int count() {
        return values.values().stream().mapToInt(Map::size).sum();
    }

    /** The table in Markdown, below what is said about the machine. */
    void write(Path file, List<String> machine) {
        List<String> lines = new ArrayList<>(machine);
        lines.add("");
        lines.add("| measure | S | M | L | aim |");
        lines.add("|---|---:|---:|---:|---|");
        values.forEach((measure, at) -> lines.add("| %s | %s | %s | %s | %s |"
                .formatted(
                        measure.name(),
                        cell(measure, at.get(Size.S)),
                        cell(measure, at.get(Size.M)),
                        cell(measure, at.getOrDefault(Size.L, at.get(Size.BOARD))),
                        measure.aim())));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(Measure measure, @Nullable Double value) {
        return value == null ? "" : (shown(value) + " " + measure.unit()).strip();
    }

    private static String shown(double value) {
        return String.format(Locale.UK, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
