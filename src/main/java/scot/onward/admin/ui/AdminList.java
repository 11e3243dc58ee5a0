package scot.onward.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** What the administrator's lists have in common: a grid with one row's detail beside it. */
final class AdminList {

    private AdminList() {}

    /** @param close what leaves the detail, by Escape or a click beside it */
    static void lay(MasterDetailLayout page, Grid<?> grid, Runnable close) {
        grid.addClassName("accounts");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSizeFull();
        page.setMaster(grid);
        page.setMasterSize("560px");
        page.setDetailSize("480px");
        page.setExpandMaster(true);
        page.setExpandDetail(false);
        page.addDetailEscapePressListener(escape -> close.run());
        page.addBackdropClickListener(click -> close.run());
        page.setSizeFull();
    }

    /** A cell of two lines, the second quieter. */
    static Component twoLines(String first, String second) {
        Span quiet = new Span(second);
        quiet.addClassName("hint");
        Div lines = new Div(new Span(first), quiet);
        lines.addClassName("two-lines");
        return lines;
    }
}
