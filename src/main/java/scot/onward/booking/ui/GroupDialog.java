package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.access.Role;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.GroupCard;
import scot.onward.booking.GroupParticipant;
import scot.onward.booking.GroupSession;
import scot.onward.booking.JoinOutcome;
import scot.onward.booking.WaitingRow;
import scot.onward.client.ClientCard;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** A group session: its places, who comes and who came, and who waits for a place. */
class GroupDialog extends Dialog {

    private final BookingTools tools;
    private final UUID sessionId;
    private final Runnable changed;
    private final Answering answering;
    private final Attendance attendance;
    private final Div content = new Div();
    private final Div adding = new Div();
    private @Nullable String refusal;
    private @Nullable UUID asked;
    private @Nullable UUID stepped;

    /** @param changed is called after each change, so that what lies behind is drawn again */
    GroupDialog(BookingTools tools, UUID sessionId, Runnable changed) {
        this.tools = tools;
        this.sessionId = sessionId;
        this.changed = changed;
        answering = new Answering(tools.waitingOffers(), tools.dates(), words -> refusal = words, this::refresh);
        attendance = new Attendance(tools.appointments(), words -> refusal = words, person -> {
            stepped = person.appointmentId();
            refresh();
        });
        addClassName("group-dialog");
        setWidth("720px");
        content.addClassNames("stack", "l");
        add(content);
        show();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        GroupSession session = tools.groupSessions().of(sessionId);
        GroupCard card = session.card();
        setHeaderTitle(card.title());
        content.removeAll();
        boolean open = !card.cancelled() && card.endsAt().isAfter(tools.dates().instant());
        content.add(facts(session, open));
        if (refusal != null) {
            content.add(Note.danger(refusal, MessageCatalogue.text("waiting.nothingSaved")));
            refusal = null;
        }
        if (card.cancelled()) {
            content.add(Note.warn(null, MessageCatalogue.text("group.isCancelled")));
        }
        content.add(participants(session), waiting(session));
        footer(session, open);
    }

    private Component facts(GroupSession session, boolean open) {
        GroupCard card = session.card();
        Div facts = new Div(
                Words.of(
                        "hint",
                        MessageCatalogue.text(
                                "group.facts",
                                tools.dates().day(Words.day(card.startsAt())),
                                Words.span(card.startsAt(), card.endsAt()),
                                card.adviserName(),
                                Words.place(card.roomName(), card.delivery()))),
                GroupWords.places(card));
        facts.addClassNames("group-facts");
        if (session.kept() > 0) {
            facts.add(Badges.warn(MessageCatalogue.text("group.kept", session.kept())));
        }
        facts.add(Words.of("grow", ""));
        if (open) {
            facts.add(small(button(
                    "group.places.change",
                    Icons.EDIT,
                    () -> new PlacesDialog(tools.groupSessions(), card, this::refresh).open())));
        }
        facts.add(small(button("group.print", Icons.PRINTER, () -> GroupSheetNavigation.print(this, sessionId))));
        return facts;
    }

    private Section participants(GroupSession session) {
        Section section = section("group.participants", session.card().taken());
        List<GroupParticipant> people = session.participants();
        if (people.isEmpty()) {
            section.add(nobody("group.participants.nobody"));
        } else {
            UnorderedList list = list();
            list.getElement().setAttribute("aria-label", MessageCatalogue.text("group.participants"));
            people.forEach(person -> list.add(line(person, session.card())));
            if (Words.day(session.card().startsAt()).equals(tools.dates().today())) {
                section.add(Words.of("hint keys", MessageCatalogue.text("group.keys")));
            }
            section.add(list);
        }
        return section;
    }

    private ParticipantLine line(GroupParticipant person, GroupCard card) {
        ParticipantLine line = new ParticipantLine(person, card, attendance, tools.dates());
        if (person.appointmentId().equals(stepped)) {
            stepped = null;
            line.focusLine();
        }
        return line;
    }

