package scot.onward.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferralForm;
import scot.onward.sheet.SheetRow;

/** What came of reading one row. */
public sealed interface RowReading {

    SheetRow row();

    /** Whom it is about. */
    String patient();

    /**
     * The row can be imported.
     *
     * @param referredOn when the practice referred; null when the list does not say
     * @param agreedByList whether only the whole list's confirmation says that the patient agreed to be contacted
     */
    record Ready(
            SheetRow row, ReferralForm form, @Nullable LocalDate referredOn, boolean agreedByList, List<Repair> repairs)
            implements RowReading {
        public Ready {
            repairs = List.copyOf(repairs);
        }

        @Override
        public String patient() {
            return form.patient().name();
        }
    }

    /**
     * The row cannot be imported, for each of these reasons.
     *
     * @param patient the name as far as it could be read
     */
    record Faulty(SheetRow row, String patient, List<CellProblem> problems) implements RowReading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
