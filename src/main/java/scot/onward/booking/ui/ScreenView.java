package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.LiveBoard;
import scot.onward.booking.ScreenPage;
import scot.onward.booking.WaitingRoom;
import scot.onward.shared.ui.Dates;

/** The wall display of a waiting room: who goes in, who waits, where, and how late it runs. No frame, no way on, nothing else. */
@StyleSheet("context://styles/screen.css")
@Route(value = "screen/:hub", autoLayout = false)
@AnonymousAllowed
class ScreenView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String COOKIE = "onward-screen";
    private static final int MILLIS_BETWEEN_LOOKS = 30_000;
    private static final int MINUTES_UNTIL_RELOAD = 30;

    private final WaitingRoom waitingRoom;
    private final LiveBoard liveBoard;
    private final Dates dates;
    private UUID hub = new UUID(0, 0);
    private String secret = "";
    private LiveBoard.@Nullable Subscription subscription;

    ScreenView(WaitingRoom waitingRoom, LiveBoard liveBoard, Dates dates) {
        this.waitingRoom = waitingRoom;
        this.liveBoard = liveBoard;
        this.dates = dates;
        getContent().addClassName("wall");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String typed = event.getRouteParameters().get("hub").orElse("");
        try {
            hub = UUID.fromString(typed);
        } catch (IllegalArgumentException notAHub) {
            hub = new UUID(0, 0);
        }
        secret = cookie().orElse("");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.getPage().setColorScheme(ColorScheme.Value.LIGHT_DARK);
        ui.getPage().executeJs("setTimeout(() => location.reload(), $0)", MINUTES_UNTIL_RELOAD * 60_000);
        ui.setPollInterval(MILLIS_BETWEEN_LOOKS);
        ui.addPollListener(poll -> show());
        subscription = liveBoard.subscribe(Set.of(hub), changed -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    private static Optional<String> cookie() {
        return Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void show() {
        getContent().removeAll();
        waitingRoom.show(hub, secret).ifPresentOrElse(this::draw, this::drawNothing);
    }

    private void draw(ScreenPage page) {
        Span now = new Span(Dates.time(dates.now()));
        now.addClassName("time");
        getContent().add(new Header(new H1(page.hub()), now));
        if (page.goIn().isEmpty() && page.waiting().isEmpty()) {
            Paragraph nobody = new Paragraph(getTranslation("screen.nobody"));
            nobody.addClassName("nobody");
            getContent().add(nobody);
            return;
        }
        if (!page.goIn().isEmpty()) {
            getContent().add(section("screen.goIn", "go", page.goIn()));
        }
        if (!page.waiting().isEmpty()) {
            getContent().add(section("screen.waiting", "wait", page.waiting()));
        }
    }

    private void drawNothing() {
        getContent().add(new H1(getTranslation("screen.title")), new Paragraph(getTranslation("screen.signedOut")));
    }

    private Section section(String key, String kind, List<ScreenPage.Line> lines) {
        OrderedList list = new OrderedList();
        lines.forEach(line -> list.add(line(line)));
        Section section = new Section(new H2(getTranslation(key)), list);
        section.addClassName(kind);
        section.getElement().setAttribute("aria-live", "polite");
        return section;
    }

    private ListItem line(ScreenPage.Line line) {
        Span who = new Span(line.who());
        who.addClassName("who");
        Span at = new Span(Dates.time(line.at()));
        at.addClassName("at");
        Span room = new Span(line.room().isEmpty() ? getTranslation("screen.noRoom") : line.room());
        room.addClassName("room");
        Div words = new Div(who);
        words.addClassName("words");
        if (line.minutesLate() > 0) {
            Span late = new Span(getTranslation("screen.late", line.minutesLate()));
            late.addClassName("late");
            words.add(late);
        }
        return new ListItem(at, words, room);
    }
}
