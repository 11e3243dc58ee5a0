package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import scot.onward.booking.AffectedRow;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.Choice;
import scot.onward.booking.Proposal;
import scot.onward.shared.ui.MessageCatalogue;

/** Everybody affected, a line each: when it was, what is proposed and why, how they hear of it. */
class ProposalTable extends NativeTable {

    private static final List<String> HEADINGS = List.of("was", "client", "proposed", "why", "told");

    private final List<AffectedRow> rows;
    private final RoomLost tools;
    private final Command changed;
    private final BiConsumer<AffectedRow, Proposal> looked;
    private final Map<UUID, Proposal> chosen = new LinkedHashMap<>();

    /** @param looked runs with the line that somebody looks at */
    ProposalTable(List<AffectedRow> rows, RoomLost tools, Command changed, BiConsumer<AffectedRow, Proposal> looked) {
        this.rows = rows;
        this.tools = tools;
        this.changed = changed;
        this.looked = looked;
        addClassName("proposals");
        setCaptionText(MessageCatalogue.text("closures.table"));
        getCaption().addClassName("vh");
        rows.stream()
                .filter(row -> row.proposal() != null)
                .forEach(row -> chosen.put(row.displacementId(), row.proposal()));
        NativeTableRow head = getHead().addRow();
        HEADINGS.forEach(heading -> head(head, MessageCatalogue.text("closures.head." + heading)));
        head(head, MessageCatalogue.text("closures.head.change")).addClassName("last");
        rows.forEach(this::line);
    }

    private static Component head(NativeTableRow row, String words) {
        var cell = row.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** What is to be done for whom, in the order of their old times. */
    List<Choice> choices() {
        return chosen.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whoever gets a message, otherwise whoever is called. */
    Optional<Looked> firstToMove() {
        List<Looked> proposed = rows.stream()
                .flatMap(
                        row -> Optional.ofNullable(chosen.get(row.displacementId()))
                                .map(proposal -> new Looked(row, proposal))
                                .stream())
                .toList();
        return proposed.stream()
                .filter(it -> it.proposal().told().byMessage())
                .findFirst()
                .or(() -> proposed.stream().findFirst());
    }

    /** Somebody and the time proposed to them. */
    record Looked(AffectedRow row, Proposal proposal) {}

    private void line(AffectedRow row) {
        NativeTableRow line = getBody().addRow();
        if (row.state() == State.TO_MOVE) {
            draw(line, row);
        } else {
            line.addClassName("dn");
            ProposalCells.done(row, tools.dates())
                    .forEach(cell -> line.addDataCell().add(cell.toArray(Component[]::new)));
        }
    }

    private void draw(NativeTableRow line, AffectedRow row) {
        line.removeAll();
        Proposal proposal = chosen.get(row.displacementId());
        ProposalCells.open(row, proposal, tools)
                .forEach(cell -> line.addDataCell().add(cell.toArray(Component[]::new)));
        List<Proposal> options = options(row);
        ProposalChange change = new ProposalChange(row, proposal, options, tools.dates(), picked -> {
            if (picked == null) {
                chosen.remove(row.displacementId());
            } else {
                chosen.put(row.displacementId(), picked);
                looked.accept(row, picked);
            }
            draw(line, row);
            changed.execute();
        });
        line.addDataCell().add(change);
        if (proposal != null) {
            line.addClickListener(click -> looked.accept(row, proposal));
            change.onFocus(() -> looked.accept(row, proposal));
        }
    }

    /** What this person could have, without what others are given. */
    private List<Proposal> options(AffectedRow row) {
        List<Proposal> given = new ArrayList<>();
        chosen.forEach((id, proposal) -> {
            if (!id.equals(row.displacementId())) {
                given.add(proposal);
            }
        });
        return Stream.concat(Stream.ofNullable(row.proposal()), row.others().stream())
                .filter(time -> given.stream().noneMatch(time::excludes))
                .toList();
    }
}
