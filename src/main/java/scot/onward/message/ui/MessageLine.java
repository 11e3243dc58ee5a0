package scot.onward.message.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** A message on any of the lists: whose, which, how it stands, the very words, and what can be done. */
class MessageLine extends ListItem {

    private final MessageRow message;
    private final Div text = new Div();
    private final Div actions = new Div();
    private final HtmlContainer words = new HtmlContainer("blockquote");

    MessageLine(MessageRow message, String state, boolean nameHub) {
        this.message = message;
        Span who = new Span(message.clientName());
        who.addClassName("b");
        words.setText(message.body());
        words.getElement().setAttribute("dir", "auto");
        text.add(who, quiet(facts(state, nameHub)));
        text.addClassName("grow");
        actions.addClassName("acts");
        add(icon(message.channel()).create(), text, actions);
        addClassName("message");
    }

    /** Adds something between the facts and the words. */
    MessageLine with(Component component) {
        text.add(component);
        return this;
    }

    /** Adds a sentence in small print. */
    MessageLine note(@Nullable String sentence) {
        if (sentence != null) {
            text.add(quiet(sentence));
        }
        return this;
    }

    MessageLine action(String key, Runnable action, Object... args) {
        return action(MessageCatalogue.text(key, args), action, false);
    }

    MessageLine mainAction(String key, Runnable action) {
        return action(MessageCatalogue.text(key), action, true);
    }

    private MessageLine action(String label, Runnable action, boolean main) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setAriaLabel(MessageCatalogue.text(
                "message.aria", label, message.clientName(), MessageCatalogue.word(message.kind())));
        actions.add(button);
        return this;
    }

    /** The line as it is complete: the words stand last. */
    MessageLine complete() {
        text.add(words);
        return this;
    }

    private String facts(String state, boolean nameHub) {
        String how = message.recipient().isEmpty() || message.channel() == MessageChannel.LETTER
                ? MessageCatalogue.word(message.channel())
                : MessageCatalogue.text("message.to", MessageCatalogue.word(message.channel()), message.recipient());
        String facts = MessageCatalogue.text("message.facts", MessageCatalogue.word(message.kind()), how, state);
        return nameHub ? MessageCatalogue.text("message.atHub", facts, message.hubName()) : facts;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("m");
        return span;
    }

    private static Icons icon(MessageChannel channel) {
        return switch (channel) {
            case TEXT -> Icons.MESSAGE;
            case EMAIL, LETTER -> Icons.LETTER;
            case SLIP -> Icons.PRINTER;
        };
    }
}
