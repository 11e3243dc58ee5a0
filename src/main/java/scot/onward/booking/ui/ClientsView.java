package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.booking.Appointments;
import scot.onward.client.ClientRow;
import scot.onward.client.Clients;
import scot.onward.client.ContactRules;
import scot.onward.client.SamePeople;
import scot.onward.client.ui.ReachDialog;
import scot.onward.client.ui.SamePeopleNote;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;

/** Clients of one's own hubs, by name, telephone ending or birth date: contact facts, and for reception the next time. */
@Route("clients")
@RolesAllowed({"RECEPTION", "ADVISER"})
@Menu(title = "booking.menu.clients", order = 2, icon = "users")
class ClientsView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private static final int MOST = 50;

    private final Clients clients;
    private final SamePeople samePeople;
    private final ContactRules contactRules;
    private final Appointments appointments;
    private final Dates dates;
    private final boolean adviser;
    private final TextField search = new TextField();
    private final Div found = new Div();

    ClientsView(
            Clients clients,
            SamePeople samePeople,
            ContactRules contactRules,
            Appointments appointments,
            CurrentUser currentUser,
            Dates dates) {
        this.clients = clients;
        this.samePeople = samePeople;
        this.contactRules = contactRules;
        this.appointments = appointments;
        this.dates = dates;
        this.adviser = currentUser.get().role() == Role.ADVISER;
        search.setAriaLabel(MessageCatalogue.text("booking.clients.search"));
        search.setPlaceholder(MessageCatalogue.text("booking.finder.placeholder"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(250);
        search.setMaxLength(100);
        search.setWidthFull();
        search.addValueChangeListener(event -> look(event.getValue(), event.isFromClient()));
        found.addClassNames("stack", "s");
        found.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("pad", "stack", "clients");
        getContent().add(search, found);
        look("", false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("q").ifPresent(search::setValue);
        search.focus();
    }

    private void look(String typed, boolean fromPerson) {
        found.removeAll();
        if (fromPerson) {
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(
                            null,
                            typed.isBlank()
                                    ? "clients"
                                    : "clients?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)));
        }
        if (typed.isBlank()) {
            SamePeopleNote.of(samePeople).ifPresent(found::add);
            found.add(hint("booking.clients.begin"));
            return;
        }
        List<ClientRow> rows = clients.find(typed, MOST);
        if (rows.isEmpty()) {
            found.add(hint("booking.clients.nobody"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("lst", "card");
        rows.forEach(row -> list.add(line(row)));
        found.add(list);
        if (rows.size() == MOST) {
            found.add(hint("booking.clients.more"));
        }
    }

    private ListItem line(ClientRow row) {
        Span words = Words.of(
                "grow", new Bold(row.name()), new Span(" "), Words.of("hint", new Span(ClientWords.facts(row))));
        if (row.knownAs() != null) {
            words.add(Words.of("m", MessageCatalogue.text("booking.clients.knownAs", row.knownAs())));
        }
        words.add(new ContactLine(
                row.contact(),
                row.name(),
                () -> ReachDialog.open(
                        contactRules, row.id(), row.name(), row.contact(), kept -> look(search.getValue(), false))));
        String language = row.interpreter() == null ? row.language() : row.interpreter();
        var needs = Words.needs(language, row.needs());
        if (!needs.isEmpty()) {
            words.add(Words.of("m nds", needs.toArray(Component[]::new)));
        }
        ListItem item = new ListItem(new Initials(row.name()), words);
        if (adviser) {
            Anchor open = new Anchor("clients/" + row.id(), MessageCatalogue.text("booking.clients.open"));
            open.getElement()
                    .setAttribute("aria-label", MessageCatalogue.text("booking.clients.open.aria", row.name()));
            item.add(open);
        } else {
            item.add(Words.of("next", new Span(next(row.id()))), book(row));
        }
        return item;
    }

    private String next(UUID clientId) {
        return appointments
                .upcomingOf(clientId)
                .map(facts -> MessageCatalogue.text(
                        "booking.clients.next",
                        dates.day(Words.day(facts.startsAt())),
                        Dates.time(facts.startsAt()),
                        facts.hubName()))
                .orElse(MessageCatalogue.text("booking.clients.nothing"));
    }

    private static Button book(ClientRow row) {
        Button book = new Button(MessageCatalogue.text("booking.book.short"), click -> TodayNavigation.book(row.id()));
        book.addThemeVariants(ButtonVariant.SMALL);
        book.setAriaLabel(MessageCatalogue.text("booking.book.short") + " " + row.name());
        return book;
    }

    private static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(MessageCatalogue.text(key));
        hint.addClassName("hint");
        return hint;
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("booking.menu.clients"));
    }
}
