package scot.onward.report.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The figures behind a chart: words in the first column, numbers to the right. */
class DataTable extends NativeTable {

    /** @param caption what is counted, for screen readers */
    DataTable(String caption, List<String> headings) {
        addClassName("figures");
        setCaptionText(caption);
        getCaption().addClassName("vh");
        NativeTableRow head = getHead().addRow();
        headings.forEach(heading -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(heading);
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("r", head.getHeaderCells().size() > 1);
        });
    }

    /** Adds a line. */
    DataTable line(String name, Object... figures) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(name);
        cell.getElement().setAttribute("scope", "row");
        for (Object figure : figures) {
            var data = row.addDataCell();
            data.setText(String.valueOf(figure));
            data.addClassNames("r", "num");
        }
        return this;
    }
}
