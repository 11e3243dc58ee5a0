package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.EndReason;
import scot.onward.referral.NextStep;
import scot.onward.referral.OfferedOn;
import scot.onward.referral.PossibleOwner;
import scot.onward.referral.QueueRow;
import scot.onward.referral.RedirectOutcome;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** How a referral goes on otherwise: to a colleague, to others, to its end; and what somebody has to decide about it. */
class GoOnPart extends Div {

    private final DeskTools tools;
    private final QueueRow row;
    private final Command changed;
    private final Command ended;

    /**
     * @param changed after something that leaves it in the queue
     * @param ended after its end
     */
    GoOnPart(DeskTools tools, QueueRow row, Command changed, Command ended) {
        this.tools = tools;
        this.row = row;
        this.changed = changed;
        this.ended = ended;
        addClassNames("stack", "s");
        UnorderedList cards = new UnorderedList();
        cards.addClassName("stack");
        if (row.nextStep() == NextStep.DECIDE || row.nextStep() == NextStep.KEEP_OPEN) {
            cards.add(afterTries());
        }
        tools.redirections().offerOf(row.id()).ifPresent(offer -> cards.add(offered(offer)));
        if (cards.getComponentCount() > 0) {
            add(cards);
        }
        Div ways = new Div(button("desk.assign", Icons.USERS, this::assign));
        ways.addClassNames("row", "wrap");
        if (!NextWords.isBooked(row) && row.nextStep() != NextStep.AWAIT_ANSWER) {
            ways.add(button(
                    "desk.offer", Icons.REFER, () -> new OfferDialog(tools, row.id(), row.name(), changed).open()));
        }
        ways.add(button("desk.end", Icons.FLAG, () -> end(EndReason.CLIENT_DECLINED)));
        add(new H3(getTranslation("desk.goOn")), ways);
    }

    private ListItem afterTries() {
        return card(
                Icons.PHONE,
                getTranslation("desk.tries.title"),
                getTranslation("desk.tries.text"),
                button("desk.tries.keep", null, () -> keepOpen(false)),
                button("desk.tries.letter", Icons.LETTER, () -> keepOpen(true)),
                button("desk.tries.end", null, () -> end(EndReason.NO_CONTACT)));
    }

    private void keepOpen(boolean letter) {
        new ReasonDialog(
                        getTranslation(letter ? "desk.tries.letter.title" : "desk.tries.keep.title"),
                        getTranslation("desk.tries.keep.text"),
                        getTranslation(letter ? "desk.tries.letter" : "desk.tries.keep"),
                        why -> then(tools.tries().keepOpen(row.id(), why, letter)),
                        getTranslation("desk.tries.kept"))
                .open();
    }

    private ListItem offered(OfferedOn offer) {
        String text =
                getTranslation("desk.offered.text", offer.to(), tools.dates().day(offer.answerBy()));
        Button takeBack = button("desk.offered.takeBack", Icons.UNDO, () -> {
            tools.redirections().takeBack(row.id());
            Notices.done(getTranslation("desk.offered.back"));
            changed.execute();
        });
        if (offer.toHub()) {
            return card(Icons.REFER, getTranslation("desk.offered.title"), text, takeBack);
        }
        Button took = button("desk.offered.took", Icons.CHECK, () -> {
            RedirectOutcome outcome = tools.redirections().heard(row.id(), true, "");
            Notices.done(
                    getTranslation(outcome == RedirectOutcome.DONE ? "desk.offered.gone" : "desk.refused.NOT_NOW"));
            ended.execute();
        });
        Button declined = button(
                "desk.offered.declined",
                Icons.X,
                () -> new ReasonDialog(
                                getTranslation("desk.offered.declined.title", offer.to()),
                                getTranslation("desk.offered.declined.text"),
                                getTranslation("desk.offered.declined"),
                                why -> then(tools.redirections().heard(row.id(), false, why)),
                                getTranslation("desk.offered.back"))
                        .open());
        return card(Icons.REFER, getTranslation("desk.offered.title"), text, took, declined, takeBack);
    }

    private void assign() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("desk.assign.title", row.name()));
        Div choices = new Div();
        choices.addClassNames("stack", "s");
        for (PossibleOwner colleague : tools.desk().colleagues(row.id())) {
            if (!colleague.id().equals(row.ownerId()) || !row.isTaken()) {
                choices.add(new Button(colleague.name(), click -> {
                    dialog.close();
                    boolean done = tools.desk().assign(row.id(), colleague.id());
                    Notices.done(
                            done
                                    ? getTranslation("desk.assign.done", colleague.name())
                                    : getTranslation("desk.refused.NOT_NOW"));
                    changed.execute();
                }));
            }
        }
        if (choices.getComponentCount() == 0) {
            choices.add(new Paragraph(getTranslation("desk.assign.nobody")));
        }
        dialog.add(choices);
        dialog.getFooter().add(new Button(getTranslation("desk.cancel"), click -> dialog.close()));
        dialog.open();
    }

    private void end(EndReason likely) {
        new EndDialog(tools, row.id(), row.name(), likely, ended).open();
    }

    /** Shows the page anew after what was done. */
    private <E extends Enum<E>> Enum<?> then(E outcome) {
        if (outcome.name().equals("DONE")) {
            changed.execute();
        }
        return outcome;
    }

    private static Button button(String key, @Nullable Icons icon, Command action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        if (icon != null) {
            button.setIcon(icon.create());
        }
        return button;
    }

    private static ListItem card(Icons icon, String title, String text, Component... buttons) {
        Span heading = new Span(title);
        heading.addClassNames("b", "grow");
        Div head = new Div(icon.create(), heading);
        head.addClassName("row");
        Div actions = new Div(buttons);
        actions.addClassNames("row", "wrap");
        ListItem card = new ListItem(head, new Paragraph(text), actions);
        card.addClassNames("sc", "soon");
        return card;
    }
}
