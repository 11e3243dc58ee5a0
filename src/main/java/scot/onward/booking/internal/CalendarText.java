package scot.onward.booking.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Events as iCalendar text (RFC 5545), in the hubs' time with the rules of its clock changes. */
final class CalendarText {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(15);

    /** The clock changes as they have been since 1996; every event here is later. */
    private static final CalendarComponent LONDON = timeZone("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Onward//Onward//EN
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            TZNAME:BST
            DTSTART:19960331T010000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            TZNAME:GMT
            DTSTART:19961027T020000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """);

    private CalendarText() {}

    /** One event, to be put into somebody's calendar. */
    static String of(CalendarEvent event) {
        Calendar calendar = empty();
        calendar.add(LONDON);
        calendar.add(entry(event));
        return written(calendar);
    }

    /** A calendar to subscribe to. */
    static String feed(String name, List<CalendarEvent> events) {
        Calendar calendar = empty();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN_AFTER.toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN_AFTER));
        calendar.add(LONDON);
        events.forEach(event -> calendar.add(entry(event)));
        return written(calendar);
    }

    private static Calendar empty() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Onward//Onward//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static VEvent entry(CalendarEvent event) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.id() + "@onward"));
        entry.add(new DtStamp(event.changedAt()));
        entry.add(new LastModified(event.changedAt()));
        entry.add(new Sequence(event.sequence()));
        entry.add(new DtStart<>(event.startsAt().atZone(event.zone())));
        entry.add(new DtEnd<>(event.endsAt().atZone(event.zone())));
        entry.add(new Summary(event.summary()));
        entry.add(new Location(event.place()));
        if (event.note() != null) {
            entry.add(new Description(event.note()));
        }
        entry.add(event.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return entry;
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static CalendarComponent timeZone(String text) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(text))
                    .getComponents()
                    .getFirst();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("The time zone of the hubs cannot be read", e);
        }
    }
}
