package scot.onward.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module shows above every page; it offers one as a Spring bean. */
public interface FramePart {

    /**
     * A new one for the person at the keyboard, unless it is not for their role. It hides itself while it has nothing to say, and its
     * keys work on every page when it has any ({@link HasLetterKeys}).
     */
    Optional<Component> create();
}
