package scot.onward.shared.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Several of a few things, each drawn as a tile with an icon; a check box group to the keyboard and a screen reader. */
public class Tiles<T> extends CheckboxGroup<T> {

    private static final List<String> KEYS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-", "=");

    private final List<T> tiles;
    private final SerializableFunction<T, String> label;

    public Tiles(
            String ariaLabel,
            Collection<T> items,
            SerializableFunction<T, Icons> icon,
            SerializableFunction<T, String> label) {
        this.tiles = List.copyOf(items);
        this.label = label;
        addClassName("tiles");
        setAriaLabel(ariaLabel);
        setItems(tiles);
        setItemLabelGenerator(label::apply);
        setRenderer(new ComponentRenderer<>(item -> {
            Span tile = new Span(icon.apply(item).create(), new Span(label.apply(item)));
            tile.addClassName("tile");
            return tile;
        }));
    }

    /** The keys {@code 1}–{@code 9}, {@code 0}, {@code -}, {@code =} for the tiles in their order, for {@link HasLetterKeys}. */
    public List<LetterKey> letterKeys() {
        List<LetterKey> keys = new ArrayList<>();
        for (int i = 0; i < Math.min(tiles.size(), KEYS.size()); i++) {
            T item = tiles.get(i);
            keys.add(new LetterKey(KEYS.get(i), label.apply(item), () -> toggle(item)));
        }
        return keys;
    }

    private void toggle(T item) {
        Set<T> chosen = getValue().stream().filter(other -> !other.equals(item)).collect(Collectors.toSet());
        if (!getValue().contains(item)) {
            chosen.add(item);
        }
        setValue(chosen);
    }
}
