package scot.onward.capacity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import scot.onward.capacity.Strip;
import scot.onward.capacity.StripBy;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** The strip with its legend, its cuts and its pages. */
class StripCard extends Section {

    private static final int HEATS = 6;

    StripCard(Strip strip, CapacityAddress address, Dates dates, Consumer<UUID> openClosure) {
        addClassNames("card", "hm");
        H2 title = new H2(MessageCatalogue.text("capacity.strip"));
        Segmented<StripBy> by = Segmented.of(MessageCatalogue.text("capacity.by"), StripBy.class)
                .small();
        by.setValue(strip.by());
        by.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                address.by(event.getValue()).go();
            }
        });
        Div pages = new Div(
                page(Icons.LEFT, "capacity.earlier", address, earlier(strip)),
                page(Icons.RIGHT, "capacity.later", address, later(strip)));
        pages.addClassName("row");
        Span grow = new Span();
        grow.addClassName("grow");
        Header header = new Header(title, legend(), grow, by, pages);
        Div box = new Div();
        box.addClassName("strip-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", MessageCatalogue.text("capacity.strip"));
        if (strip.groups().isEmpty()) {
            Span nothing = new Span(MessageCatalogue.text("capacity.nothing"));
            nothing.addClassNames("muted", "nothing");
            box.add(nothing);
        } else {
            box.add(new StripTable(strip, dates, openClosure));
        }
        add(header, box);
    }

    private static Component legend() {
        Div legend = new Div(new Span(MessageCatalogue.text("capacity.empty")));
        for (int heat = 0; heat < HEATS; heat++) {
            Span swatch = new Span();
            swatch.addClassNames("sw", "h" + heat);
            legend.add(swatch);
        }
        legend.add(new Span(MessageCatalogue.text("capacity.full.legend")));
        legend.addClassName("hk");
        return legend;
    }

    private static Button page(Icons icon, String key, CapacityAddress address, LocalDate from) {
        Button page = new Button(icon.create(), click -> address.from(from).go());
        page.addThemeVariants(ButtonVariant.SMALL);
        page.setAriaLabel(MessageCatalogue.text(key));
        page.setTooltipText(MessageCatalogue.text(key));
        return page;
    }

    private static LocalDate earlier(Strip strip) {
        LocalDate first = strip.columns().getFirst().from();
        return switch (strip.by()) {
            case HALF_DAYS -> first.minusWeeks(1);
            case DAYS -> first.minusWeeks(2);
            case WEEKS -> first.minusWeeks(10);
        };
    }

    private static LocalDate later(Strip strip) {
        return strip.columns().getLast().to().plusDays(1);
    }
}
