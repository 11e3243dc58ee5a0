package scot.onward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.access.CurrentUser;
import scot.onward.booking.Appointments;
import scot.onward.booking.BoardScene;
import scot.onward.booking.FullBoard;

/** The design's speed of the board, and that it stays usable with twelve clinics of thirty people each. */
class BoardSpeedBrowserTest extends BrowserTest {

    private static final int MOST_MILLIS_FOR_FORTY_CARDS = 200;
    private static final int MOST_BYTES_OF_A_CHANGE = 40_000;

    // Notes how long each drawing takes, layout included.
    private static final String WATCH = """
            window.drawings = [];
            customElements.whenDefined('onward-board').then(() => {
              const board = customElements.get('onward-board').prototype;
              const show = board.show;
              board.show = function (drawing) {
                const begin = performance.now();
                show.call(this, drawing);
                this.getBoundingClientRect();
                window.drawings.push({parts: drawing.put.length, millis: Math.round(performance.now() - begin)});
              };
            });
            """;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private Appointments appointments;

    @Autowired
    private CurrentUser currentUser;

    @Value("${onward.demo-password}")
    private String password = "";

    @ParameterizedTest
    @CsvSource({"5, 8, 45", "12, 30, 15"})
    void aFullBoardIsDrawnAtOnceAndAChangeTouchesItsCardAlone(int clinics, int people, int minutes) {
        BoardScene scene = new BoardScene(jdbc, clock, appointments, currentUser);
        FullBoard.fill(jdbc, scene, clinics, people, minutes);
        Visit visit = visit();
        Page page = visit.page();
        page.addInitScript(WATCH);
        AtomicLong pushed = new AtomicLong();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> pushed.addAndGet(bytes(frame))));
        visit.signInQuickly(scene.receptionist("Donna Whyte"), password).look(scene.address());
        Locator cards = page.locator("onward-board .appt");
        assertThat(cards).hasCount(clinics * people);
        int first = millis(drawings(page).getFirst());

        var appointment = scene.anyAppointment();
        long pushedBefore = pushed.get();
        long before = System.nanoTime();
        scene.arrive(appointment);
        assertThat(page.locator("onward-board .st-arrived")).hasCount(1);
        long seen = (System.nanoTime() - before) / 1_000_000;
        Map<String, Object> update = drawings(page).getLast();
        long change = pushed.get() - pushedBefore;

        System.out.printf(
                "Board of %d × %d cards: drawn in %d ms, an arrival redrew %s parts in %d ms, was seen after %d ms and cost %d bytes%n",
                clinics, people, first, update.get("parts"), millis(update), seen, change);
        assertThat(update).extractingByKey("parts").asString().matches("[1-5]");
        assertThat(change).isBetween(0L, (long) MOST_BYTES_OF_A_CHANGE);
        if (clinics * people <= 40) {
            assertThat(first).isLessThan(MOST_MILLIS_FOR_FORTY_CARDS);
        }
        visit.requireNoSidewaysScroll();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> drawings(Page page) {
        return (List<Map<String, Object>>) page.evaluate("window.drawings");
    }

    /** What the server sent, before the connection compresses it. */
    private static int bytes(WebSocketFrame frame) {
        return frame.text() == null ? frame.binary().length : frame.text().getBytes(StandardCharsets.UTF_8).length;
    }

    private static int millis(Map<String, Object> drawing) {
        return ((Number) drawing.getOrDefault("millis", 0)).intValue();
    }
}
