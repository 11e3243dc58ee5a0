package scot.onward.report;

import java.util.List;

/** One line of a funnel that is taken apart. @param people a count a stage, in their order */
public record FunnelRow(String name, List<Long> people) {

    public FunnelRow {
        people = List.copyOf(people);
    }

    public long referred() {
        return people.getFirst();
    }
}
