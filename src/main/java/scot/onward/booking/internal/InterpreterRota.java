package scot.onward.booking.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import scot.onward.clinic.Stretches;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.InterpreterRow;
import scot.onward.hub.Interpreters;
import scot.onward.hub.Places;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;

/** Who interprets a language when, and whether anybody need. */
@Component
public class InterpreterRota {

    private final Interpreters interpreters;
    private final Places places;

    InterpreterRota(Interpreters interpreters, Places places) {
        this.interpreters = interpreters;
        this.places = places;
    }

    /** All who interpret a language, in the order in which everybody asks them. */
    public List<InterpreterRow> of(String language) {
        return interpreters.interpreters().stream()
                .filter(it -> it.languages().stream().anyMatch(language::equalsIgnoreCase))
                .sorted(Comparator.comparing(InterpreterRow::id))
                .toList();
    }

    /** The advisers who speak a language themselves. */
    Set<UUID> speakers(String language) {
        return places.advisers().stream()
                .filter(adviser -> adviser.languages().stream().anyMatch(language::equalsIgnoreCase))
                .map(AdviserRow::id)
                .collect(Collectors.toSet());
    }

    /** Whether an interpreter works then, and is told long enough before. */
    static boolean canCome(InterpreterRow interpreter, Delivery way, TimeSpan span, ZoneId zone, Instant now) {
        return !span.from().isBefore(earliest(interpreter, now)) && interpreter.works(way, span, zone);
    }

    /** From when on an interpreter can be had who is told now. */
    static Instant earliest(InterpreterRow interpreter, Instant now) {
        return Grid.from(now.plus(Duration.ofMinutes(interpreter.noticeMinutes())));
    }

    /** When an interpreter cannot be met in one way during {@code session}. */
    static List<TimeSpan> offDuty(InterpreterRow interpreter, Delivery way, TimeSpan session, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(session.from(), zone);
        List<TimeSpan> hours = interpreter.hours().stream()
                .filter(it -> it.delivery() == way && it.weekday() == day.getDayOfWeek())
                .flatMap(it -> Stretches.between(day, it.starts(), it.ends(), zone).stream())
                .toList();
        return Stretches.without(session, hours);
    }
}
