package scot.onward.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import scot.onward.access.Role;
import scot.onward.audit.AccessCountRow;
import scot.onward.audit.AccessLog;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.PersonLine;
import scot.onward.shared.ui.Segmented;

/** How often each person looked at clients' records: counts without clients. */
@Route("access-log")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "audit.log.menu", order = 2, icon = "eye")
class AccessLogView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private static final List<Integer> PERIODS = List.of(1, 7, 30, 365);
    private static final int USUAL_DAYS = 7;

    private final AccessLog log;
    private final Dates dates;
    private final Segmented<Integer> period;
    private final Grid<AccessCountRow> grid = new Grid<>();

    AccessLogView(AccessLog log, Dates dates) {
        this.log = log;
        this.dates = dates;
        this.period = new Segmented<>(
                getTranslation("audit.log.period"), PERIODS, days -> getTranslation("audit.log.period." + days));
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        AccessLogView.class, QueryParameters.of("days", String.valueOf(change.getValue()))));
            }
        });
        setUpGrid();
        getContent().addClassNames("pad", "stack", "access-log");
        getContent().add(period, Note.plain(Icons.EYE_OFF, null, getTranslation("audit.log.about")), grid);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("audit.log.title")).withPlace(getTranslation("audit.log.place"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int days = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("days")
                .flatMap(typed -> PERIODS.stream()
                        .filter(known -> typed.equals(String.valueOf(known)))
                        .findFirst())
                .orElse(USUAL_DAYS);
        period.setValue(days);
        grid.setItems(log.counts(days));
    }

    private void setUpGrid() {
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(row -> new PersonLine(row.who(), MessageCatalogue.word(Role.valueOf(row.role()))))
                .setHeader(getTranslation("audit.log.who"))
                .setFlexGrow(2);
        grid.addColumn(row -> MessageCatalogue.word(row.what())).setHeader(getTranslation("audit.log.what"));
        grid.addColumn(AccessCountRow::looks)
                .setHeader(getTranslation("audit.log.looks"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true);
        grid.addColumn(AccessCountRow::clients)
                .setHeader(getTranslation("audit.log.clients"))
                .setTextAlign(ColumnTextAlign.END)
                .setSortable(true);
        grid.addColumn(row -> dates.at(row.latest())).setHeader(getTranslation("audit.log.latest"));
        grid.setEmptyStateText(getTranslation("audit.log.none"));
        grid.setSizeFull();
    }
}
