package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One of several things, each drawn at length; to the keyboard and a screen reader a group of radio buttons. */
class Choices<T> extends Div {

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> listener;
    private @Nullable T value;

    Choices(String ariaLabel, String className, Consumer<T> listener) {
        this.listener = listener;
        addClassName(className);
        getElement().setAttribute("role", "radiogroup");
        getElement().setAttribute("aria-label", ariaLabel);
    }

    /** Shows other things to choose from; nothing is chosen. */
    void show(Collection<T> items, Function<T, List<Component>> content) {
        removeAll();
        buttons.clear();
        value = null;
        for (T item : items) {
            NativeButton button = new NativeButton();
            button.add(content.apply(item).toArray(Component[]::new));
            button.getElement().setAttribute("role", "radio");
            button.getElement().setAttribute("aria-checked", "false");
            button.addClickListener(click -> {
                choose(item);
                listener.accept(item);
            });
            buttons.put(item, button);
            add(button);
        }
    }

    /** Puts a line between what came before and this item. */
    void divideBefore(T item, String text) {
        NativeButton button = buttons.get(item);
        if (button != null) {
            addComponentAtIndex(indexOf(button), Words.of("or", text));
        }
    }

    final void choose(@Nullable T item) {
        value = item;
        buttons.forEach((other, button) ->
                button.getElement().setAttribute("aria-checked", String.valueOf(other.equals(item))));
    }

    /** Moves the focus to what is chosen, or to the first. */
    void focusChosen() {
        value().map(buttons::get)
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(NativeButton::focus);
    }

    Optional<T> value() {
        return Optional.ofNullable(value);
    }
}
