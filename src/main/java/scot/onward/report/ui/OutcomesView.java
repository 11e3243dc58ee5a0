package scot.onward.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import scot.onward.access.CurrentUser;
import scot.onward.hub.OrganisationKind;
import scot.onward.hub.Places;
import scot.onward.report.FunderReport;
import scot.onward.report.Funnel;
import scot.onward.report.FunnelRow;
import scot.onward.report.MonthAttendance;
import scot.onward.report.OnwardResult;
import scot.onward.report.OutcomeFilter;
import scot.onward.report.Outcomes;
import scot.onward.report.Period;
import scot.onward.report.Split;
import scot.onward.report.WeekdayDemand;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.Segmented;

/** What came of the work in the manager's hubs, as charts with a table behind each; nobody's name is on it. */
@Route("outcomes")
@RolesAllowed("MANAGER")
@Menu(title = "report.outcomes.menu", order = 1, icon = "chart")
class OutcomesView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private final Outcomes outcomes;
    private final Dates dates;
    private final OutcomeFilters filters;
    private final Segmented<Split> split;
    private final Span promise = new Span(getTranslation("report.outcomes.promise"));

    private final ChartCard funnel = new ChartCard(getTranslation("report.funnel.title"));
    private final GainsCard gains = new GainsCard();
    private final ChartCard attendance = new ChartCard(getTranslation("report.attendance.title"));
    private final ChartCard onward = new ChartCard(getTranslation("report.onward.title"));
    private final ChartCard demand = new ChartCard(getTranslation("report.demand.title"));
    private final RecordedStrip recorded = new RecordedStrip();

    OutcomesView(Outcomes outcomes, FunderReport report, Places places, CurrentUser currentUser, Dates dates) {
        this.outcomes = outcomes;
        this.dates = dates;
        promise.addClassNames("hint", "wide-only");
        filters = new OutcomeFilters(
                places.hubs(currentUser.get().hubIds()),
                places.organisations().stream()
                        .filter(organisation -> organisation.kind() == OrganisationKind.GP_PRACTICE)
                        .toList(),
                this::name,
                this::navigate);
        filters.addAction(ReportLinks.download(getTranslation("report.outcomes.return"), report::thisYear, dates));
        filters.addAction(ReportLinks.report(getTranslation("report.outcomes.report")));
        split = Segmented.of(getTranslation("report.funnel.split"), Split.class).small();
        split.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                navigate();
            }
        });
        layOut();
    }

    private void layOut() {
        funnel.setHint(getTranslation("report.funnel.hint"));
        funnel.addTool(split);
        funnel.addClassNames("ga");
        demand.setHint(getTranslation("report.demand.hint"));
        attendance.setHint(getTranslation("report.attendance.hint"));
        Stream.of(attendance, onward, demand).forEach(card -> card.addClassNames("gc"));
        Div grid = new Div(funnel, gains, attendance, onward, demand);
        grid.addClassName("g12");
        getContent().addClassName("oc1");
        getContent().add(filters, grid, recorded);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("report.outcomes.title"))
                .withPlace(getTranslation(
                        "report.outcomes.year",
                        Dates.dayAndYear(Period.yearEnd(dates.today())).substring(4)))
                .withActions(promise);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filters.load(query);
        split.setValue(Arrays.stream(Split.values())
                .filter(one ->
                        query.getSingleParameter("by").filter(code(one)::equals).isPresent())
                .findFirst()
                .orElse(Split.ALL));
        populate(filters.filter());
    }

    private void populate(OutcomeFilter filter) {
        showFunnel(filter);
        gains.show(outcomes.gains(filter));
        List<MonthAttendance> months = outcomes.attendance(filter);
        attendance.show(
                months.isEmpty() ? nothing("report.attendance.none") : new AttendanceChart(months),
                AttendanceChart.table(months));
        List<OnwardResult> sent = outcomes.onward(filter);
        onward.setHint(getTranslation(
                "report.onward.hint",
                sent.stream().mapToLong(OnwardResult::sent).sum(),
                sent.stream().mapToLong(OnwardResult::helped).sum()));
        onward.show(sent.isEmpty() ? nothing("report.onward.none") : new OnwardChart(sent), OnwardChart.table(sent));
        List<WeekdayDemand> days = outcomes.demand(filter);
        demand.show(new WeekdayChart(days), WeekdayChart.table(days));
        recorded.show(outcomes.recorded(filter));
    }

    private void showFunnel(OutcomeFilter filter) {
        if (split.getValue() == Split.ALL) {
            Funnel all = outcomes.funnel(filter);
            funnel.show(all.isEmpty() ? nothing("report.funnel.none") : new FunnelChart(all), FunnelChart.table(all));
        } else {
            List<FunnelRow> rows = outcomes.funnelBy(split.getValue(), filter);
            funnel.show(
                    rows.isEmpty() ? nothing("report.funnel.none") : new SplitFunnel(split.getValue(), rows),
                    SplitFunnel.table(split.getValue(), rows));
        }
    }

    private static Component nothing(String key) {
        Paragraph nothing = new Paragraph(new Text(MessageCatalogue.text(key)));
        nothing.addClassNames("muted", "nothing");
        return nothing;
    }

    private void navigate() {
        Map<String, String> parameters = filters.parameters();
        if (split.getValue() != Split.ALL) {
            parameters.put("by", code(split.getValue()));
        }
        getUI().ifPresent(ui -> ui.navigate(OutcomesView.class, QueryParameters.simple(parameters)));
    }

    private String name(Period period) {
        return switch (period) {
            case ALL -> getTranslation("report.period.ALL");
            default -> ReportLinks.span(period.from(dates.today()), period.to(dates.today()));
        };
    }

    private static String code(Split value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
