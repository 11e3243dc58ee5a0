package scot.onward.booking.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ui.Icons;

/**
 * A part of the board as the browser draws it: lines of icons and words in a place of the grid.
 *
 * @param key stays the same while the part does, however it changes
 * @param order where it is read: by clinic, then by time
 * @param area row, column and rows of the grid
 * @param label what a screen reader says; a part with a label can be pressed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record BoardPart(
        String key,
        int order,
        String area,
        String classes,
        @Nullable String label,
        List<Line> lines) {

    /** A line of a part. */
    record Line(String classes, List<Bit> bits) {

        static Line of(String classes, Bit... bits) {
            return new Line(classes, List.of(bits));
        }
    }

    /** A word of a line, with the icon before it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Bit(
            @Nullable String classes,
            @Nullable String icon,
            @Nullable String text,
            @Nullable Boolean strong) {

        static Bit of(String text) {
            return new Bit(null, null, text, null);
        }

        static Bit of(String classes, String text) {
            return new Bit(classes, null, text, null);
        }

        static Bit strong(String classes, String text) {
            return new Bit(classes, null, text, true);
        }

        static Bit of(Icons icon, String text) {
            return new Bit(null, icon.symbol(), text, null);
        }

        static Bit of(String classes, Icons icon, String text) {
            return new Bit(classes, icon.symbol(), text, null);
        }

        static Bit icon(Icons icon) {
            return new Bit(null, icon.symbol(), null, null);
        }
    }

    /** The words that are shown, without icons. */
    String words() {
        return lines.stream()
                .flatMap(line -> line.bits().stream())
                .map(Bit::text)
                .filter(text -> text != null)
                .collect(Collectors.joining(" "));
    }

    /** Class names, without those that do not apply. */
    static String classes(String... names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The lines that have something to say. */
    static List<Line> lines(Line... lines) {
        List<Line> said = new ArrayList<>();
        for (Line line : lines) {
            if (!line.bits().isEmpty()) {
                said.add(line);
            }
        }
        return said;
    }
}
