package scot.onward.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import scot.onward.booking.ClosureRow;
import scot.onward.booking.MoveProgress;
import scot.onward.booking.ui.ClosureWords;
import scot.onward.booking.ui.RoomLost;
import scot.onward.capacity.CapacityOverview;
import scot.onward.capacity.Strip;
import scot.onward.clinic.Closure;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What is closed and needs somebody: a card a closure with people to move or to phone, and rooms lost today. */
final class ClosureCards {

    private static final int MOST = 3;

    private ClosureCards() {}

    static List<Component> of(CapacityOverview overview, RoomLost roomLost, Dates dates, Command changed) {
        return overview.closures().stream()
                .filter(closure -> needsSomebody(closure, dates))
                .limit(MOST)
                .map(closure -> (Component) card(closure, overview.strip(), roomLost, dates, changed))
                .toList();
    }

    private static boolean needsSomebody(ClosureRow closure, Dates dates) {
        boolean begun = !closure.span().from().atZone(Dates.ZONE).toLocalDate().isAfter(dates.today());
        return closure.progress().toPhone() > 0 || begun && closure.kind() != Closure.Kind.ADVISER_AWAY;
    }

    private static Section card(ClosureRow closure, Strip strip, RoomLost roomLost, Dates dates, Command changed) {
        String title = ClosureWords.title(closure, dates);
        Header header = new Header(Icons.ALERT.create(), new H2(title));
        MoveProgress progress = closure.progress();
        Paragraph words = new Paragraph(
                new Span(ClosureWords.reported(closure, dates) + ". "),
                StripWords.bold(MessageCatalogue.text("capacity.closure.clients", progress.affected())));
        if (progress.affected() > 0) {
            words.add(new Span(" "
                    + MessageCatalogue.text(
                            "capacity.closure.progress", progress.moved(), progress.toMove(), progress.toTell())));
        }
        Div buttons = new Div();
        buttons.addClassNames("row", "wrap");
        if (progress.toMove() > 0) {
            Button move = small(
                    MessageCatalogue.text("capacity.closure.move", progress.toMove()),
                    () -> roomLost.open(closure.id(), changed));
            move.setIcon(Icons.MOVE.create());
            move.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(move);
        } else {
            buttons.add(
                    small(MessageCatalogue.text("capacity.closure.see"), () -> roomLost.open(closure.id(), changed)));
        }
        if (closure.kind() == Closure.Kind.ROOM_LOST) {
            clinicIn(closure, strip).ifPresent(buttons::add);
        }
        buttons.add(small(
                MessageCatalogue.text("closures.lift." + closure.kind().name()),
                () -> roomLost.lift(closure, changed)));
        Div in = new Div(words, buttons);
        in.addClassNames("in", "stack", "s");
        Section card = new Section(header, in);
        card.addClassNames("card", "lost-card");
        return card;
    }

    /** The clinic that has lost its room can be given another for the day. */
    private static Optional<Button> clinicIn(ClosureRow closure, Strip strip) {
        return strip.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> closure.id().equals(cell.closureId()))
                        .flatMap(cell -> Optional.ofNullable(cell.clinicId()).stream())
                        .map(clinic -> small(
                                MessageCatalogue.text("capacity.closure.room"),
                                () -> ClinicsNavigation.edit(row.hubId(), clinic))))
                .findFirst();
    }

    private static Button small(String words, Command action) {
        Button button = new Button(words, click -> action.execute());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
