package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ui.NeedIcons;
import scot.onward.referral.Lifecycle;
import scot.onward.referral.QueueRow;
import scot.onward.referral.WaitingRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.StateBadge;
import scot.onward.shared.ui.VisitState;

/** The queue as a table in four groups, one a level. */
class QueueTable extends Div {

    private static final String[] ADVISER = {"client", "date", "rule", "waiting", "contact", "needs", "next", "owner"};
    private static final String[] MANAGER = {"client", "date", "waiting", "owner"};

    private final Dates dates;
    private final NextWords words;
    private final Consumer<UUID> take;

    QueueTable(Dates dates, NextWords words, Consumer<UUID> take) {
        this.dates = dates;
        this.words = words;
        this.take = take;
        addClassName("tbl");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("referral.triage.queue"));
    }

    void showQueue(List<QueueRow> rows) {
        NativeTable table = begin(ADVISER);
        for (int level = 1; level <= 4; level++) {
            int one = level;
            List<QueueRow> here =
                    rows.stream().filter(row -> row.level() == one).toList();
            group(table, level, here.size(), ADVISER.length);
            here.forEach(row -> line(table, row));
        }
        emptyNote(rows.isEmpty());
    }

    void showWaiting(List<WaitingRow> rows) {
        NativeTable table = begin(MANAGER);
        for (int level = 1; level <= 4; level++) {
            int one = level;
            List<WaitingRow> here =
                    rows.stream().filter(row -> row.level() == one).toList();
            group(table, level, here.size(), MANAGER.length);
            here.forEach(row -> {
                NativeTableRow line = table.getBody().addRow();
                line.addDataCell().add(who(new Span(row.name()), row.hub()));
                line.addDataCell().add(clock(row.lastSafeDate(), row.workingDaysLeft()));
                line.addDataCell().add(new Span(words.waiting(row.receivedAt())));
                line.addDataCell().add(row.isTaken() ? owner(row.owner(), row.owner()) : nobody());
            });
        }
        emptyNote(rows.isEmpty());
    }

    private NativeTable begin(String... columns) {
        removeAll();
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String column : columns) {
            head.addHeaderCell().setText(getTranslation("referral.triage.column." + column));
        }
        add(table);
        return table;
    }

    private void emptyNote(boolean isEmpty) {
        if (isEmpty) {
            Span none = new Span(getTranslation("referral.triage.none"));
            none.addClassNames("hint", "none");
            add(none);
        }
    }

    private void group(NativeTable table, int level, int count, int columns) {
        if (count == 0) {
            return;
        }
        Span hint = new Span(getTranslation("referral.triage.hint." + level));
        hint.addClassName("hint");
        NativeTableRow row = table.getBody().addRow();
        row.addClassNames("grp", "lvl-" + level);
        var cell = row.addDataCell();
        cell.setColspan(columns);
        cell.add(new Div(new LevelBadge(level), Badges.count(count), hint));
    }

    private void line(NativeTable table, QueueRow row) {
        NativeTableRow line = table.getBody().addRow();
        RouterLink name = new RouterLink(
                row.name(),
                AssessmentView.class,
                new RouteParameters("id", row.id().toString()));
        line.addDataCell().add(who(name, row.from()));
        line.addDataCell().add(clock(row.lastSafeDate(), row.workingDaysLeft()));
        line.addDataCell().add(rule(row));
        var waiting = line.addDataCell();
        waiting.addClassName("num");
        waiting.setText(words.waiting(row.receivedAt()));
        line.addDataCell().add(new Tries(row.tries()));
        line.addDataCell().add(needs(row));
        line.addDataCell().add(next(row));
        line.addDataCell().add(ownerOrTake(row));
    }

    private static Div who(Component name, String from) {
        name.getElement().getClassList().add("b");
        Span quiet = new Span(from);
        quiet.addClassName("hint");
        Div cell = new Div(name, quiet);
        cell.addClassName("who");
        return cell;
    }

    private Component clock(java.time.@Nullable LocalDate lastSafe, @Nullable Integer left) {
        if (lastSafe == null || left == null) {
            Span none = new Span(getTranslation("referral.triage.noDate"));
            none.addClassName("hint");
            return none;
        }
        return new DeadlineClock(dates.day(lastSafe), left);
    }

    private Component rule(QueueRow row) {
        Span number = new Span(String.valueOf(row.ruleNumber()));
        number.addClassName("no");
        Span rule = new Span(number, new Span(row.ruleTitle()));
        rule.addClassName("rule");
        if (row.level() == row.ruleLevel()) {
            return rule;
        }
        Span changed = new Span(getTranslation("referral.triage.changed", row.ruleLevel()));
        changed.addClassName("hint");
        Div both = new Div(rule, changed);
        both.addClassName("who");
        return both;
    }

    private Component needs(QueueRow row) {
        Span all = new Span();
        all.addClassName("nds");
        row.needs().stream().sorted().forEach(need -> all.add(need(NeedIcons.of(need), MessageCatalogue.word(need))));
        if (row.interpreter() != null) {
            all.add(need(Icons.LANGUAGE, row.interpreter()));
        }
        if (all.getComponentCount() == 0) {
            all.setText(getTranslation("referral.triage.noNeeds"));
            all.addClassName("hint");
        }
        return all;
    }

    private static Span need(Icons icon, String word) {
        Span hidden = new Span(word);
        hidden.addClassName("vh");
        Span need = new Span(icon.create(), hidden);
        need.addClassName("nd");
        need.getElement().setAttribute("title", word);
        return need;
    }

    private Component next(QueueRow row) {
        if (NextWords.isBooked(row)) {
            return new Span(new StateBadge(VisitState.BOOKED), new Span(" " + words.next(row)));
        }
        Span next = new Span(words.next(row));
        if (!row.nextDue().isAfter(dates.today())) {
            next.addClassName("b");
        }
        return next;
    }

    private Component ownerOrTake(QueueRow row) {
        if (row.isTaken()) {
            return owner(
                    row.owner(),
                    row.isMine()
                            ? getTranslation("referral.triage.you")
                            : row.owner().split(" ", 2)[0]);
        }
        Button button = new Button(getTranslation("referral.triage.take"), click -> take.accept(row.id()));
        button.setAriaLabel(getTranslation("referral.triage.takeNamed", row.name()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Span owner(String name, String shown) {
        Initials initials = new Initials(name);
        initials.addClassName("s");
        Span owner = new Span(initials, new Span(shown));
        owner.addClassNames("row", "own");
        owner.getElement().setAttribute("title", name);
        return owner;
    }

    private Span nobody() {
        Span nobody = new Span(getTranslation("referral.triage.nobodysYet"));
        nobody.addClassName("hint");
        return nobody;
    }

    /** Three discs, one filled for each try. */
    static class Tries extends Span {

        Tries(int made) {
            addClassName("tries");
            for (int i = 0; i < Lifecycle.TRIES; i++) {
                Span disc = new Span();
                disc.addClassName(i < made ? "on" : "off");
                add(disc);
            }
            Span count = new Span(getTranslation("referral.triage.tries", made, Lifecycle.TRIES));
            count.addClassName("num");
            add(count);
        }
    }
}
