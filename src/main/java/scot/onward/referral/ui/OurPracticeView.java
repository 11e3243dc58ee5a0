package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import scot.onward.access.CurrentUser;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.referral.FiguresPeriod;
import scot.onward.referral.PracticeFigures;
import scot.onward.referral.PracticeMail;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;

/** How far the practice's referrals came, beside its hub's. The address holds the time that is counted. */
@Route("our-practice")
@RolesAllowed("PRACTICE")
@Menu(title = "practice.menu", order = 3, icon = "chart")
class OurPracticeView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private final PracticeFigures figures;
    private final String practice;
    private final String hub;
    private final Segmented<FiguresPeriod> period =
            Segmented.of(getTranslation("practice.period"), FiguresPeriod.class);
    private final Div shown = new Div();

    OurPracticeView(PracticeFigures figures, PracticeMail mail, Places places, CurrentUser currentUser) {
        this.figures = figures;
        this.practice = places.organisation(currentUser.get().organisation()).name();
        List<HubRow> hubs = places.hubs(currentUser.get().hubIds());
        this.hub = hubs.size() == 1 ? hubs.getFirst().name() : getTranslation("practice.figures.hubs");
        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui ->
                        ui.navigate(OurPracticeView.class, QueryParameters.of("period", inUrl(change.getValue()))));
            }
        });
        shown.addClassName("stack");
        Div tools = new Div(period);
        tools.addClassName("flts");
        Div aside = new Div(new WeeklyMailCard(mail));
        aside.addClassName("stack");
        Div columns = new Div(shown, aside);
        columns.addClassName("our-practice");
        getContent().addClassNames("pad", "stack");
        getContent().add(tools, columns);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("practice.menu")).withPlace(practice);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("period")
                .orElse("");
        FiguresPeriod chosen = Arrays.stream(FiguresPeriod.values())
                .filter(one -> inUrl(one).equals(typed))
                .findFirst()
                .orElse(FiguresPeriod.TWELVE_MONTHS);
        period.setValue(chosen);
        show(figures.of(chosen));
    }

    private void show(PracticeFigures.Figures counted) {
        shown.removeAll();
        SectionCard funnel = new SectionCard(getTranslation("practice.figures.title"))
                .hint(getTranslation(
                        "practice.figures.span", Dates.dayAndYear(counted.from()), Dates.dayAndYear(counted.to())));
        if (counted.practice().sent() == 0) {
            funnel.add(new Paragraph(getTranslation("practice.figures.none")));
        }
        funnel.add(new FiguresTable(counted.practice(), counted.hubs(), hub));
        if (counted.practice().sent() > 0
                && counted.practice().sent() == counted.hubs().sent()) {
            Paragraph alone = new Paragraph(getTranslation("practice.figures.alone"));
            alone.addClassName("hint");
            funnel.add(alone);
        }
        SectionCard spared = new SectionCard(getTranslation("practice.figures.spared"));
        spared.add(new Paragraph(spared(counted.spared(), counted.saidIfSpared())));
        shown.add(
                funnel,
                Note.plain(
                        Icons.SHIELD, getTranslation("practice.figures.lead"), getTranslation("practice.figures.note")),
                spared);
    }

    private String spared(OptionalLong yes, OptionalLong all) {
        if (all.isEmpty()) {
            return getTranslation("practice.figures.spared.few");
        }
        if (all.getAsLong() == 0) {
            return getTranslation("practice.figures.spared.none");
        }
        return yes.isEmpty()
                ? getTranslation("practice.figures.spared.answers", all.getAsLong())
                : getTranslation("practice.figures.spared.of", yes.getAsLong(), all.getAsLong());
    }

    private static String inUrl(FiguresPeriod period) {
        return period.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
