package scot.onward.exchange.internal;

import java.util.Optional;
import scot.onward.exchange.CellProblem;
import scot.onward.exchange.Repair;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.Unreadable;

/** CHI numbers as spreadsheets leave them. */
public final class ChiText {

    private ChiText() {}

    /** A number of nine digits is a CHI that lost its zero when the zero makes it a right one, and only then. */
    public static Understood<String> read(String text) {
        Optional<ChiNumber> asWritten = parse(text);
        if (asWritten.isPresent()) {
            return Understood.as(asWritten.get().digits());
        }
        if (text.matches("\\d[.,]?\\d*[eE]\\+?\\d+")) {
            return Understood.not(CellProblem.Kind.NUMBER_CUT_SHORT);
        }
        return parse("0" + text)
                .map(chi -> Understood.repaired(chi.digits(), Repair.Kind.LEADING_ZERO_LOST))
                .orElseGet(() -> Understood.not(CellProblem.Kind.WRONG_CHI));
    }

    private static Optional<ChiNumber> parse(String text) {
        try {
            return Optional.of(ChiNumber.parse(text));
        } catch (Unreadable notAChi) {
            return Optional.empty();
        }
    }
}
