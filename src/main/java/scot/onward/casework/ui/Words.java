package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.MessageCatalogue;

/** The small parts that the cards of these screens share. */
final class Words {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private Words() {}

    /** "Saved 10:42:31". */
    static String saved(Instant at) {
        return MessageCatalogue.text("casework.save.saved", TO_THE_SECOND.format(at.atZone(Dates.ZONE)));
    }

    static Span hint(String text) {
        return span("hint", text);
    }

    static Span bold(String text) {
        return span("b", text);
    }

    static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }

    static Span line(Icons icon, String text) {
        return new Span(icon.create(), new Span(text));
    }

    static Span badge(Icons icon, String tone, String text) {
        Span badge = line(icon, text);
        badge.addClassNames("badge", tone);
        return badge;
    }

    /** An issue as a tag, by its short name. */
    static Span tag(PresentingIssue issue) {
        return Badges.tag(IssueTiles.icon(issue), MessageCatalogue.text("casework.issue." + issue));
    }

    static Span grow(Component... parts) {
        Span grow = new Span(parts);
        grow.addClassName("grow");
        return grow;
    }

    static Button small(String text, SerializableRunnable action) {
        Button button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** The quiet "Add" at the right end of a card's heading, with its key. */
    static Button add(String key, String cardTitle, SerializableRunnable action) {
        Button add = new Button(MessageCatalogue.text("casework.add"), Icons.PLUS.create(), click -> action.run());
        add.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        add.addClassName("end");
        add.setSuffixComponent(new KeyHint(key));
        add.setAriaLabel(MessageCatalogue.text("casework.addTo", cardTitle));
        return add;
    }

    /** A small button that is only an icon. */
    static Button icon(Icons icon, String label, SerializableRunnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.addThemeName("icon");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
