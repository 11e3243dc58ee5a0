package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.booking.TimeSearch;
import scot.onward.booking.TypedQuery;
import scot.onward.client.ClientRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.MessageCatalogue;

/** The search of the board: clients by name, telephone ending or birth date, and free times by day, hour and length. */
class SearchPanel {

    private static final int CLIENTS = 5;
    private static final int TIMES = 4;

    /** Opens the booking panel. */
    interface Opening {
        void open(@Nullable UUID client, @Nullable Picked picked);
    }

    private final BookingTools tools;
    private final Opening opening;
    private final List<HubRow> hubs;
    private final TextField field = searchField();
    private final TextField phoneField = searchField();
    private final Div results = new Div();

    SearchPanel(BookingTools tools, Opening opening, List<HubRow> hubs) {
        this.tools = tools;
        this.opening = opening;
        this.hubs = hubs;
        results.addClassName("pop");
        results.setVisible(false);
        results.addAttachListener(attached -> attached.getUI().getPage().addJsModule("/elements/onward-options.js"));
        results.getElement().setAttribute("role", "region");
        results.getElement().setAttribute("aria-label", MessageCatalogue.text("booking.search.results"));
        field.setSuffixComponent(new KeyHint("/"));
    }

    private TextField searchField() {
        TextField search = new TextField();
        search.setAriaLabel(MessageCatalogue.text("booking.search"));
        search.setPlaceholder(MessageCatalogue.text("booking.search.placeholder"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.addClassName("search-field");
        search.setMaxLength(100);
        search.setClearButtonVisible(false);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(250);
        search.addValueChangeListener(event -> look(event.getValue()));
        search.addKeyDownListener(Key.ESCAPE, event -> close());
        return search;
    }

    TextField field() {
        return field;
    }

    TextField phoneField() {
        return phoneField;
    }

    Div results() {
        return results;
    }

    void close() {
        results.setVisible(false);
        results.removeAll();
        field.clear();
        phoneField.clear();
    }

    private void look(String typed) {
        results.removeAll();
        results.setVisible(!typed.isBlank());
        if (typed.isBlank() || hubs.isEmpty()) {
            return;
        }
        TypedQuery query = TypedQuery.read(typed, tools.dates().today(), vocabulary());
        List<ClientRow> clients =
                query.name().isEmpty() ? List.of() : tools.clients().find(query.name(), CLIENTS);
        List<SafeTime> times = times(query);
        Div two = new Div(clients(query, clients), times(times));
        two.addClassName("two");
        HtmlComponent keys = new HtmlComponent("onward-options");
        keys.getElement().setAttribute("typed", typed);
        results.add(readAs(query, clients.size(), times.size()), two, foot(), keys);
    }

    private TypedQuery.Vocabulary vocabulary() {
        return new TypedQuery.Vocabulary(
                NeedChoice.all(tools.places().advisers(), tools.interpreters().interpreters()).stream()
                        .map(NeedChoice::language)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(() -> new HashSet<>(Set.of(NeedChoice.SIGN_LANGUAGE)))),
                tools.places().services().stream().map(ServiceRow::name).collect(Collectors.toSet()),
                hubs.stream().map(HubRow::shortName).collect(Collectors.toSet()));
    }

    private Paragraph readAs(TypedQuery query, int clients, int times) {
        Paragraph read = new Paragraph(Icons.INFO.create(), new Span(MessageCatalogue.text("booking.search.readAs")));
        read.addClassName("read");
        if (!query.name().isEmpty()) {
            read.add(tag(Icons.USER, "booking.search.name", query.name()));
        }
        query.day()
                .ifPresent(day -> read.add(
                        tag(Icons.CALENDAR, "booking.search.day", tools.dates().day(day))));
        query.before()
                .ifPresent(day -> read.add(tag(
                        Icons.CALENDAR, "booking.search.before", tools.dates().day(day))));
        query.time().ifPresent(time -> read.add(tag(Icons.CLOCK, "booking.search.time", Dates.time(time))));
        query.half().ifPresent(half -> read.add(tag(Icons.SUN, "booking.search.half." + half.name(), "")));
        query.minutes().ifPresent(length -> read.add(tag(Icons.CLOCK, "booking.search.length", length)));
        query.language().ifPresent(language -> read.add(tag(Icons.LANGUAGE, "booking.search.language", language)));
        query.service().ifPresent(service -> read.add(tag(Icons.BRIEFCASE, "booking.search.service", service)));
        query.hub().ifPresent(hub -> read.add(tag(Icons.BUILDING, "booking.search.hub", hub)));
        read.add(Words.of("hint end", new Span(MessageCatalogue.text("booking.search.counts", clients, times))));
        return read;
    }

    private static Span tag(Icons icon, String key, Object value) {
        return Badges.tag(icon, MessageCatalogue.text(key, value));
    }

    private List<SafeTime> times(TypedQuery query) {
        LocalDate today = tools.dates().today();
        LocalDate from = query.day().filter(day -> !day.isBefore(today)).orElse(today);
        int days = query.day().isPresent() ? 0 : 28;
        Set<UUID> all = tools.places().services().stream()
                .filter(service -> query.asksFor(service.name()))
                .map(ServiceRow::id)
                .collect(Collectors.toSet());
        SafeTimesFound found = tools.safeTimes()
                .soonest(TimeSearch.of(all, hubs.getFirst().id(), Delivery.IN_PERSON, from, days)
                        .atAnyHub(hubs.size() > 1)
                        .lasting(query.minutes().orElse(null))
                        .in(query.language().orElse(null))
                        .safeUntil(null, query.before().orElse(null)));
        return found instanceof Times some
                ? some.times().stream()
                        .filter(time -> hubs.stream().anyMatch(hub -> hub.id().equals(time.hubId())))
                        .filter(time -> query.hub().map(time.hubName()::equals).orElse(true))
                        .filter(time ->
                                query.suits(time.startsAt().atZone(Dates.ZONE).toLocalTime()))
                        .limit(TIMES)
                        .toList()
                : List.of();
    }

    private static UnorderedList list(String key) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-label", MessageCatalogue.text(key));
        return list;
    }

