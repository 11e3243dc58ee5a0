package scot.onward.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.LiveBoard;
import scot.onward.booking.MyCalendar;
import scot.onward.booking.ui.GroupNavigation;
import scot.onward.casework.DayEntry;
import scot.onward.casework.MyDay;
import scot.onward.casework.Opening;
import scot.onward.client.ApprovedSummaries;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;
import scot.onward.shared.ui.VisitState;

/** The adviser's day: who is here now, who is next, the agenda, and what is due. Reception's changes appear by themselves. */
@Route("my-clinic")
@RolesAllowed("ADVISER")
@Menu(title = "casework.menu.clinic", order = 1, icon = "today")
class MyClinicView extends Composite<Div> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver {

    private static final String DAY = "day";

    private final MyDay myDay;
    private final SessionTools tools;
    private final ApprovedSummaries summaries;
    private final LiveBoard live;
    private final CurrentUser currentUser;
    private final Div cards = new Div();
    private final AgendaCard agenda;
    private final Aside side = new Aside();
    private final Span dayName = Words.bold("");
    private final Button before = step(Icons.LEFT, "casework.clinic.before", -1);
    private final Button after = step(Icons.RIGHT, "casework.clinic.after", 1);
    private final Button myCalendar = new Button(Icons.CALENDAR.create());
    private LocalDate day;
    private List<DayEntry> entries = List.of();
    private LiveBoard.@Nullable Subscription subscription;

    MyClinicView(
            MyDay myDay,
            SessionTools tools,
            ApprovedSummaries summaries,
            GroupNavigation groups,
            MyCalendar calendar,
            LiveBoard live,
            CurrentUser currentUser) {
        this.myDay = myDay;
        this.tools = tools;
        this.summaries = summaries;
        this.live = live;
        this.currentUser = currentUser;
        this.day = tools.dates().today();
        this.agenda = new AgendaCard(
                tools, this::start, group -> groups.open(group.id(), this::refresh), () -> planGroup(groups));
        myCalendar.setAriaLabel(getTranslation("paper.mine.title"));
        myCalendar.setTooltipText(getTranslation("paper.mine.title"));
        myCalendar.addThemeVariants(ButtonVariant.SMALL);
        myCalendar.addThemeName("icon");
        myCalendar.addClickListener(click -> new MyCalendarDialog(calendar, tools.dates()).open());
        cards.addClassName("now-next");
        Section left = new Section(cards, agenda);
        getContent().addClassName("clinic");
        getContent().add(left, side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .map(typed -> date(typed, tools.dates().today()))
                .orElse(tools.dates().today());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        Set<UUID> hubs = currentUser.get().hubIds();
        subscription = live.subscribe(hubs, hub -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        Optional.ofNullable(subscription).ifPresent(LiveBoard.Subscription::close);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("casework.menu.clinic"))
                .withPlace(place())
                .withActions(before, dayName, after, myCalendar);
    }

    @Override
    public List<LetterKey> letterKeys() {
        return List.of(
                new LetterKey("R", getTranslation("casework.clinic.record"), () -> now().ifPresent(this::start)),
                new LetterKey("S", getTranslation("casework.clinic.start"), () -> next().ifPresent(this::start)));
    }

    private void refresh() {
        entries = myDay.of(day);
        dayName.setText(tools.dates().day(day));
        cards.removeAll();
        if (day.equals(tools.dates().today())) {
            now().ifPresent(entry -> cards.add(new PersonCard(entry, tools, summary(entry), true, this::start)));
            next().ifPresent(entry ->
                    cards.add(new PersonCard(entry, tools, summary(entry), now().isEmpty(), this::start)));
        }
        cards.setVisible(cards.getComponentCount() > 0);
        agenda.show(day, entries, myDay.groups(day));
        side.removeAll();
        side.add(new DatesMineCard(tools), new DueCard(tools), new BackCard(tools), new UnfinishedCard(tools));
        refreshPageHeader();
    }

    /** At the hub of that day, or at the first of one's own. */
    private void planGroup(GroupNavigation groups) {
        SignedIn person = currentUser.get();
        Stream.concat(
                        entries.stream().map(entry -> entry.appointment().hubId()),
                        person.hubIds().stream().sorted())
                .findFirst()
                .ifPresent(hub -> groups.plan(person.adviser(), hub, day, this::refresh));
    }

    private String summary(DayEntry entry) {
        return summaries
                .latest(entry.appointment().clientId())
                .map(it -> it.text())
                .orElse("");
    }

    /** The one in session. */
    private Optional<DayEntry> now() {
        return withStatus(AppointmentStatus.CHECKED_IN);
    }

    /** Whoever is here and waits, otherwise the next one booked. */
    private Optional<DayEntry> next() {
        return withStatus(AppointmentStatus.ARRIVED).or(() -> withStatus(AppointmentStatus.BOOKED));
    }

    private Optional<DayEntry> withStatus(AppointmentStatus status) {
        return entries.stream()
                .filter(entry -> entry.appointment().status() == status)
                .findFirst();
    }

    private void start(DayEntry entry) {
        switch (tools.sessions().open(entry.appointment().id())) {
            case Opening.Opened opened -> SessionNavigation.toSession(opened.sessionId());
            case Opening.NoSession none -> {
                Notices.done(getTranslation("casework.clinic.noSession", entry.client()));
                refresh();
            }
        }
    }

    private @Nullable String place() {
        String date = Dates.dayAndYear(day);
        return entries.stream()
                .map(entry -> entry.appointment().roomName() == null
                        ? entry.appointment().hubName()
                        : entry.appointment().hubName() + ", "
                                + entry.appointment().roomName())
                .filter(Objects::nonNull)
                .findFirst()
                .map(where -> where + ", " + date)
                .orElse(date);
    }

    private Button step(Icons icon, String labelKey, int days) {
        Button button = new Button(
                icon.create(),
                click -> UI.getCurrent()
                        .navigate(
                                MyClinicView.class,
                                QueryParameters.of(DAY, day.plusDays(days).toString())));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addThemeName("icon");
        button.addClassName("wide-only");
        button.setAriaLabel(getTranslation(labelKey));
        return button;
    }

    private static LocalDate date(String typed, LocalDate otherwise) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADate) {
            return otherwise;
        }
    }

    /** How an appointment's state is shown. */
    static VisitState state(AppointmentStatus status) {
        return switch (status) {
            case ARRIVED -> VisitState.ARRIVED;
            case CHECKED_IN -> VisitState.IN_SESSION;
            case FULFILLED -> VisitState.ATTENDED;
            case NOSHOW -> VisitState.DID_NOT_ATTEND;
            case CANCELLED, ENTERED_IN_ERROR -> VisitState.CANCELLED;
            case BOOKED, PROPOSED, PENDING, WAITLIST -> VisitState.BOOKED;
        };
    }
}
