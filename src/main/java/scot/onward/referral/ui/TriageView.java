package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.client.NameWords;
import scot.onward.client.SamePeople;
import scot.onward.client.ui.SamePeopleNote;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.referral.LaterRow;
import scot.onward.referral.QueueRow;
import scot.onward.referral.SafetyAlarms;
import scot.onward.referral.TriageDesk;
import scot.onward.referral.WaitingRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.Segmented;

/** Who waits at one's hubs, by level: for advisers with rule and next step, for managers name, level and clock. */
@Route("triage")
@RolesAllowed({"ADVISER", "MANAGER"})
@Menu(title = "referral.menu.triage", order = 3, icon = "queue")
class TriageView extends Composite<Div> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver {

    /** Whose referrals are shown. */
    enum Whose {
        ALL,
        MINE,
        NOBODYS,
        /** Past the queue: in work, or ended. */
        LATER
    }

    private final DeskTools tools;
    private final TriageDesk desk;
    private final boolean isManager;
    private final String hubs;
    private final TextField search = new TextField();
    private final Button takeNext;
    private final ImportLink importLink = new ImportLink();
    private final LevelCounts counts;
    private final Segmented<Whose> whose =
            Segmented.of(getTranslation("referral.triage.whose"), Whose.class).small();
    private final QueueTable table;
    private final OfferedStrip offered;
    private final LaterTable later;
    private final SafetyPanel safety;
    private final AlarmPanel alarms;
    private List<QueueRow> rows = List.of();
    private List<WaitingRow> waiting = List.of();
    private List<LaterRow> past = List.of();
    private int level;

    TriageView(
            DeskTools tools,
            Places places,
            CurrentUser currentUser,
            Dates dates,
            SafetyTools safetyTools,
            SafetyAlarms alarms,
            SamePeople samePeople) {
        this.tools = tools;
        this.desk = tools.desk();
        this.isManager = currentUser.get().role() == Role.MANAGER;
        this.hubs = places.hubs(currentUser.get().hubIds()).stream()
                .map(HubRow::shortName)
                .collect(Collectors.joining(", "));
        NextWords words = new NextWords(dates);
        this.counts = new LevelCounts(words, chosen -> go(chosen, whose.getValue()));
        this.table = new QueueTable(dates, words, this::take);
        this.offered = new OfferedStrip(tools, this::load);
        this.later = new LaterTable(tools, this::load);
        this.safety = new SafetyPanel(safetyTools);
        this.alarms = new AlarmPanel(safetyTools, alarms);
        search.setPlaceholder(getTranslation("referral.triage.find"));
        search.setAriaLabel(getTranslation("referral.triage.find"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setSuffixComponent(new KeyHint("/"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show());
        takeNext = new Button(getTranslation("referral.triage.takeNext"), click -> takeNext());
        takeNext.setSuffixComponent(new KeyHint("N"));
        whose.setValue(Whose.ALL);
        whose.setVisible(!isManager);
        whose.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(level, change.getValue());
            }
        });
        Span space = new Span();
        space.addClassName("grow");
        Div head = new Div(counts, space, whose);
        head.addClassName("qh");
        Div above = new Div(head, offered);
        SamePeopleNote.of(samePeople).ifPresent(above::add);
        above.addClassNames("stack", "s");
        offered.setVisible(false);
        later.setVisible(false);
        Section queue = new Section(above, table, later);
        queue.addClassName("qq");
        getContent().addClassNames("tq", "beside");
        getContent().add(queue, isManager ? this.alarms : safety);
    }

    @Override
    public PageHeader pageHeader() {
        PageHeader header = PageHeader.of(getTranslation("referral.triage.title"))
                .withPlace(hubs)
                .withSearch(search);
        return isManager ? header : header.withActions(importLink, takeNext);
    }

    @Override
    public List<LetterKey> letterKeys() {
        return isManager
                ? List.of()
                : List.of(new LetterKey("N", getTranslation("referral.triage.takeNext"), this::takeNext));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        level = location.getQueryParameters()
                .getSingleParameter("level")
                .filter(typed -> typed.matches("[1-4]"))
                .map(Integer::parseInt)
                .orElse(0);
        whose.setValue(location.getQueryParameters()
                .getSingleParameter("whose")
                .flatMap(typed -> List.of(Whose.values()).stream()
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed))
                        .findFirst())
                .orElse(Whose.ALL));
        load();
    }

    private void load() {
        if (isManager) {
            waiting = desk.waiting();
            alarms.refresh();
        } else {
            rows = desk.queue();
            offered.show(tools.redirections().offeredToUs());
            past = whose.getValue() == Whose.LATER ? tools.endings().later() : List.of();
            safety.refresh();
        }
        show();
    }

    private void show() {
        if (isManager) {
            counts.show(waiting, WaitingRow::level, WaitingRow::receivedAt, level);
            table.showWaiting(waiting.stream()
                    .filter(row -> isShown(row.name(), row.level()))
                    .toList());
            return;
        }
        counts.show(rows, QueueRow::level, QueueRow::receivedAt, level);
        boolean isPast = whose.getValue() == Whose.LATER;
        table.setVisible(!isPast);
        later.setVisible(isPast);
        later.show(past.stream().filter(row -> isShown(row.name(), row.level())).toList());
        table.showQueue(rows.stream()
                .filter(row -> isShown(row.name(), row.level()) && isWhose(row))
                .toList());
    }

    private boolean isShown(String name, int itsLevel) {
        var findable = NameWords.findableBy(name);
        return (level == 0 || level == itsLevel)
                && NameWords.of(search.getValue()).stream()
                        .allMatch(word -> findable.stream().anyMatch(found -> found.startsWith(word)));
    }

    private boolean isWhose(QueueRow row) {
        return switch (whose.getValue()) {
            case ALL -> true;
            case MINE -> row.isMine();
            case NOBODYS -> !row.isTaken();
            case LATER -> false;
        };
    }

    private void take(UUID referralId) {
        desk.take(referralId);
        Notices.done(getTranslation("referral.triage.taken"));
        load();
    }

    private void takeNext() {
        desk.takeNext()
                .ifPresentOrElse(this::open, () -> Notices.done(getTranslation("referral.triage.nothingToTake")));
    }

    private void open(UUID referralId) {
        getUI().ifPresent(ui -> ui.navigate(AssessmentView.class, new RouteParameters("id", referralId.toString())));
    }

    private void go(int chosen, Whose owner) {
        getUI().ifPresent(ui -> ui.navigate(
                TriageView.class,
                QueryParameters.simple(Map.of(
                        "level", String.valueOf(chosen), "whose", owner.name().toLowerCase(Locale.ROOT)))));
    }
}
