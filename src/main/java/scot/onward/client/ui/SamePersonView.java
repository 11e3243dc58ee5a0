package scot.onward.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.SamePair;
import scot.onward.client.SamePairRow;
import scot.onward.client.SamePeople;
import scot.onward.client.SamePersonOutcome;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;

/** Records that may be of one person: the list of them, and two side by side for a person to decide. */
@Route("same-person/:pair?")
@RolesAllowed({"RECEPTION", "ADVISER", "MANAGER"})
class SamePersonView extends Composite<Div> implements HasPageHeader, BeforeEnterObserver {

    static final String PAIR = "pair";
    private static final int MOST = 50;

    private final SamePeople samePeople;
    private final Dates dates;
    private final Div list = new Div();
    private final Section detail = new Section();

    SamePersonView(SamePeople samePeople, Dates dates) {
        this.samePeople = samePeople;
        this.dates = dates;
        list.addClassName("same-list");
        detail.addClassNames("same-detail", "stack");
        getContent().addClassName("same-person");
        getContent().add(list, detail);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("matching.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> typed = event.getRouteParameters().get(PAIR);
        List<SamePairRow> rows = samePeople.list(MOST);
        getContent().setClassName("one-open", typed.isPresent());
        if (typed.isPresent()) {
            try {
                show(UUID.fromString(typed.get()));
            } catch (IllegalArgumentException notAnId) {
                event.forwardTo(SamePersonView.class);
            }
        } else {
            rows.stream().findFirst().ifPresentOrElse(row -> show(row.id()), this::showNobody);
        }
    }

    private void showNobody() {
        list.removeAll();
        detail.removeAll();
        detail.add(Note.ok(getTranslation("matching.none"), getTranslation("matching.none.text")));
    }

    private void show(UUID pairId) {
        show(pairId, null);
    }

    private void show(UUID pairId, @Nullable Note news) {
        SamePair pair = samePeople.pair(pairId);
        showList(pairId);
        detail.removeAll();
        RouterLink back = new RouterLink("", SamePersonView.class);
        back.add(Icons.LEFT.create(), new Span(getTranslation("matching.back")));
        back.addClassName("same-back");
        detail.add(back);
        if (news != null) {
            detail.add(news);
        }
        detail.add(why(pair), new SamePersonTable(pair, dates), decide(pair));
    }

    private void showList(UUID open) {
        list.removeAll();
        UnorderedList lines = new UnorderedList();
        lines.addClassNames("lst", "card");
        for (SamePairRow row : samePeople.list(MOST)) {
            RouterLink link = new RouterLink(
                    "", SamePersonView.class, new RouteParameters(PAIR, row.id().toString()));
            Span names = new Span(
                    row.earlierName().equals(row.laterName())
                            ? getTranslation("matching.twice", row.earlierName())
                            : getTranslation("matching.names", row.earlierName(), row.laterName()));
            names.addClassName("b");
            Span state = new Span(state(row));
            state.addClassName("hint");
            link.add(names, state);
            if (row.id().equals(open)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            lines.add(new ListItem(link));
        }
        list.add(lines);
    }

    private String state(SamePairRow row) {
        return row.decidedBy() == null || row.decidedAt() == null
                ? getTranslation("matching.noticed", dates.at(row.noticedAt()))
                : getTranslation(
                        "matching.decided",
                        MessageCatalogue.word(row.state()),
                        row.decidedBy(),
                        dates.at(row.decidedAt()));
    }

    private Note why(SamePair pair) {
        if (pair.state().isSettled() && pair.decidedBy() != null && pair.decidedAt() != null) {
            return Note.ok(
                    MessageCatalogue.word(pair.state()),
                    getTranslation("matching.by", pair.decidedBy(), dates.at(pair.decidedAt())));
        }
        return pair.rule() == null
                ? Note.info(getTranslation("matching.noRule"))
                : Note.info(Icons.USERS, getTranslation("matching.why"), MessageCatalogue.word(pair.rule()));
    }

    private Div decide(SamePair pair) {
        Div buttons = new Div();
        buttons.addClassNames("row", "wrap");
        if (pair.state().isSettled()) {
            buttons.add(new Button(
                    getTranslation("matching.undo"),
                    click -> done(pair, samePeople.undo(pair.id(), pair.version()), "matching.undone")));
            return buttons;
        }
        buttons.add(
                new MainAction(
                        null,
                        getTranslation("matching.one"),
                        () -> done(pair, samePeople.join(pair.id(), pair.version()), "matching.joined")),
                new Button(
                        getTranslation("matching.two"),
                        click -> done(
                                pair, samePeople.keepApart(pair.id(), pair.version(), true), "matching.keptApart")),
                new Button(
                        getTranslation("matching.notSure"),
                        click -> done(pair, samePeople.keepApart(pair.id(), pair.version(), false), "matching.left")));
        Paragraph what = new Paragraph(getTranslation("matching.what"));
        what.addClassName("hint");
        Div all = new Div(buttons, what);
        all.addClassNames("stack", "s");
        return all;
    }

    private void done(SamePair pair, SamePersonOutcome outcome, String said) {
        Note news = switch (outcome) {
            case SamePersonOutcome.Done done -> {
                Notices.done(getTranslation(said));
                yield null;
            }
            case SamePersonOutcome.Overtaken quicker ->
                Note.warn(
                        getTranslation("matching.overtaken", quicker.by(), dates.at(quicker.at())),
                        getTranslation("matching.overtaken.now", MessageCatalogue.word(quicker.state())));
            case SamePersonOutcome.Clash clash ->
                Note.warn(
                        getTranslation("matching.clash"),
                        getTranslation(
                                switch (clash.what()) {
                                    case "claim" -> "matching.clash.visits";
                                    case "advice_case" -> "matching.clash.cases";
                                    default -> "matching.clash.other";
                                }));
            case SamePersonOutcome.LaterFirst later ->
                Note.warn(getTranslation("matching.clash"), getTranslation("matching.laterFirst"));
        };
        show(pair.id(), news);
    }
}
