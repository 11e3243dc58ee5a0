package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import scot.onward.referral.LevelDecision;
import scot.onward.referral.ReferralSheet;
import scot.onward.referral.ReferralSheets;
import scot.onward.referral.TriageDesk;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;

/** One referral at the triage desk: what was said, every rule in order, the level, and what to do now. */
@Route("triage/:id")
@RolesAllowed("ADVISER")
class AssessmentView extends Composite<Div> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver {

    private final DeskTools tools;
    private final TriageDesk desk;
    private final ReferralSheets sheets;
    private final SafetyTools safety;
    private final Dates dates;
    private final WorkingCalendar calendar;
    private final Button takeNext;
    private String hub = "";
    private UUID referralId = new UUID(0, 0);

    AssessmentView(DeskTools tools, ReferralSheets sheets, SafetyTools safety, Dates dates, WorkingCalendar calendar) {
        this.safety = safety;
        this.tools = tools;
        this.desk = tools.desk();
        this.sheets = sheets;
        this.dates = dates;
        this.calendar = calendar;
        takeNext = new Button(getTranslation("referral.triage.takeNext"), click -> takeNext());
        takeNext.setSuffixComponent(new KeyHint("N"));
        getContent().addClassName("ta");
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("referral.triage.title"))
                .withPlace(hub)
                .withActions(takeNext);
    }

    @Override
    public List<LetterKey> letterKeys() {
        return List.of(new LetterKey("N", getTranslation("referral.triage.takeNext"), this::takeNext));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("id").orElse("");
        try {
            referralId = UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            event.forwardTo(TriageView.class);
            return;
        }
        show();
    }

    private void show() {
        ReferralSheet sheet = sheets.open(referralId);
        hub = sheet.row().hub();
        LevelChoice choice = new LevelChoice(sheet);
        RulesPart rules = new RulesPart(sheet, dates, calendar);
        Section said = new Section(new SaidPart(sheet, dates));
        said.addClassName("c1");
        Section judged = new Section(rules, choice);
        judged.addClassName("c2");
        Section next = new Section(new DoNowPart(
                sheet,
                dates,
                tools.tries().proposal(referralId).orElse(null),
                (way, outcome) -> {
                    tools.tries().tried(referralId, way, outcome);
                    Notices.done(getTranslation("referral.assess.tried"));
                    show();
                },
                this::take));
        next.add(new GoOnPart(
                tools, sheet.row(), this::show, () -> getUI().ifPresent(ui -> ui.navigate(TriageView.class))));
        next.add(new SafetyPart(safety, referralId, sheet.said().dependants()));
        next.addClassName("c3");
        getContent().removeAll();
        getContent().add(said, judged, next, footer(sheet, choice));
        refreshPageHeader();
    }

    private Footer footer(ReferralSheet sheet, LevelChoice choice) {
        int now = sheet.row().level();
        MainAction confirm = new MainAction(null, keep(now), () -> decide(choice));
        confirm.addClassName("l");
        choice.onChange(level -> confirm.setText(
                level == now ? keep(now) : getTranslation("referral.assess.change", level, LevelBadge.word(level))));
        Footer footer = new Footer(confirm);
        footer.addClassName("ft");
        return footer;
    }

    private String keep(int level) {
        return getTranslation("referral.assess.keep", level, LevelBadge.word(level));
    }

    private void decide(LevelChoice choice) {
        LevelDecision decision = desk.decideLevel(referralId, choice.level(), choice.reason());
        switch (decision) {
            case REASON_MISSING, REASON_TOO_LONG -> choice.refuse(decision);
            case KEPT, CHANGED -> {
                desk.take(referralId);
                Notices.done(
                        getTranslation("referral.assess.decided", choice.level(), LevelBadge.word(choice.level())));
                show();
            }
        }
    }

    private void take() {
        desk.take(referralId);
        Notices.done(getTranslation("referral.triage.taken"));
        show();
    }

    private void takeNext() {
        desk.takeNext()
                .ifPresentOrElse(
                        id -> getUI().ifPresent(ui ->
                                ui.navigate(AssessmentView.class, new RouteParameters("id", id.toString()))),
                        () -> Notices.done(getTranslation("referral.triage.nothingToTake")));
    }
}
