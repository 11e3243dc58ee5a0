package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** On a phone: the search, and which of desk, clinics and free times is shown. */
class PhoneBar extends Div {

    PhoneBar(SearchPanel search, Consumer<String> show) {
        addClassName("pbar");
        Segmented<String> tabs = new Segmented<>(
                MessageCatalogue.text("booking.phone.view"),
                List.of("desk", "clinics", "free"),
                tab -> MessageCatalogue.text("booking.phone." + tab));
        tabs.addClassName("fill");
        tabs.setValue("desk");
        tabs.addValueChangeListener(event -> show.accept(event.getValue()));
        add(search.phoneField(), tabs);
    }
}
