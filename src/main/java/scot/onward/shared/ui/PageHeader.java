package scot.onward.shared.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a view puts into the shell's top bar: its title, the line below (place or date), one search in the middle, and one
 * or two actions on the right. See {@link HasPageHeader}.
 */
public record PageHeader(
        String title,
        @Nullable String place,
        @Nullable Component placeSwitch,
        @Nullable Component search,
        List<Component> actions)
        implements Serializable {

    public static PageHeader of(String title) {
        return new PageHeader(title, null, null, null, List.of());
    }

    /** The quiet line under the title, for example the hub. */
    public PageHeader withPlace(@Nullable String place) {
        return new PageHeader(title, place, placeSwitch, search, actions);
    }

    /** In place of that line something that shows another place, for example the person's other hubs. */
    public PageHeader withPlaceSwitch(Component placeSwitch) {
        return new PageHeader(title, place, placeSwitch, search, actions);
    }

    /** The one search of the page; the key {@code /} moves the focus into it. */
    public PageHeader withSearch(Component search) {
        return new PageHeader(title, place, placeSwitch, search, actions);
    }

    /** One or two actions, the main one last. */
    public PageHeader withActions(Component... actions) {
        return new PageHeader(title, place, placeSwitch, search, List.of(actions));
    }
}
