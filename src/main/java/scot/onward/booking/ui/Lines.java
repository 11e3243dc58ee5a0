package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.MessageCatalogue;

/** A card of people, a line each: what stands before the name, the name, facts, a date, and what can be done. */
class Lines extends Section {

    private final UnorderedList list = new UnorderedList();

    Lines(String title, int count, String nobodyKey) {
        addClassNames("card", "lines");
        Header header = new Header(new H2(title), Badges.count(count));
        add(header);
        list.addClassName("lst");
        if (count == 0) {
            Paragraph nobody = new Paragraph(MessageCatalogue.text(nobodyKey));
            nobody.addClassNames("hint", "nobody");
            add(nobody);
        } else {
            add(list);
        }
    }

    void line(Component before, String name, String facts, Optional<DeadlineClock> date, Button... actions) {
        Span words = Words.of("grow", new Bold(name), Words.of("m", new Span(facts)));
        ListItem item = new ListItem(before, words);
        date.ifPresent(item::add);
        item.add(actions);
        list.add(item);
    }
}
