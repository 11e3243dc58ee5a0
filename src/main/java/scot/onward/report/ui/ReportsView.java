package scot.onward.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import scot.onward.hub.HubRow;
import scot.onward.report.FunderReport;
import scot.onward.report.Period;
import scot.onward.report.PublishedReport;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;

/** The report that leaves the house: totals with their definitions, small numbers hidden, no way to a person. */
@Route("reports")
@RolesAllowed({"MANAGER", "FUNDER"})
@Menu(title = "report.reports.menu", order = 5, icon = "download")
class ReportsView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private static final List<Period> YEARS = List.of(Period.THIS_YEAR, Period.LAST_YEAR);
    private static final String LAST = "last";

    private final FunderReport report;
    private final Dates dates;
    private final Segmented<Period> year;
    private final Button print = new Button(getTranslation("report.reports.print"), Icons.PRINTER.create());
    private final Div sections = new Div();

    ReportsView(FunderReport report, Dates dates) {
        this.report = report;
        this.dates = dates;
        year = new Segmented<>(getTranslation("report.filter.period"), YEARS, this::name);
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                QueryParameters query = change.getValue() == Period.LAST_YEAR
                        ? QueryParameters.of("year", LAST)
                        : QueryParameters.empty();
                getUI().ifPresent(ui -> ui.navigate(ReportsView.class, query));
            }
        });
        print.addClickListener(click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Div tools = new Div(
                year, ReportLinks.download(getTranslation("report.reports.download"), this::chosen, dates), print);
        tools.addClassName("flts");
        sections.addClassName("report-sections");
        getContent().addClassNames("pad", "stack", "report");
        getContent()
                .add(
                        tools,
                        Note.info(
                                Icons.SHIELD,
                                getTranslation("report.suppression.lead"),
                                getTranslation("report.suppression")),
                        sections,
                        Note.plain(Icons.INFO, null, getTranslation("report.simd")));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("report.reports.title"))
                .withPlace(report.hubs().stream().map(HubRow::shortName).collect(Collectors.joining(", ")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean last = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(LAST::equals)
                .isPresent();
        year.setValue(last ? Period.LAST_YEAR : Period.THIS_YEAR);
        sections.removeAll();
        ReportSection.of(chosen()).forEach(section -> sections.add(card(section)));
    }

    private PublishedReport chosen() {
        return year.getValue() == Period.LAST_YEAR ? report.lastYear() : report.thisYear();
    }

    private SectionCard card(ReportSection section) {
        DataTable table = new DataTable(
                section.title(),
                List.of(MessageCatalogue.text("report.csv.measure"), MessageCatalogue.text("report.csv.figure")));
        section.lines().forEach(line -> table.line(line.name(), line.shown()));
        Paragraph definition = new Paragraph(section.definition());
        definition.addClassName("hint");
        SectionCard card = new SectionCard(section.title());
        card.add(definition, table);
        return card;
    }

    private String name(Period period) {
        return ReportLinks.span(period.from(dates.today()), period.to(dates.today()));
    }
}
