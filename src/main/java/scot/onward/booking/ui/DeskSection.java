package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.MessageCatalogue;

/** A list on the desk. Showing it again keeps every line and button that is still there, and with them the focus. */
class DeskSection extends Section {

    private final Span count = Badges.count(0);
    private final Span hint = Words.of("hint end", "");
    private final Header header;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody;
    private final Map<Object, Line> lines = new HashMap<>();

    DeskSection(String titleKey, String nobodyKey) {
        header = new Header(new H2(MessageCatalogue.text(titleKey)), count, hint);
        nobody = new Paragraph(MessageCatalogue.text(nobodyKey));
        nobody.addClassNames("hint", "nobody");
        list.addClassName("lst");
        add(header, nobody, list);
    }

    DeskSection withHeader(Component part) {
        header.add(part);
        return this;
    }

    void show(int number, String hintText, List<DeskLine> wanted) {
        count.setText(String.valueOf(number));
        hint.setText(hintText);
        nobody.setVisible(wanted.isEmpty());
        list.setVisible(!wanted.isEmpty());
        lines.values().removeIf(line -> {
            boolean gone = wanted.stream().noneMatch(other -> other.key().equals(line.shown.key()));
            if (gone) {
                list.remove(line);
            }
            return gone;
        });
        for (int place = 0; place < wanted.size(); place++) {
            DeskLine wish = wanted.get(place);
            Line line = lines.get(wish.key());
            if (line == null) {
                line = new Line(wish);
                lines.put(wish.key(), line);
                list.addComponentAtIndex(place, line);
            } else {
                line.show(wish);
                if (list.getComponentAt(place) != line) {
                    list.remove(line);
                    list.addComponentAtIndex(place, line);
                }
            }
        }
    }

    /** One line; only what differs is drawn again. */
    private static final class Line extends ListItem {

        private final Span words = Words.of("grow", "");
        private final Span when = Words.of("t num", "");
        private @Nullable Component acts;
        private DeskLine shown;

        Line(DeskLine line) {
            shown = line;
            add(when, words);
            draw(line);
            drawActs(line);
        }

        void show(DeskLine line) {
            DeskLine before = shown;
            shown = line;
            if (!line.saysTheSame(before)) {
                draw(line);
            }
            if (!line.hasSameActs(before)) {
                drawActs(line);
            }
        }

        private void draw(DeskLine line) {
            when.setText(line.when());
            Component row = acts;
            words.getChildren().filter(part -> part != row).toList().forEach(words::remove);
            int place = 0;
            words.addComponentAtIndex(place++, new Bold(line.name()));
            if (!line.beside().isEmpty()) {
                if (line.acts().size() > 1) {
                    words.addComponentAtIndex(place++, new Span(" "));
                }
                words.addComponentAtIndex(
                        place++, Words.of(line.acts().size() > 1 ? "m i" : "m", new Span(line.beside())));
            }
            for (Component part : line.below().parts()) {
                words.addComponentAtIndex(place++, part);
            }
        }

        private void drawActs(DeskLine line) {
            if (acts != null) {
                acts.removeFromParent();
                acts = null;
            }
            Button[] buttons = new Button[line.acts().size()];
            for (int n = 0; n < buttons.length; n++) {
                buttons[n] = button(line.acts().get(n), n);
            }
            if (buttons.length == 1) {
                acts = buttons[0];
                add(acts);
            } else if (buttons.length > 1) {
                Div row = new Div(buttons);
                row.addClassName("acts");
                acts = row;
                words.add(row);
            }
        }

        private Button button(DeskLine.Act act, int place) {
            Button button = new Button(
                    act.text(), click -> shown.acts().get(place).command().execute());
            if (act.icon() != null) {
                button.setIcon(act.icon().create());
            }
            button.addThemeVariants(ButtonVariant.SMALL);
            if (act.main()) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            button.setAriaLabel(act.label());
            return button;
        }
    }
}