    private Section waiting(GroupSession session) {
        Section section = section("booking.desk.waiting", session.waiting().size());
        UnorderedList list = list();
        for (WaitingRow row : session.waiting()) {
            if (row.offer() != null && mayOffer()) {
                OfferLine line = new OfferLine(
                        row.name(),
                        row.name(),
                        row.offer(),
                        Optional.of(tools.clients().card(row.clientId()).contact()),
                        answering,
                        tools.dates());
                list.add(line);
                if (row.id().equals(asked)) {
                    asked = null;
                    line.focusAnswer();
                }
            } else {
                list.add(GroupWords.waiting(row, tools.dates(), offerPlace(row, session.free() > 0)));
            }
        }
        section.add(session.waiting().isEmpty() ? nobody("booking.desk.waiting.nobody") : list);
        return section;
    }

    private Button offerPlace(WaitingRow row, boolean free) {
        Button offer = button("group.offerPlace", Icons.PHONE, () -> {
            asked = row.id();
            answering.offerPlace(row);
        });
        small(offer).setAriaLabel(MessageCatalogue.text("group.offerPlace") + ", " + row.name());
        offer.setEnabled(free);
        offer.setVisible(mayOffer());
        return offer;
    }

    /** Offering is reception's; an adviser sees who waits. */
    private boolean mayOffer() {
        return tools.currentUser().get().role() == Role.RECEPTION;
    }

    private void footer(GroupSession session, boolean open) {
        getFooter().removeAll();
        if (open) {
            Button cancel = button("group.cancel", Icons.X_CIRCLE, () -> cancel(session.card()));
            cancel.addThemeVariants(ButtonVariant.TERTIARY);
            getFooter()
                    .add(
                            new MainAction(Icons.USER_PLUS, MessageCatalogue.text("group.add"), () -> find(session)),
                            cancel);
        }
        getFooter().add(button("booking.close", null, this::close));
    }

    private void find(GroupSession session) {
        adding.removeAll();
        ClientFinder finder = new ClientFinder(
                tools,
                session.card().hubId(),
                client -> join(session, tools.clients().card(client)));
        adding.add(finder);
        content.addComponentAsFirst(adding);
        finder.focus();
    }

    private void join(GroupSession session, ClientCard client) {
        switch (tools.groupSessions().join(sessionId, client.id())) {
            case JoinOutcome.Joined joined ->
                Notices.done(MessageCatalogue.text(
                        "group.joined", client.nameToUse(), session.card().title()));
            case JoinOutcome.Full full -> {
                tools.groupSessions().waitFor(sessionId, client.id());
                Notices.done(MessageCatalogue.text("group.waits", client.nameToUse()));
            }
            case JoinOutcome.Elsewhere elsewhere ->
                refusal = MessageCatalogue.text(
                        "group.elsewhere", client.nameToUse(), Words.span(elsewhere.startsAt(), elsewhere.endsAt()));
            case JoinOutcome.NotOn off -> refusal = MessageCatalogue.text("group.notOn");
        }
        refresh();
    }

    private void cancel(GroupCard card) {
        ChoiceDialog.ask(
                MessageCatalogue.text("group.cancel.title", card.title(), card.taken()),
                List.of(
                        CancelledBy.SERVICE,
                        CancelledBy.ADVISER_AWAY,
                        CancelledBy.ROOM_LOST,
                        CancelledBy.BUILDING_CLOSED),
                CancelledBy.SERVICE,
                by -> {
                    tools.groupSessions().cancel(sessionId, by);
                    Notices.done(MessageCatalogue.text("group.cancelled", card.title(), Dates.time(card.startsAt())));
                    refresh();
                });
    }

    private static Button button(String key, @Nullable Icons icon, Command action) {
        Button button = new Button(MessageCatalogue.text(key), click -> action.execute());
        if (icon != null) {
            button.setIcon(icon.create());
        }
        return button;
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Section section(String key, int count) {
        Section section = new Section(new Header(new H3(MessageCatalogue.text(key)), Badges.count(count)));
        section.addClassName("lines");
        return section;
    }

    private static Paragraph nobody(String key) {
        Paragraph nobody = new Paragraph(MessageCatalogue.text(key));
        nobody.addClassNames("hint", "nobody");
        return nobody;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lst");
        return list;
    }
}
