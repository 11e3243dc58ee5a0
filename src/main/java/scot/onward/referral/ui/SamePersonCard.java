package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientCard;
import scot.onward.client.ui.ClientNavigation;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** Says that the patient may be a client already, and leads to where a person decides. */
class SamePersonCard extends Div {

    SamePersonCard(@Nullable UUID pairId, @Nullable ClientCard possible) {
        if (pairId == null || possible == null) {
            add(Note.warn(MessageCatalogue.text("matching.card"), MessageCatalogue.text("matching.card.elsewhere")));
            return;
        }
        Button compare = new Button(
                MessageCatalogue.text("matching.card.look"),
                click -> getUI().ifPresent(ui -> ClientNavigation.toSamePerson(ui, pairId)));
        add(Note.warn(
                        MessageCatalogue.text("matching.card"),
                        MessageCatalogue.text("matching.card.text", possible.name()))
                .with(compare));
    }
}
