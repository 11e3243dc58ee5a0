package scot.onward.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;

/** "until 11:12, 23 min left", counted down where it is shown. */
class Countdown extends Span {

    private static final String TICK = """
            const end = Date.now() + $0 * 1000;
            const tick = () => {
              if (!this.isConnected) { clearInterval(timer); return; }
              this.textContent = $1.replace('#', Math.max(0, Math.ceil((end - Date.now()) / 60000)));
            };
            const timer = setInterval(tick, 5000);
            tick();
            """;

    private final long seconds;
    private final String words;

    Countdown(Instant end, Instant now) {
        addClassNames("num", "until");
        seconds = Math.max(0, Duration.between(now, end).toSeconds());
        words = MessageCatalogue.text("waiting.until", Dates.time(end));
        setText(words.replace("#", String.valueOf(Math.ceilDiv(seconds, 60))));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(TICK, (double) seconds, words);
    }
}
