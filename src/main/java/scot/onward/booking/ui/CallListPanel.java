package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import scot.onward.booking.CallRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Whom somebody has to phone, because their time fell away: the new time, or that there is none yet. Hidden while nobody is. */
@NamedInterface("closures")
public class CallListPanel extends Section {

    private final RoomLost tools;
    private final UUID hubId;
    private final Actions actions;
    private @Nullable Drawn drawn;
    private UnaryOperator<String> naming = UnaryOperator.identity();

    private record Drawn(List<CallRow> rows, List<String> names) {}

    /** What can be done for somebody on the list. */
    public interface Actions {

        /** Look for another time for them. */
        void find(CallRow row);

        /** Whether that is possible here. */
        default boolean mayFind(CallRow row) {
            return true;
        }

        /** Somebody was told; whoever shows counts draws them anew. */
        void changed();
    }

    CallListPanel(RoomLost tools, UUID hubId, Actions actions) {
        this.tools = tools;
        this.hubId = hubId;
        this.actions = actions;
        addClassName("calls");
        getElement().setAttribute("aria-label", MessageCatalogue.text("closures.calls"));
        refresh();
    }

    /** The same with names as {@code naming} shows them. */
    public CallListPanel named(UnaryOperator<String> others) {
        naming = others;
        refresh();
        return this;
    }

    /** Reads the list again; as long as nothing changed nothing is drawn, so that the focus stays. */
    public void refresh() {
        List<CallRow> rows = tools.displacements().callList(hubId);
        List<String> names = rows.stream().map(CallRow::name).map(naming).toList();
        Drawn wanted = new Drawn(rows, names);
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        removeAll();
        setVisible(!rows.isEmpty());
        Header header = new Header(new H2(MessageCatalogue.text("closures.calls")), Badges.count(rows.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        rows.forEach(row -> list.add(item(row)));
        add(header, list);
    }

    private ListItem item(CallRow row) {
        Dates dates = tools.dates();
        String name = naming.apply(row.name());
        Instant starts = row.newStartsAt();
        String phone = row.phone();
        Span words = Words.of("grow", new Bold(name), new Span(" "));
        words.add(new Span(phone == null ? MessageCatalogue.text("closures.noNumber") : phone));
        words.add(
                Words.of("m", MessageCatalogue.text("closures.calls.was", dates.at(row.wasFrom()), row.wasAdviser())));
        words.add(
                starts == null
                        ? Words.of("m wn", new Span(MessageCatalogue.text("closures.calls.none")))
                        : Words.of(
                                "m now",
                                new Span(MessageCatalogue.text(
                                        "closures.calls.now",
                                        dates.at(starts),
                                        ClosureWords.place(row.newRoom(), Objects.requireNonNull(row.newDelivery())),
                                        row.newAdviser()))));
        Div buttons = new Div();
        buttons.addClassName("acts");
        if (!row.toMove()) {
            buttons.add(small("closures.calls.told", name, () -> told(row, name)));
        }
        if (actions.mayFind(row)) {
            buttons.add(small("closures.calls.find", name, () -> actions.find(row)));
        }
        words.add(buttons);
        return new ListItem(words);
    }

    private void told(CallRow row, String name) {
        tools.displacements().told(row.displacementId());
        refresh();
        actions.changed();
        Notices.done(MessageCatalogue.text("closures.calls.toldDone", name));
    }

    private static Button small(String key, String name, Runnable action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(MessageCatalogue.text("closures.calls.aria", MessageCatalogue.text(key), name));
        return button;
    }
}
