package scot.onward.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import scot.onward.shared.Suppression;

/** Counts by one thing, as they may be shown; empty where hidden. */
public record Breakdown(List<Part> parts, OptionalLong total) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /** One line. @param name as people know it, or the constant of a code list */
    public record Part(String name, OptionalLong people) {}

    /** Counts of which each person is in one: what would reveal a small one by subtraction is hidden too. */
    static Breakdown summing(Map<String, Long> counts) {
        var shown = Suppression.row(List.copyOf(counts.values()));
        List<Part> parts = new ArrayList<>();
        for (String name : counts.keySet()) {
            parts.add(new Part(name, shown.parts().get(parts.size())));
        }
        return new Breakdown(parts, shown.total());
    }

    /** Counts of which a person can be in several, so that nothing can be subtracted and no total is shown. */
    static Breakdown overlapping(Map<String, Long> counts) {
        return new Breakdown(
                counts.entrySet().stream()
                        .map(count -> new Part(count.getKey(), Suppression.alone(count.getValue())))
                        .toList(),
                OptionalLong.empty());
    }
}
