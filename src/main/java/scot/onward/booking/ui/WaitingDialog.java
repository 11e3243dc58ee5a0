package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import java.util.Set;
import java.util.UUID;
import scot.onward.booking.NewWaiting;
import scot.onward.booking.Suits;
import scot.onward.booking.WhatSuits;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Asks what suits somebody who waits for a time. */
class WaitingDialog extends Dialog {

    WaitingDialog(BookingTools tools, UUID hubId, Wish wish, Command done) {
        String name = wish.client().nameToUse();
        setHeaderTitle(MessageCatalogue.text("booking.wait.title", name));
        SuitsForm suits = new SuitsForm(tools.places().advisers());
        suits.load(new WhatSuits(
                Set.of(), Suits.ANY_TIME, true, null, wish.language().orElse(null)));
        add(suits);
        MainAction save = new MainAction(Icons.HOURGLASS, MessageCatalogue.text("booking.wait"), () -> {
            tools.waitingList()
                    .add(new NewWaiting(
                            wish.client().id(),
                            hubId,
                            wish.service().serviceIds().stream()
                                    .sorted()
                                    .findFirst()
                                    .orElseThrow(),
                            wish.referral().map(ReferralBrief::id).orElse(null),
                            wish.delivery(),
                            suits.read(),
                            wish.lastSafeDate().orElse(null)));
            close();
            Notices.done(MessageCatalogue.text("booking.wait.done", name));
            done.execute();
        });
        getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> close()));
    }
}
