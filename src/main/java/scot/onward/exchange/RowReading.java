package scot.onward.exchange;

import java.util.List;

/** What came of reading one row. */
public sealed interface RowReading {

    SheetRow row();

    record Ready(SheetRow row, ListedReferral referral, List<Repair> repairs) implements RowReading {
        public Ready {
            repairs = List.copyOf(repairs);
        }
    }

    record Faulty(SheetRow row, List<CellProblem> problems) implements RowReading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
