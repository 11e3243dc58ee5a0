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
import java.util.UUID;
import scot.onward.booking.Slip;
import scot.onward.booking.Slips;
import scot.onward.paper.PaperSize;
import scot.onward.paper.PrintedSlip;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.PageHeader;

/** A client's slip, A6 or in large print A5, to be printed. */
@Route("slip")
@RolesAllowed({"RECEPTION", "ADVISER", "PRACTICE"})
class SlipView extends Composite<Div> implements HasUrlParameter<String>, HasPageHeader {

    private final Slips slips;
    private final Div sheet = new Div();
    private final Div save = new Div();
    private final Button print = new Button(MessageCatalogue.text("booking.slip.print"), Icons.PRINTER.create());
    private final Button large = new Button(MessageCatalogue.text("booking.slip.large"));

    SlipView(Slips slips) {
        this.slips = slips;
        getContent().addClassName("slip-page");
        save.addClassNames("row", "wrap", "slip-save");
        getContent().add(sheet, save);
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
        UUID appointment = TodayAddress.id(id).orElseThrow(NotFoundException::new);
        Slip facts = slips.of(appointment);
        PrintedSlip slip = SlipWords.of(facts);
        show(slip);
        save.add(Downloads.pdf(
                MessageCatalogue.text("paper.slip.save"),
                () -> MessageCatalogue.text("paper.slip.file", facts.reference()),
                () -> slip.pdf(sheet.hasClassName("a5") ? PaperSize.A5 : PaperSize.A6)));
        save.add(Downloads.calendar(MessageCatalogue.text("paper.calendar.save"), () -> slips.calendar(appointment)));
    }

    private void print() {
        getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"));
    }

    private void show(PrintedSlip slip) {
        sheet.removeAll();
        Paragraph when = new Paragraph();
        when.addClassName("when");
        when.add(new Bold(slip.day()), new Span(slip.time()));
        DescriptionList facts = new DescriptionList();
        slip.facts().forEach(fact -> fact(facts, fact));
        Paragraph change = new Paragraph();
        change.add(new Bold(slip.changeLead()), new Span(" " + slip.change()));
        Paragraph reference = new Paragraph(slip.reference());
        reference.addClassName("rf");
        Paragraph to = new Paragraph(slip.to());
        to.addClassName("to");
        sheet.add(to, when, facts, change, reference);
    }

    private static void fact(DescriptionList list, PrintedSlip.Fact fact) {
        Div words = new Div();
        if (fact.strong() != null) {
            words.add(new Bold(fact.strong()));
        }
        fact.lines().forEach(line -> words.add(new Div(line)));
        HtmlContainer group = new HtmlContainer("div");
        group.add(new DescriptionList.Term(fact.label()), new DescriptionList.Description(words));
        list.getElement().appendChild(group.getElement());
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("booking.slip.title")).withActions(large, print);
    }
}
