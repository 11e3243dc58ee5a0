package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.BookingRequest;
import scot.onward.booking.ChangeOutcome;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** What has been booked, and what is left to do about it. */
class Confirmation extends Div {

    private final H3 title;

    Confirmation(
            BookingTools tools,
            AppointmentFacts facts,
            BookingRequest request,
            Wish wish,
            Command another,
            Command again) {
        addClassNames("card", "stt", "ok", "confirmation");
        title = new H3(MessageCatalogue.text(
                "booking.done",
                wish.client().nameToUse(),
                tools.dates().day(Words.day(facts.startsAt())),
                Dates.time(facts.startsAt())));
        title.getElement().setAttribute("tabindex", "-1");
        String where = MessageCatalogue.text(
                "booking.done.where",
                facts.hubName(),
                Words.place(facts.roomName(), facts.delivery()),
                facts.adviserName());
        Button print = new Button(
                MessageCatalogue.text("booking.printSlip"),
                Icons.PRINTER.create(),
                click -> SlipNavigation.print(this, facts.id()));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Button next = new Button(MessageCatalogue.text("booking.done.another"), click -> another.execute());
        Button undo = new Button(MessageCatalogue.text("booking.undo"), Icons.UNDO.create(), click -> {
            ChangeOutcome outcome = tools.appointments().takeBackBooking(facts.id());
            if (outcome instanceof ChangeOutcome.Done) {
                Notices.done(MessageCatalogue.text("booking.undone"));
                again.execute();
            } else {
                Notices.done(MessageCatalogue.text("booking.tooLateToUndo"));
            }
        });
        Button followUps = new Button(
                MessageCatalogue.text("booking.series"),
                Icons.CALENDAR_PLUS.create(),
                click -> new FollowUpsDialog(tools, facts, request).open());
        Div row = new Div(
                print,
                Downloads.calendar(
                        MessageCatalogue.text("paper.calendar.save"),
                        () -> tools.slips().calendar(facts.id())),
                next,
                followUps,
                undo);
        row.addClassNames("row", "wrap");
        add(
                Words.of("ico", Icons.CALENDAR_CHECK.create()),
                title,
                new Paragraph(where + " " + MessageCatalogue.text("booking.done.message")),
                row);
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
