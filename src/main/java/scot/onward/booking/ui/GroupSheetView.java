package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.GroupCard;
import scot.onward.booking.GroupParticipant;
import scot.onward.booking.GroupSession;
import scot.onward.booking.GroupSessions;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;

/** The list of a group session for whoever gives it, on A4: first name and initial, needs, two empty columns. */
@Route("group-sheet")
@RolesAllowed({"RECEPTION", "ADVISER"})
class GroupSheetView extends Composite<Div> implements HasUrlParameter<String>, HasPageHeader {

    private final GroupSessions sessions;
    private final Div sheet = new Div();
    private final Button print = new Button(MessageCatalogue.text("booking.slip.print"), Icons.PRINTER.create());

    GroupSheetView(GroupSessions sessions) {
        this.sessions = sessions;
        getContent().addClassName("slip-page");
        getContent().add(sheet);
        sheet.addClassNames("group-sheet");
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(sessions.of(TodayAddress.id(id).orElseThrow(NotFoundException::new)));
    }

    private void show(GroupSession session) {
        GroupCard card = session.card();
        sheet.removeAll();
        NativeTable table = new NativeTable();
        table.getHead()
                .add(row(Stream.of("group.sheet.name", "group.sheet.needs", "group.sheet.here", "group.sheet.left")
                        .map(key -> new NativeTableHeaderCell(MessageCatalogue.text(key)))));
        session.participants().stream()
                .filter(person -> person.status() != AppointmentStatus.CANCELLED)
                .forEach(person -> table.getBody().add(row(Stream.of(name(person), needs(person), cell(), cell()))));
        sheet.add(
                new H2(card.title()),
                new Paragraph(MessageCatalogue.text(
                        "group.facts",
                        Dates.dayAndYear(Words.day(card.startsAt())),
                        Words.span(card.startsAt(), card.endsAt()),
                        card.adviserName(),
                        Words.place(card.roomName(), card.delivery()))),
                table,
                new Paragraph(MessageCatalogue.text("group.sheet.shred")));
    }

    private static NativeTableCell name(GroupParticipant person) {
        String[] words = person.name().strip().split("\\s+");
        String last = words[words.length - 1];
        return new NativeTableCell(
                words.length == 1 ? words[0] : words[0] + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".");
    }

    private static NativeTableCell needs(GroupParticipant person) {
        NativeTableCell cell = cell();
        cell.add(Words.of("nds", Words.needs(person.language(), person.needs()).toArray(Component[]::new)));
        return cell;
    }

    private static NativeTableCell cell() {
        return new NativeTableCell();
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        NativeTableRow row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("group.sheet")).withActions(print);
    }
}
