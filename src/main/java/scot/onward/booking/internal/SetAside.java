package scot.onward.booking.internal;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.Exceptional;

/** Which rules an appointment was booked against, and why. */
@Embeddable
class SetAside {

    private @Nullable String exceptionReason;
    private boolean late;
    private boolean outsideClinic;
    private boolean overbooked;

    SetAside() {}

    /** None with null. */
    SetAside(@Nullable Exceptional exception) {
        if (exception != null) {
            exceptionReason = exception.reason();
            late = exception.late();
            outsideClinic = exception.outsideClinic();
            overbooked = exception.overbooked();
        }
    }

    /** Its columns: reason, late, outside the clinic, overbooked. */
    List<@Nullable Object> row() {
        return Arrays.asList(exceptionReason, late, outsideClinic, overbooked);
    }

    boolean isOverbooked() {
        return overbooked;
    }
}
