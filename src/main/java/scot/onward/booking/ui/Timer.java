package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

/** A clock on the screen that counts up from when it appears, or down to when a time is over. */
@Tag("onward-timer")
class Timer extends Component {

    /** Counts up. */
    Timer() {}

    /** Counts down once {@link #left} is known. @param words with {0} for the time left */
    Timer(String words, Command timeUp) {
        getElement().setAttribute("words", words);
        getElement().setAttribute("left", "");
        getElement().addEventListener("time-up", event -> timeUp.execute());
    }

    /** So many seconds are left from now; null for none to count. */
    void left(@Nullable Long seconds) {
        getElement().setAttribute("left", seconds == null ? "" : String.valueOf(Math.max(1, seconds)));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("/elements/onward-timer.js");
    }
}
