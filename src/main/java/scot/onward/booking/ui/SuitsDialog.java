package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import scot.onward.booking.OfferRow;
import scot.onward.booking.WaitingRow;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Changes what suits somebody who waits, and shows what was offered to them. */
class SuitsDialog extends Dialog {

    private final Dates dates;

    SuitsDialog(BookingTools tools, WaitingRow row, Command done) {
        this.dates = tools.dates();
        setHeaderTitle(MessageCatalogue.text("waiting.suits.title", row.name()));
        SuitsForm suits = new SuitsForm(tools.places().advisers());
        suits.load(row.suits());
        add(suits);
        List<OfferRow> offers = tools.waitingList().offersTo(row.id());
        if (!offers.isEmpty()) {
            add(new H3(MessageCatalogue.text("waiting.history")), history(offers));
        }
        MainAction save = new MainAction(Icons.CHECK, MessageCatalogue.text("booking.choice.save"), () -> {
            boolean changed = tools.waitingList().change(row.id(), suits.read());
            close();
            Notices.done(MessageCatalogue.text(changed ? "waiting.suits.saved" : "waiting.gone", row.name()));
            done.execute();
        });
        getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> close()));
    }

    private UnorderedList history(List<OfferRow> offers) {
        UnorderedList list = new UnorderedList();
        list.addClassName("offers");
        offers.forEach(offer -> list.add(new ListItem(
                new Bold(dates.at(offer.startsAt())),
                Words.of(
                        "hint",
                        MessageCatalogue.text(
                                "waiting.history.line",
                                offer.adviserName(),
                                dates.at(offer.offeredAt()),
                                offer.offeredBy(),
                                MessageCatalogue.word(offer.status()))))));
        return list;
    }
}
