package scot.onward.message.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import scot.onward.access.CurrentUser;
import scot.onward.hub.Places;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.WordingDesk;
import scot.onward.message.WordingState;
import scot.onward.message.WordingVariant;
import scot.onward.message.WritingLanguage;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;

/** What clients are told, in which words: by channel and language, each with its editor. The address says what is open. */
@Route("wordings")
@RolesAllowed("MANAGER")
@Menu(title = "wording.menu", order = 5, icon = "message")
class WordingsView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    private final WordingDesk desk;
    private final Dates dates;
    private final String organisation;
    private final Select<WritingLanguage> language = new Select<>();
    private final Nav channels = new Nav();
    private final Div list = new Div();
    private final Div editor = new Div();
    private WordingsAddress address = new WordingsAddress(WritingLanguage.ENGLISH, MessageChannel.TEXT, null);

    WordingsView(WordingDesk desk, Places places, CurrentUser currentUser, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        this.organisation =
                places.organisation(currentUser.get().organisation()).name();
        language.setItems(desk.languages());
        language.setItemLabelGenerator(WritingLanguage::name);
        language.setAriaLabel(getTranslation("wording.language"));
        language.setPrefixComponent(Icons.LANGUAGE.create());
        language.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(address.in(change.getValue()));
            }
        });
        channels.addClassName("page-tabs");
        channels.setAriaLabel(getTranslation("wording.channel"));
        Div bar = new Div(channels, language);
        bar.addClassName("wordings-bar");
        list.addClassName("wording-list");
        editor.addClassName("wording-place");
        getContent().add(bar, list, editor);
        getContent().addClassName("wordings");
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("wording.title")).withPlace(organisation);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = WordingsAddress.of(event.getLocation().getQueryParameters(), desk.languages());
        show();
    }

    private void show() {
        language.setValue(address.language());
        showChannels();
        List<WordingState> states = desk.states(address.language(), address.channel());
        MessageKind open = address.kind() == null ? MessageKind.BOOKED : address.kind();
        getContent().setClassName("one-open", address.kind() != null);
        UnorderedList lines = new UnorderedList();
        lines.addClassName("card");
        states.forEach(state -> lines.add(line(state, state.kind() == open)));
        list.removeAll();
        list.add(lines);
        editor.removeAll();
        states.stream().filter(state -> state.kind() == open).findFirst().ifPresent(this::edit);
    }

    private void edit(WordingState state) {
        RouterLink back = new RouterLink("", WordingsView.class);
        back.add(Icons.LEFT.create(), new Span(getTranslation("wording.back")));
        back.setQueryParameters(address.with(null).query());
        back.addClassName("wording-back");
        editor.add(back, new WordingEditor(desk, dates, state, this::show));
    }

    private void showChannels() {
        channels.removeAll();
        for (MessageChannel channel : WordingDesk.CHANNELS) {
            RouterLink link = new RouterLink(MessageCatalogue.text("wording.channel." + channel), WordingsView.class);
            link.setQueryParameters(address.by(channel).query());
            if (channel == address.channel()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            channels.add(link);
        }
    }

    private ListItem line(WordingState state, boolean open) {
        Span kind = new Span(MessageCatalogue.word(state.kind()));
        kind.addClassName("b");
        Span words = new Span(state.words(
                state.own().isEmpty()
                        ? WordingVariant.A
                        : state.own().getFirst().variant()));
        words.addClassNames("words", "ellip");
        words.getElement().setAttribute("lang", state.language().tag()).setAttribute("dir", "auto");
        RouterLink link = new RouterLink("", WordingsView.class);
        link.add(kind, used(state), words);
        link.setQueryParameters(address.with(state.kind()).query());
        if (open) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private static Span used(WordingState state) {
        String key = state.isEnglishInstead()
                ? "wording.state.english"
                : switch (state.own().size()) {
                    case 0 -> "wording.state.neutral";
                    case 1 -> "wording.state.own";
                    default -> "wording.state.two";
                };
        Span used = new Span(MessageCatalogue.text(key));
        used.addClassNames("used", state.isEnglishInstead() ? "unused" : "in-use");
        return used;
    }

    private static void go(WordingsAddress to) {
        UI.getCurrent().navigate(WordingsView.class, to.query());
    }
}
