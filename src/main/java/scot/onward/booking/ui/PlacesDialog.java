package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import scot.onward.booking.GroupCard;
import scot.onward.booking.GroupSessions;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Changes how many places a group session has. */
class PlacesDialog extends Dialog {

    PlacesDialog(GroupSessions sessions, GroupCard card, Runnable changed) {
        setHeaderTitle(MessageCatalogue.text("group.places.title", card.title()));
        IntegerField places = new IntegerField(MessageCatalogue.text("group.plan.places"));
        places.setStepButtonsVisible(true);
        places.setMin(1);
        places.setMax(GroupPlanForm.MOST_PLACES);
        places.setValue(card.places());
        add(places);
        MainAction save = new MainAction(Icons.CHECK, MessageCatalogue.text("booking.choice.save"), () -> {
            Integer wanted = places.getValue();
            if (wanted == null || !sessions.changePlaces(card.id(), wanted)) {
                places.setInvalid(true);
                places.setErrorMessage(MessageCatalogue.text("group.places.tooFew", card.taken()));
                return;
            }
            close();
            Notices.done(MessageCatalogue.text("group.places.changed", card.title(), wanted));
            changed.run();
        });
        getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> close()));
    }
}
