package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import scot.onward.referral.OfferedRow;
import scot.onward.referral.RedirectOutcome;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.Notices;

/** What other hubs offer to one's own, above the queue, to accept or to give back. */
class OfferedStrip extends UnorderedList {

    private final DeskTools tools;
    private final Command changed;

    OfferedStrip(DeskTools tools, Command changed) {
        this.tools = tools;
        this.changed = changed;
        addClassNames("stack", "s", "offered");
        getElement().setAttribute("aria-label", getTranslation("desk.toUs"));
    }

    void show(List<OfferedRow> rows) {
        removeAll();
        rows.forEach(row -> add(line(row)));
        setVisible(!rows.isEmpty());
    }

    private ListItem line(OfferedRow row) {
        Span name = new Span(row.name());
        name.addClassName("b");
        Span text = new Span(getTranslation(
                "desk.toUs.text", row.fromHub(), row.why(), tools.dates().day(row.answerBy())));
        text.addClassName("hint");
        Div words = new Div(name, text);
        words.addClassNames("who", "grow");
        Button accept = new Button(getTranslation("desk.toUs.accept"), click -> {
            boolean done = tools.redirections().accept(row.id()) == RedirectOutcome.DONE;
            Notices.done(getTranslation(done ? "desk.toUs.accepted" : "desk.refused.NOT_NOW", row.name()));
            changed.execute();
        });
        accept.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        accept.setAriaLabel(getTranslation("desk.toUs.acceptNamed", row.name()));
        Button decline = new Button(
                getTranslation("desk.toUs.decline"),
                click -> new ReasonDialog(
                                getTranslation("desk.toUs.decline.title", row.name()),
                                getTranslation("desk.toUs.decline.text", row.offeredBy(), row.fromHub()),
                                getTranslation("desk.toUs.decline"),
                                why -> {
                                    RedirectOutcome outcome =
                                            tools.redirections().decline(row.id(), why);
                                    if (outcome == RedirectOutcome.DONE) {
                                        changed.execute();
                                    }
                                    return outcome;
                                },
                                getTranslation("desk.toUs.declined", row.fromHub()))
                        .open());
        decline.addThemeVariants(ButtonVariant.SMALL);
        decline.setAriaLabel(getTranslation("desk.toUs.declineNamed", row.name()));
        return new ListItem(new LevelBadge(row.level()), words, accept, decline);
    }
}
