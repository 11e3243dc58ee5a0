package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import scot.onward.capacity.CapacityFigures;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** Five figures: places, booked, dates without a time, lost, waiting. */
class FigureCards extends Div {

    FigureCards(CapacityFigures figures) {
        addClassName("kp");
        card(
                "capacity.figure.places",
                String.valueOf(figures.places()),
                MessageCatalogue.text("capacity.figure.planned", figures.planned()));
        card(
                "capacity.figure.booked",
                MessageCatalogue.text("capacity.percent", figures.bookedPercent()),
                MessageCatalogue.text("capacity.figure.bookedOf", figures.booked()));
        Div dates = card(
                "capacity.figure.dates",
                String.valueOf(figures.datesNotBooked()),
                MessageCatalogue.text("capacity.figure.noSafeTime", figures.noSafeTime()));
        if (figures.datesNotBooked() > 0) {
            dates.addClassName("w");
            dates.getComponentAt(0)
                    .getElement()
                    .insertChild(0, Icons.TIMER.create().getElement());
        }
        card(
                "capacity.figure.lost",
                String.valueOf(figures.lost()),
                MessageCatalogue.text("capacity.figure.lostOf", figures.lostPercent()));
        card(
                "capacity.figure.waiting",
                String.valueOf(figures.waiting()),
                MessageCatalogue.text("capacity.figure.median", figures.medianWaitDays()));
    }

    private Div card(String key, String number, String detail) {
        Span value = new Span(number);
        value.addClassName("value");
        Span small = new Span(detail);
        small.addClassName("small");
        Div card = new Div(new Span(new Span(MessageCatalogue.text(key))), value, small);
        card.addClassName("k1");
        add(card);
        return card;
    }
}
