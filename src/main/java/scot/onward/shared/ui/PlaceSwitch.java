package scot.onward.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Under a page's title: which place is shown, and the way to another. */
public class PlaceSwitch extends Composite<NativeButton> {

    private final Span name = new Span();
    private final ContextMenu menu;

    public PlaceSwitch() {
        NativeButton button = getContent();
        button.addClassName("place-switch");
        name.addClassName("ellip");
        button.add(name, Icons.DOWN.create());
        button.getElement().setAttribute("aria-haspopup", "menu");
        menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
    }

    /** Offers a place. */
    public void offer(String place, Runnable chosen) {
        menu.addItem(place, click -> chosen.run());
    }

    /** Says which place is shown; {@code label} is read aloud instead of its name alone. */
    public void show(String place, String label) {
        name.setText(place);
        getContent().setAriaLabel(label);
    }
}
