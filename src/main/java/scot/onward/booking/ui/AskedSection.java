package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.ChangeRequestRow;
import scot.onward.booking.ChangeRequestRow.Kind;
import scot.onward.booking.ChangeRequests;
import scot.onward.booking.SettledAs;
import scot.onward.booking.ui.DeskLine.Act;
import scot.onward.booking.ui.DeskLine.Below;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** Who asked for another time by a link or a text message, on reception's desk. Hidden while nobody does. */
class AskedSection extends DeskSection {

    private final ChangeRequests requests;
    private final Dates dates;
    private final Consumer<UUID> findTime;
    private final Consumer<ChangeRequestRow> move;
    private final Runnable changed;

    /** @param move begins to move the appointment that a request is about */
    AskedSection(BookingTools tools, Consumer<UUID> findTime, Consumer<ChangeRequestRow> move, Runnable changed) {
        super("links.desk", "links.desk.nobody");
        this.requests = tools.changeRequests();
        this.dates = tools.dates();
        this.findTime = findTime;
        this.move = move;
        this.changed = changed;
        addClassName("asked");
        setVisible(false);
    }

    void show(List<ChangeRequestRow> rows, Function<String, String> naming) {
        setVisible(!rows.isEmpty());
        show(
                rows.size(),
                MessageCatalogue.text("links.desk.hint"),
                rows.stream().map(row -> line(row, naming)).toList());
    }

    private DeskLine line(ChangeRequestRow row, Function<String, String> naming) {
        String client = row.clientName();
        String name = client == null
                ? MessageCatalogue.text("links.desk.number", String.valueOf(row.number()))
                : naming.apply(client);
        boolean today = Words.day(row.askedAt()).equals(dates.today());
        return new DeskLine(
                row.id(),
                today ? Dates.time(row.askedAt()) : dates.day(Words.day(row.askedAt())),
                name,
                "",
                below(row),
                acts(row, name));
    }

    private Below below(ChangeRequestRow row) {
        List<String> said = new ArrayList<>();
        Instant startsAt = row.startsAt();
        if (row.kind() == Kind.CHANGE && startsAt != null) {
            said.add(MessageCatalogue.text("links.desk.wants", dates.at(startsAt), String.valueOf(row.adviserName())));
        } else if (row.kind() == Kind.TIME) {
            said.add(MessageCatalogue.text("links.desk.wantsTime"));
        }
        if (row.words() != null) {
            said.add(MessageCatalogue.text("links.desk.wrote", row.words()));
        }
        String how = MessageCatalogue.text("links.desk.by." + row.cameBy().name());
        said.add(row.phone() == null ? how : how + ", " + MessageCatalogue.text("links.desk.call", row.phone()));
        return new Below(
                said,
                said.stream()
                        .<Component>map(words -> Words.of("m", new Span(words)))
                        .toList());
    }

    private List<Act> acts(ChangeRequestRow row, String name) {
        UUID clientId = row.clientId();
        List<Act> acts = new ArrayList<>();
        if (row.kind() == Kind.CHANGE) {
            acts.add(act("links.desk.move", Icons.MOVE, name, () -> move.accept(row)));
        } else if (clientId != null) {
            acts.add(act("booking.findTime", null, name, () -> findTime.accept(clientId)));
        }
        if (row.kind() == Kind.CHANGE || clientId != null) {
            acts.add(act("links.desk.phoned", null, name, () -> settle(row, SettledAs.PHONED, name)));
        }
        acts.add(act(
                row.kind() == Kind.UNCLEAR ? "links.desk.done" : "links.desk.leave",
                null,
                name,
                () -> settle(row, SettledAs.LEFT, name)));
        return acts;
    }

    private static Act act(String key, @Nullable Icons icon, String name, Runnable command) {
        String text = MessageCatalogue.text(key);
        return new Act(text, icon, false, text + ", " + name, command::run);
    }

    private void settle(ChangeRequestRow row, SettledAs as, String name) {
        boolean settled = requests.settle(row.id(), as);
        Notices.done(MessageCatalogue.text(settled ? "links.desk.settled" : "links.desk.somebody", name));
        changed.run();
    }
}
