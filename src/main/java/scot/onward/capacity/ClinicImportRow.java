package scot.onward.capacity;

import java.util.List;
import scot.onward.clinic.Clash;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicRule;

/**
 * A row of a file as the clinic that it would be.
 *
 * @param number the row number that the spreadsheet program shows
 * @param problems cells that could not be understood
 * @param broken rules that the clinic breaks
 * @param clashes what is in its way, other rows of the file included
 */
public record ClinicImportRow(
        int number, ClinicDraft draft, List<ClinicCellProblem> problems, List<ClinicRule> broken, List<Clash> clashes) {

    public boolean isGood() {
        return problems.isEmpty() && broken.isEmpty() && clashes.isEmpty();
    }
}
