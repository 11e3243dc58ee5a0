package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.onward.booking.InviteOutcome.Cause;
import scot.onward.booking.InviteOutcome.Invited;
import scot.onward.booking.InviteOutcome.NotInvited;
import scot.onward.booking.NewInvitation;
import scot.onward.booking.OfferedTime;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Says what a client may choose from, shows the very words that carry the link, and sends them. */
class InviteDialog extends Dialog {

    private final BookingTools tools;
    private final Invite invite;
    private final Command done;
    private final Select<ServiceChoice> service = new Select<>();
    private final Select<Delivery> way = new Select<>();
    private final CheckboxGroup<HubRow> hubs = new CheckboxGroup<>(MessageCatalogue.text("links.invite.hubs"));
    private final ComboBox<AdviserRow> adviser = new ComboBox<>(MessageCatalogue.text("links.invite.adviser"));
    private final Div state = new Div();
    private final Div problem = new Div();
    private final MainAction send = new MainAction(Icons.SEND, MessageCatalogue.text("links.invite.send"), this::send);

    InviteDialog(BookingTools tools, Invite invite, Command done) {
        this.tools = tools;
        this.invite = invite;
        this.done = done;
        setHeaderTitle(
                MessageCatalogue.text("links.invite.title", invite.client().nameToUse()));
        setWidth("480px");
        addClassName("invite");
        setUpFields();
        Div fields = new Div(service, way, hubs, adviser);
        fields.addClassName("fields");
        problem.getElement().setAttribute("role", "alert");
        add(new Paragraph(MessageCatalogue.text("links.invite.about")), fields, state, problem);
        getFooter().add(send, new Button(MessageCatalogue.text("links.invite.cancel"), click -> close()));
        show();
    }

    private void setUpFields() {
        List<ServiceChoice> services = Invite.services(tools);
        service.setLabel(MessageCatalogue.text("links.invite.service"));
        service.setItems(services);
        service.setItemLabelGenerator(ServiceChoice::name);
        service.setValue(Optional.ofNullable(invite.service())
                .flatMap(wanted -> services.stream()
                        .filter(choice -> choice.serviceIds().equals(wanted.serviceIds()))
                        .findFirst())
                .orElseGet(services::getFirst));
        way.setLabel(MessageCatalogue.text("links.invite.way"));
        way.setItems(Delivery.values());
        way.setItemLabelGenerator(one -> MessageCatalogue.text("booking.delivery." + one.name()));
        way.setValue(invite.wish().delivery());
        List<HubRow> own = tools.places().hubs(tools.currentUser().get().hubIds());
        hubs.setItems(own);
        hubs.setItemLabelGenerator(HubRow::shortName);
        hubs.setValue(own.stream()
                .filter(hub -> hub.id().equals(invite.wish().hubId()))
                .collect(Collectors.toSet()));
        hubs.setVisible(own.size() > 1);
        adviser.setItems(tools.places().advisers());
        adviser.setItemLabelGenerator(AdviserRow::name);
        adviser.setPlaceholder(MessageCatalogue.text("links.invite.adviser.any"));
        adviser.setClearButtonVisible(true);
        tools.places().advisers().stream()
                .filter(one -> one.id().equals(invite.wish().who().adviserId()))
                .findFirst()
                .ifPresent(adviser::setValue);
        service.addValueChangeListener(change -> show());
        way.addValueChangeListener(change -> show());
        hubs.addValueChangeListener(change -> show());
        adviser.addValueChangeListener(change -> show());
    }

    private NewInvitation read() {
        Set<UUID> chosen = hubs.getValue().stream().map(HubRow::id).collect(Collectors.toSet());
        AdviserRow who = adviser.getValue();
        return invite.with(service.getValue(), way.getValue(), chosen, who == null ? null : who.id());
    }

    /** Draws what they would see and be sent. */
    private void show() {
        state.removeAll();
        problem.removeAll();
        tools.invitations().openSince(invite.client().id()).ifPresent(since -> {
            Note earlier = Note.info(
                    MessageCatalogue.text("links.invite.earlier", tools.dates().at(since)));
            state.add(earlier, takeBack());
        });
        LocalDate last = invite.wish().lastSafeDate();
        state.add(new Paragraph(
                last == null
                        ? MessageCatalogue.text("links.invite.noDate")
                        : MessageCatalogue.text(
                                "links.invite.before", tools.dates().day(last))));
        NewInvitation invitation = read();
        Optional<Cause> whyNot = tools.invitations().whyNot(invitation);
        send.setEnabled(whyNot.isEmpty());
        whyNot.ifPresentOrElse(this::refuse, () -> {
            state.add(free(tools.invitations().times(invitation)));
            Div message = new Div(new MessagePreview(tools.invitations().draft(invitation), tools.dates()));
            message.addClassName("msg");
            state.add(message);
        });
    }

    private Paragraph free(List<OfferedTime> times) {
        return new Paragraph(
                times.isEmpty()
                        ? MessageCatalogue.text("links.invite.none")
                        : MessageCatalogue.text(
                                "links.invite.count",
                                times.size(),
                                tools.dates().at(times.getFirst().startsAt())));
    }

    private Button takeBack() {
        return new Button(MessageCatalogue.text("links.invite.takeBack"), click -> {
            tools.invitations().takeBack(invite.client().id());
            Notices.done(MessageCatalogue.text("links.invite.takenBack"));
            show();
        });
    }

    private void send() {
        switch (tools.invitations().invite(read())) {
            case Invited invited -> {
                close();
                Notices.done(MessageCatalogue.text(
                        "links.invite.sent", invite.client().nameToUse()));
                done.execute();
            }
            case NotInvited refused -> refuse(refused.cause());
        }
    }

    private void refuse(Cause cause) {
        problem.removeAll();
        problem.add(Note.danger(null, MessageCatalogue.text("links.invite.refused." + cause.name())));
    }
}
