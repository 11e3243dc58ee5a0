package scot.onward.exchange.internal;

import org.jspecify.annotations.Nullable;
import scot.onward.exchange.CellProblem;
import scot.onward.exchange.Repair;

/** What a cell was found to say. */
public sealed interface Understood<T> {

    /** @param repair how the spreadsheet had changed it, or null when it stands as it was meant */
    record Value<T>(T value, Repair.@Nullable Kind repair) implements Understood<T> {}

    record Not<T>(CellProblem.Kind why) implements Understood<T> {}

    static <T> Understood<T> as(T value) {
        return new Value<>(value, null);
    }

    static <T> Understood<T> repaired(T value, Repair.Kind repair) {
        return new Value<>(value, repair);
    }

    static <T> Understood<T> not(CellProblem.Kind why) {
        return new Not<>(why);
    }
}
