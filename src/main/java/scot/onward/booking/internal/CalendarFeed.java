package scot.onward.booking.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import scot.onward.access.Secrets;
import scot.onward.shared.ui.MessageCatalogue;

/**
 * An adviser's calendar at its secret address, for the calendars of phones and offices, which cannot sign in. Whoever guesses, and
 * whoever comes with an address that was taken back, finds nothing there.
 */
@RestController
class CalendarFeed {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarRows rows;
    private final Clock clock;

    CalendarFeed(CalendarRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        return rows.adviserOf(Secrets.hash(secret))
                .map(this::calendar)
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private ResponseEntity<String> calendar(UUID adviserId) {
        rows.read(adviserId, clock.instant());
        String text = CalendarText.feed(
                MessageCatalogue.text("paper.calendar.feed"), rows.ofAdviser(adviserId, clock.instant()));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(Secrets.hash(text))
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(text);
    }
}
