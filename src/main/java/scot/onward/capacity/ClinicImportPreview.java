package scot.onward.capacity;

import java.util.List;
import scot.onward.sheet.SheetReading;

/** What a file of clinics would come to. */
public sealed interface ClinicImportPreview {

    /** The rows, in their order; nothing is written while one of them is not good. */
    record Rows(List<ClinicImportRow> rows) implements ClinicImportPreview {

        public boolean areGood() {
            return rows.stream().allMatch(ClinicImportRow::isGood);
        }
    }

    /** The file cannot be read as a table. */
    record Unreadable(SheetReading.Refused why) implements ClinicImportPreview {}

    /** The first row has no heading for columns that every clinic needs. */
    record HeadingsMissing(List<ClinicColumn> columns) implements ClinicImportPreview {}

    /** So many clinics are not opened at once. */
    record TooMany(int most) implements ClinicImportPreview {}
}
