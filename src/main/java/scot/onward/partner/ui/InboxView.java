package scot.onward.partner.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.hub.Places;
import scot.onward.partner.Inbox;
import scot.onward.partner.InboxRow;
import scot.onward.partner.Reply;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;

/** What was sent to the agency: those to answer on the left, one with all that may be seen of it on the right. */
@Route("inbox/:referral?")
@RolesAllowed("PARTNER")
@Menu(title = "partner.menu.inbox", order = 1, icon = "inbox")
class InboxView extends Composite<Div> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver {

    private final Inbox inbox;
    private final Dates dates;
    private final String agency;
    private final TextField search = new TextField();
    private final InboxList list;
    private final Div detail = new Div();
    private @Nullable UUID selected;
    private @Nullable InboxPanel panel;

    InboxView(Inbox inbox, Dates dates, Places places, CurrentUser currentUser) {
        this.inbox = inbox;
        this.dates = dates;
        this.agency = places.organisation(currentUser.get().organisation()).name();
        this.list = new InboxList(inbox, dates, this::answered);
        getContent().addClassName("inbox");
        detail.addClassName("inbox-detail");
        Div left = new Div(new RoomSteppers(inbox, dates), list);
        left.addClassName("inbox-list");
        getContent().add(left, detail);
        search.setAriaLabel(getTranslation("partner.inbox.find"));
        search.setPlaceholder(getTranslation("partner.inbox.find"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> showList());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        selected = event.getRouteParameters().get("referral").map(InboxView::id).orElse(null);
        getContent().setClassName("one", selected != null);
        refresh();
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("partner.menu.inbox"))
                .withPlace(agency)
                .withSearch(search);
    }

    @Override
    public List<LetterKey> letterKeys() {
        return List.of(
                new LetterKey("A", getTranslation("partner.inbox.accept"), () -> onPanel(InboxPanel::accept)),
                new LetterKey("D", getTranslation("partner.inbox.decline"), () -> onPanel(InboxPanel::decline)));
    }

    private void onPanel(Consumer<InboxPanel> action) {
        Optional.ofNullable(panel).ifPresent(action);
    }

    private void refresh() {
        List<InboxRow> rows = showList();
        UUID shown = selected == null && !rows.isEmpty() ? rows.getFirst().id() : selected;
        panel = null;
        detail.removeAll();
        if (shown == null) {
            detail.add(Note.plain(Icons.INBOX, null, getTranslation("partner.inbox.empty")));
            return;
        }
        inbox.detail(shown)
                .ifPresentOrElse(
                        found -> {
                            panel = new InboxPanel(inbox, found, agency, dates, this::answered);
                            detail.add(panel);
                        },
                        () -> detail.add(Note.warn(
                                getTranslation("partner.inbox.gone"), getTranslation("partner.inbox.goneWhy"))));
    }

    private List<InboxRow> showList() {
        List<InboxRow> rows = inbox.rows();
        String wanted = search.getValue().strip().toLowerCase(Locale.UK);
        List<InboxRow> found = rows.stream()
                .filter(row -> row.client().toLowerCase(Locale.UK).contains(wanted))
                .toList();
        list.show(found, selected == null && !found.isEmpty() ? found.getFirst().id() : selected);
        return found;
    }

    private void answered(Reply reply) {
        switch (reply) {
            case Reply.Done done ->
                Notices.done(getTranslation("partner.inbox.done", MessageCatalogue.word(done.status())));
            case Reply.NotNow other ->
                Notices.done(getTranslation("partner.inbox.quicker", MessageCatalogue.word(other.status())));
            case Reply.NotYours gone -> Notices.done(getTranslation("partner.inbox.gone"));
        }
        refresh();
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters("referral", id.toString());
    }

    private static @Nullable UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
