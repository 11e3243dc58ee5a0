package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AffectedRow;
import scot.onward.booking.Proposal;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** "Change": opens the other times that would do for somebody, and to phone them first. */
class ProposalChange extends Div {

    private final Button change;

    ProposalChange(
            AffectedRow row,
            @Nullable Proposal proposal,
            List<Proposal> options,
            Dates dates,
            Consumer<@Nullable Proposal> picked) {
        change = new Button(MessageCatalogue.text("closures.change"));
        change.addThemeVariants(ButtonVariant.SMALL);
        change.setAriaLabel(MessageCatalogue.text("closures.change.aria", row.name()));
        change.setEnabled(!options.isEmpty());
        change.addClickListener(click -> choose(row, proposal, options, dates, picked));
        add(change);
    }

    void onFocus(Command looked) {
        change.addFocusListener(focus -> looked.execute());
    }

    private void choose(
            AffectedRow row,
            @Nullable Proposal proposal,
            List<Proposal> options,
            Dates dates,
            Consumer<@Nullable Proposal> picked) {
        List<Optional<Proposal>> items = new ArrayList<>();
        options.forEach(option -> items.add(Optional.of(option)));
        items.add(Optional.empty());
        Select<Optional<Proposal>> select = new Select<>();
        select.setAriaLabel(MessageCatalogue.text("closures.change.aria", row.name()));
        select.setItems(items);
        select.setItemLabelGenerator(item ->
                item.map(option -> words(option, dates)).orElseGet(() -> MessageCatalogue.text("closures.phoneFirst")));
        select.setValue(Optional.ofNullable(proposal));
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                picked.accept(event.getValue().orElse(null));
            }
        });
        removeAll();
        add(select);
        select.getElement().executeJs("this.focus(); this.opened = true");
    }

    private static String words(Proposal option, Dates dates) {
        return MessageCatalogue.text(
                option.sameHub() ? "closures.option" : "closures.optionElsewhere",
                ClosureWords.when(option.startsAt(), dates),
                ClosureWords.place(option.roomName(), option.delivery()),
                option.adviserName(),
                option.hubName());
    }
}
