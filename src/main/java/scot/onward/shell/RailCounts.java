package scot.onward.shell;

import java.util.List;
import org.springframework.stereotype.Component;
import scot.onward.shared.ui.RailCount;

/** All counts that modules offer for the rail. */
@Component
class RailCounts {

    private final List<RailCount> counts;

    RailCounts(List<RailCount> counts) {
        this.counts = counts;
    }

    /** How much waits behind this path. */
    long of(String path) {
        String route = path.startsWith("/") ? path.substring(1) : path;
        return counts.stream()
                .filter(count -> count.route().equals(route))
                .mapToLong(RailCount::count)
                .sum();
    }
}
