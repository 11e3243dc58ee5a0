package scot.onward.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gain as the adviser records it.
 *
 * @param evidence what proves it, such as "Award letter"; with {@code confirmedOn} it makes the gain confirmed
 */
public record GainForm(
        GainKind kind,
        String what,
        long amountPence,
        GainPeriod period,
        @Nullable String evidence,
        @Nullable LocalDate confirmedOn) {}