    private static ListItem option(Component... parts) {
        ListItem item = new ListItem(parts);
        item.getElement().setAttribute("data-option", true);
        return item;
    }

    private Section clients(TypedQuery query, List<ClientRow> clients) {
        UnorderedList list = list("booking.search.clients");
        clients.forEach(row -> list.add(client(row)));
        Button register = new Button(
                query.name().isEmpty()
                        ? MessageCatalogue.text("booking.newClient")
                        : MessageCatalogue.text("booking.newClient.named", query.name()),
                Icons.USER_PLUS.create(),
                click -> opening.open(null, null));
        register.addThemeVariants(ButtonVariant.TERTIARY);
        ListItem last = option(register);
        last.addClassName("new");
        list.add(last);
        return new Section(new H3(MessageCatalogue.text("booking.search.clients")), list);
    }

    private ListItem client(ClientRow row) {
        Button book = new Button(MessageCatalogue.text("booking.book.short"), click -> opening.open(row.id(), null));
        book.addThemeVariants(ButtonVariant.SMALL);
        book.setAriaLabel(MessageCatalogue.text("booking.book.short") + " " + row.name());
        return option(
                new Initials(row.name()),
                Words.of(
                        "grow",
                        new Bold(row.name()),
                        new Span(" "),
                        Words.of("hint", ClientWords.facts(row)),
                        Words.of("m", next(row) + " " + ContactLine.rule(row.contact()))),
                book);
    }

    private String next(ClientRow row) {
        return tools.appointments()
                .upcomingOf(row.id())
                .map(facts -> MessageCatalogue.text(
                        "booking.search.booked",
                        tools.dates().day(Words.day(facts.startsAt())),
                        Dates.time(facts.startsAt()),
                        facts.hubName()))
                .orElse(MessageCatalogue.text("booking.search.nothing"));
    }

    private Section times(List<SafeTime> times) {
        UnorderedList list = list("booking.search.times");
        times.forEach(time -> {
            Button book = new Button(
                    MessageCatalogue.text("booking.book.short"), click -> opening.open(null, Picked.of(time)));
            book.addThemeVariants(ButtonVariant.SMALL);
            String day = tools.dates().day(Words.day(time.startsAt()));
            book.setAriaLabel(MessageCatalogue.text("booking.book", day, Dates.time(time.startsAt())));
            list.add(option(
                    Words.of("d", new Bold(day), new Span(Dates.time(time.startsAt()))),
                    Words.of(
                            "grow",
                            new Bold(time.adviserName() + ", " + Words.place(time.roomName(), time.delivery())),
                            Words.of("m", time.hubName())),
                    book));
        });
        Section section = new Section(new H3(MessageCatalogue.text("booking.search.times")), list);
        if (times.isEmpty()) {
            section.add(Words.of("hint", MessageCatalogue.text("booking.search.noTimes")));
        }
        return section;
    }

    private static Paragraph foot() {
        Paragraph foot = new Paragraph(
                new Span(
                        new KeyHint("↑"),
                        new KeyHint("↓"),
                        new Span(" " + MessageCatalogue.text("booking.search.move"))),
                new Span(new KeyHint("Enter"), new Span(" " + MessageCatalogue.text("booking.search.take"))),
                new Span(new KeyHint("Esc"), new Span(" " + MessageCatalogue.text("booking.search.close"))),
                Words.of("hint end", new Span(MessageCatalogue.text("booking.search.what"))));
        foot.addClassName("search-keys");
        return foot;
    }
}
