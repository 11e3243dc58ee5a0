package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.Affected;
import scot.onward.booking.AffectedRow;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.Choice;
import scot.onward.booking.ClosureRow;
import scot.onward.booking.MoveAllOutcome;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Everybody whom a closure affects, with another time for each: one key moves them all. */
class RoomLostDialog extends Dialog {

    private final RoomLost tools;
    private final UUID closureId;
    private final Command changed;
    private final Span reported = Words.of("hint", "");
    private final H2 title = new H2();
    private final Div sums = new Div();
    private final Div conflict = new Div();
    private final Div list = new Div();
    private final ChangeWords words;
    private final Div footer = new Div();
    private ProposalTable table;

    RoomLostDialog(RoomLost tools, UUID closureId, Command changed) {
        this.tools = tools;
        this.closureId = closureId;
        this.changed = changed;
        this.words = new ChangeWords(tools.displacements(), closureId);
        this.table = new ProposalTable(List.of(), tools, this::chosen, words::show);
        addClassNames("lost-dialog");
        setWidth("1080px");
        title.getElement().setAttribute("tabindex", "-1");
        Button close = new Button(Icons.X.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(MessageCatalogue.text("booking.close"));
        Div head = new Div(title, reported, close);
        head.addClassName("lost-head");
        getHeader().add(head);
        sums.addClassName("sumr");
        conflict.getElement().setAttribute("role", "alert");
        footer.addClassName("lost-foot");
        getFooter().add(footer);
        Div body = new Div(sums, conflict, list, words);
        body.addClassName("rb");
        add(body);
        load();
    }

    private void load() {
        Affected affected = tools.displacements().affectedBy(closureId);
        ClosureRow closure = affected.closure();
        String words = ClosureWords.title(closure, tools.dates());
        getElement().setAttribute("aria-label", words);
        title.removeAll();
        title.add(icon(closure).create(), new Span(words));
        reported.setText(ClosureWords.reported(closure, tools.dates()));
        table = new ProposalTable(affected.rows(), tools, this::chosen, this.words::show);
        list.removeAll();
        list.add(affected.rows().isEmpty() ? Words.of("muted", MessageCatalogue.text("closures.nobody")) : table);
        sum(affected.rows());
        this.words.cause(closure.kind());
        table.firstToMove().ifPresentOrElse(it -> this.words.show(it.row(), it.proposal()), this.words::clear);
        buttons(closure);
    }

    private static Icons icon(ClosureRow closure) {
        return switch (closure.kind()) {
            case ROOM_LOST -> Icons.DOOR;
            case ADVISER_AWAY -> Icons.USER_X;
            case HUB_CLOSED -> Icons.BUILDING;
        };
    }

    private void sum(List<AffectedRow> rows) {
        sums.removeAll();
        sums.add(sum("", null, rows.size(), "closures.affected"));
        long toMove = count(rows, State.TO_MOVE);
        long toTell = count(rows, State.TO_TELL);
        long done = rows.size() - toMove - toTell;
        if (done > 0) {
            sums.add(sum("ok", Icons.CHECK, done, "closures.moved"));
        }
        if (toTell > 0) {
            sums.add(sum("wn", Icons.PHONE, toTell, "closures.toPhone"));
        }
        if (toMove > 0) {
            sums.add(sum("wn", Icons.MOVE, toMove, "closures.toMove"));
        }
        sums.add(Words.of("grow", ""), Words.of("hint", MessageCatalogue.text("closures.order")));
    }

    private static long count(List<AffectedRow> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static Div sum(String className, @Nullable Icons icon, long number, String key) {
        Div sum = new Div();
        if (!className.isEmpty()) {
            sum.addClassName(className);
        }
        if (icon != null) {
            sum.add(icon.create());
        }
        sum.add(new Bold(String.valueOf(number)), new Span(MessageCatalogue.text(key, number)));
        return sum;
    }

    private void chosen() {
        buttons(tools.closings().of(closureId));
    }

    private void buttons(ClosureRow closure) {
        footer.removeAll();
        int movable = table.choices().size();
        if (movable > 0) {
            MainAction move = new MainAction(
                            Icons.MOVE, MessageCatalogue.text("closures.moveAndTell", movable), () -> move(true))
                    .large();
            Button myself = new Button(MessageCatalogue.text("closures.moveMyself", movable), click -> move(false));
            myself.addClassName("l");
            footer.add(move, myself);
        } else {
            Button close = new Button(MessageCatalogue.text("booking.close"), click -> close());
            close.addClassName("l");
            footer.add(close);
        }
        if (closure.liftedAt() == null && tools.closings().mayLift(closure.kind())) {
            Button back = new Button(
                    MessageCatalogue.text("closures.lift." + closure.kind().name()), click -> lift(closure));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            footer.add(Words.of("grow", ""), back);
        }
    }

    private void move(boolean tell) {
        List<Choice> choices = table.choices();
        MoveAllOutcome outcome = tools.displacements().moveAll(closureId, choices, tell);
        changed.execute();
        conflict.removeAll();
        if (outcome.stillToMove().isEmpty()) {
            close();
            Notices.done(
                    outcome.toPhone() == 0
                            ? MessageCatalogue.text("closures.done", outcome.moved())
                            : MessageCatalogue.text("closures.donePhone", outcome.moved(), outcome.toPhone()));
        } else {
            conflict.add(Notices.conflict(
                    MessageCatalogue.text("closures.taken", String.join(", ", outcome.stillToMove())),
                    MessageCatalogue.text("closures.takenNow", outcome.moved())));
            load();
        }
    }

    private void lift(ClosureRow closure) {
        close();
        tools.lift(closure, changed);
    }

    @Override
    public void open() {
        super.open();
        title.getElement().callJsFunction("focus");
    }
}
