package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.Set;
import java.util.UUID;
import scot.onward.booking.NewWaiting;
import scot.onward.booking.Suits;
import scot.onward.booking.WaitingList;
import scot.onward.booking.WhatSuits;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.Segmented;

/** Asks what suits somebody who waits for a time. */
class WaitingDialog extends Dialog {

    WaitingDialog(WaitingList waitingList, UUID hubId, Wish wish, Command done) {
        setHeaderTitle(MessageCatalogue.text("booking.wait.title", wish.client().nameToUse()));
        Segmented<Suits> suits = Segmented.of(MessageCatalogue.text("booking.wait.suits"), Suits.class);
        suits.setLabel(MessageCatalogue.text("booking.wait.suits"));
        suits.setValue(Suits.ANY_TIME);
        Checkbox shortNotice = new Checkbox(MessageCatalogue.text("booking.wait.shortNotice"), true);
        Div fields = new Div(suits, shortNotice);
        fields.addClassName("stack");
        add(fields);
        MainAction save = new MainAction(Icons.HOURGLASS, MessageCatalogue.text("booking.wait"), () -> {
            waitingList.add(new NewWaiting(
                    wish.client().id(),
                    hubId,
                    wish.service().serviceIds().stream().sorted().findFirst().orElseThrow(),
                    wish.referral().map(ReferralBrief::id).orElse(null),
                    wish.delivery(),
                    new WhatSuits(
                            Set.of(),
                            suits.getValue(),
                            shortNotice.getValue(),
                            null,
                            wish.language().orElse(null)),
                    wish.lastSafeDate().orElse(null)));
            close();
            Notices.done(
                    MessageCatalogue.text("booking.wait.done", wish.client().nameToUse()));
            done.execute();
        });
        getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> close()));
    }
}
