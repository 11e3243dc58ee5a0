package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ui.Icons;

/**
 * Somebody on the desk: what stands before the name, the name, what is said below, and what can be done.
 *
 * @param key stays the same while it is the same person for the same reason
 * @param beside where or with whom, on the line of the name or below it
 * @param below what else is said, ready drawn
 */
record DeskLine(Object key, String when, String name, String beside, Below below, List<Act> acts) {

    /** What is drawn under the name; {@code same} tells whether it has changed. */
    record Below(Object same, List<Component> parts) {

        static Below nothing() {
            return new Below("", List.of());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Below below && below.same.equals(same);
        }

        @Override
        public int hashCode() {
            return same.hashCode();
        }
    }

    /** A button; more than one stand in a row of their own. */
    record Act(String text, @Nullable Icons icon, boolean main, String label, Command command) {

        boolean looksLike(Act other) {
            return text.equals(other.text) && icon == other.icon && main == other.main && label.equals(other.label);
        }
    }

    boolean hasSameActs(DeskLine other) {
        return acts.size() == other.acts.size()
                && IntStream.range(0, acts.size()).allMatch(n -> acts.get(n).looksLike(other.acts.get(n)));
    }

    boolean saysTheSame(DeskLine other) {
        return when.equals(other.when)
                && name.equals(other.name)
                && beside.equals(other.beside)
                && below.equals(other.below);
    }
}
