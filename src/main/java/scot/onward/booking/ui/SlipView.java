package scot.onward.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import scot.onward.booking.Slip;
import scot.onward.booking.Slips;
import scot.onward.message.SpokenTime;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;

/** A client's slip, A6 or in large print A5, to be printed. */
@Route("slip")
@RolesAllowed({"RECEPTION", "ADVISER"})
class SlipView extends Composite<Div> implements HasUrlParameter<String>, HasPageHeader {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Slips slips;
    private final Div sheet = new Div();
    private final Button print = new Button(MessageCatalogue.text("booking.slip.print"), Icons.PRINTER.create());
    private final Button large = new Button(MessageCatalogue.text("booking.slip.large"));

    SlipView(Slips slips) {
        this.slips = slips;
        getContent().addClassName("slip-page");
        getContent().add(sheet);
        sheet.addClassNames("slip", "a6");
        print.addThemeVariants(ButtonVariant.PRIMARY);
        print.addClickListener(click -> print());
        large.addClickListener(click -> {
            boolean isLarge = sheet.hasClassName("a5");
            sheet.setClassName("a5", !isLarge);
            sheet.setClassName("a6", isLarge);
            large.setText(MessageCatalogue.text(isLarge ? "booking.slip.large" : "booking.slip.usual"));
        });
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(slips.of(TodayAddress.id(id).orElseThrow(NotFoundException::new)));
    }

    private void print() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"));
    }

    private void show(Slip slip) {
        sheet.removeAll();
        Paragraph when = new Paragraph();
        when.addClassName("when");
        when.add(new Bold(DAY.format(slip.day())), new Span(SpokenTime.of(LocalDateTime.of(slip.day(), slip.time()))));
        DescriptionList facts = new DescriptionList();
        Div where = switch (slip.delivery()) {
            case IN_PERSON ->
                new Div(
                        new Bold(slip.door().isBlank() ? slip.hubName() : slip.hubName() + ", " + slip.door()),
                        line("booking.slip.ask", slip.adviserFirstName()));
            case PHONE ->
                new Div(new Bold(MessageCatalogue.text("booking.slip.phone")), line("booking.slip.phone.call", ""));
            case VIDEO ->
                new Div(new Bold(MessageCatalogue.text("booking.slip.video")), line("booking.slip.video.link", ""));
        };
        fact(facts, "booking.slip.where", where);
        if (slip.service() != null) {
            fact(facts, "booking.slip.what", new Div(slip.service()));
        }
        fact(facts, "booking.slip.with", new Div(MessageCatalogue.text("booking.slip.someone")));
        fact(
                facts,
                "booking.slip.bring",
                new Div(MessageCatalogue.text(slip.bringLetter() ? "booking.slip.letter" : "booking.slip.letters")));
        Paragraph change = new Paragraph();
        change.add(
                new Bold(MessageCatalogue.text("booking.slip.cannot")),
                new Span(" " + MessageCatalogue.text("booking.slip.call", slip.hubPhone())));
        Paragraph reference = new Paragraph(MessageCatalogue.text("booking.slip.reference", slip.reference()));
        reference.addClassName("rf");
        Paragraph to = new Paragraph(MessageCatalogue.text("booking.slip.for", slip.firstName()));
        to.addClassName("to");
        sheet.add(to, when, facts, change, reference);
    }

    private static Div line(String key, String value) {
        return new Div(MessageCatalogue.text(key, value));
    }

    private static void fact(DescriptionList list, String key, Div value) {
        HtmlContainer group = new HtmlContainer("div");
        DescriptionList.Term term = new DescriptionList.Term(MessageCatalogue.text(key));
        DescriptionList.Description description = new DescriptionList.Description(value);
        group.add(term, description);
        list.getElement().appendChild(group.getElement());
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("booking.slip.title")).withActions(large, print);
    }
}
