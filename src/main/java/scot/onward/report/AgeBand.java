package scot.onward.report;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Ages as they are reported; the framework's own bands are unconfirmed. */
public enum AgeBand {
    UNDER_25(25),
    FROM_25(35),
    FROM_35(45),
    FROM_45(55),
    FROM_55(65),
    FROM_65(Integer.MAX_VALUE),
    NOT_RECORDED(Integer.MAX_VALUE);

    private final int below;

    AgeBand(int below) {
        this.below = below;
    }

    /** The band of somebody born on that day, on {@code day}. */
    public static AgeBand on(LocalDate day, @Nullable LocalDate birthDate) {
        if (birthDate == null) {
            return NOT_RECORDED;
        }
        int age = Period.between(birthDate, day).getYears();
        for (AgeBand band : values()) {
            if (age < band.below) {
                return band;
            }
        }
        return FROM_65;
    }
}
