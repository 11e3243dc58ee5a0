package scot.onward.booking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.onward.shared.HubTime;

class CalendarTextTest {

    private static final Instant CHANGED = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void anEventIsValidAndComesBackAsItWas() throws Exception {
        CalendarEvent event = event(LocalDate.of(2026, 12, 1), LocalTime.of(11, 15), 3, false);

        Calendar read = parsed(CalendarText.of(event));

        assertThat(read.validate().getEntries()).isEmpty();
        VEvent entry = only(read);
        assertThat(entry.getUid().orElseThrow().getValue()).isEqualTo(event.id() + "@onward");
        assertThat(value(entry, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(entry, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(entry, Property.LOCATION)).isEqualTo("Parkhead, first floor; ask at the desk");
        assertThat(value(entry, Property.LAST_MODIFIED)).isEqualTo("20261120T090000Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,11:15",
        "2026-07-01,11:15",
        "2026-03-28,09:00",
        "2026-03-29,09:00",
        "2026-10-24,09:00",
        "2026-10-25,09:00",
        "2031-06-30,23:30"
    })
    void aTimeIsTheHubsOwnAcrossClockChanges(LocalDate day, LocalTime time) throws Exception {
        CalendarEvent event = event(day, time, 0, false);
        String text = CalendarText.of(event);

        assertThat(text)
                .contains("DTSTART;TZID=Europe/London:%sT%02d%02d00"
                        .formatted(day.toString().replace("-", ""), time.getHour(), time.getMinute()));
        ZonedDateTime start =
                only(parsed(text)).<ZonedDateTime>getStartDate().orElseThrow().getDate();
        assertThat(start.toInstant()).isEqualTo(event.startsAt());
    }

    @Test
    void aCancelledEventSaysSo() throws Exception {
        CalendarEvent event = event(LocalDate.of(2026, 12, 1), LocalTime.of(11, 15), 4, true);

        assertThat(value(only(parsed(CalendarText.of(event))), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void anEmptyFeedAndALongOneAreValidAndNoLineIsLongerThanAllowed() throws Exception {
        List<CalendarEvent> events = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2026, 12, 31))
                .map(day -> event(day, LocalTime.of(9, 30), 1, false))
                .toList();
        String text =
                CalendarText.feed("Morag’s clinic times, a name so long that it has to be folded over lines", events);

        assertThat(parsed(text).validate().getEntries()).isEmpty();
        assertThat(parsed(text).getComponents("VEVENT")).hasSize(364);
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes()).hasSizeLessThanOrEqualTo(75));
        assertThat(parsed(CalendarText.feed("Empty", List.of())).getComponents("VEVENT"))
                .isEmpty();
    }

    private static CalendarEvent event(LocalDate day, LocalTime time, int sequence, boolean cancelled) {
        Instant starts = day.atTime(time).atZone(HubTime.ZONE).toInstant();
        return new CalendarEvent(
                UUID.randomUUID(),
                "Appointment",
                "Parkhead, first floor; ask at the desk",
                "Can’t make it? Phone 0141 496 0100.\nSomeone else can have the time.",
                starts,
                starts.plus(Duration.ofMinutes(45)),
                HubTime.ZONE,
                sequence,
                CHANGED,
                cancelled);
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(PropertyContainer of, String name) {
        return of.getProperty(name).orElseThrow().getValue();
    }

    private static VEvent only(Calendar calendar) {
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(1);
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }
}
