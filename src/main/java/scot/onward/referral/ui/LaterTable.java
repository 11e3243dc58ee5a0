package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import scot.onward.referral.EndReason;
import scot.onward.referral.LaterRow;
import scot.onward.referral.ReferralStatus;
import scot.onward.shared.HubTime;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;

/** Referrals past the queue: those whose person has come, to be ended, and those that ended, to be opened again. */
class LaterTable extends Div {

    private static final String[] COLUMNS = {"client", "level", "stands", "since", "owner", "action"};

    private final DeskTools tools;
    private final Command changed;

    LaterTable(DeskTools tools, Command changed) {
        this.tools = tools;
        this.changed = changed;
        addClassNames("tbl", "later");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("desk.later"));
    }

    void show(List<LaterRow> rows) {
        removeAll();
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : COLUMNS) {
            head.addHeaderCell().setText(getTranslation("desk.later." + column));
        }
        rows.forEach(row -> line(table, row));
        add(table);
        if (rows.isEmpty()) {
            Span none = new Span(getTranslation("desk.later.none"));
            none.addClassNames("hint", "none");
            add(none);
        }
    }

    private void line(NativeTable table, LaterRow row) {
        NativeTableRow line = table.getBody().addRow();
        line.addDataCell().add(two(row.name(), row.from()));
        line.addDataCell().add(new LevelBadge(row.level()));
        EndReason reason = row.endReason();
        line.addDataCell()
                .add(
                        reason == null
                                ? new Span(MessageCatalogue.word(row.status()))
                                : two(MessageCatalogue.word(reason), row.note() == null ? "" : row.note()));
        line.addDataCell()
                .add(new Span(tools.dates().day(row.since().atZone(HubTime.ZONE).toLocalDate())));
        line.addDataCell().add(new Span(row.owner()));
        line.addDataCell().add(action(row));
    }

    private Button action(LaterRow row) {
        boolean hasEnded = row.status() == ReferralStatus.CLOSED;
        Button button = new Button(getTranslation(hasEnded ? "desk.reopen" : "desk.end"), click -> {
            if (hasEnded) {
                reopen(row).open();
            } else {
                new EndDialog(tools, row.id(), row.name(), EndReason.OUTCOME_REACHED, changed).open();
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(hasEnded ? "desk.reopen.named" : "desk.end.named", row.name()));
        return button;
    }

    private ReasonDialog reopen(LaterRow row) {
        return new ReasonDialog(
                getTranslation("desk.reopen.title", row.name()),
                getTranslation("desk.reopen.text"),
                getTranslation("desk.reopen"),
                why -> {
                    var outcome = tools.endings().reopen(row.id(), why);
                    changed.execute();
                    return outcome;
                },
                getTranslation("desk.reopen.done"));
    }

    private static Div two(String first, String second) {
        Span lead = new Span(first);
        lead.addClassName("b");
        Span quiet = new Span(second);
        quiet.addClassName("hint");
        Div both = new Div(lead, quiet);
        both.addClassName("who");
        return both;
    }
}
