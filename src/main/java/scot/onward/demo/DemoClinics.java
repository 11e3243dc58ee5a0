package scot.onward.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.WorkingCalendar;

/** The weekly clinics of the demonstration, and which of their times are still free. */
final class DemoClinics {

    /** A weekly clinic; words are keys of the demonstration's tables. */
    record Clinic(
            UUID id,
            String adviser,
            String hub,
            @Nullable String room,
            DayOfWeek weekday,
            LocalTime starts,
            LocalTime ends,
            @Nullable LocalTime breakStarts,
            @Nullable LocalTime breakEnds,
            int slot,
            @Nullable LocalTime heldFrom,
            @Nullable LocalTime heldTo) {

        String delivery() {
            return room == null ? "PHONE" : "IN_PERSON";
        }
    }

    /** A time of a clinic. */
    record Time(Clinic clinic, LocalDate date, LocalTime starts) {}

    private static final LocalTime RELEASED = LocalTime.of(10, 0);

    private final List<Clinic> clinics = new ArrayList<>();
    private final Set<Time> taken = new HashSet<>();
    private final WorkingCalendar calendar;

    DemoClinics(DemoRows rows, DemoDay day, LocalDate since, WorkingCalendar calendar) {
        this.calendar = calendar;
        for (CSVRecord row : DemoTable.rows("clinic")) {
            Clinic clinic = new Clinic(
                    DemoIds.id("clinic", row.get("adviser") + " " + row.get("weekday")),
                    row.get("adviser"),
                    row.get("hub"),
                    row.get("room"),
                    DayOfWeek.valueOf(row.get("weekday")),
                    LocalTime.parse(row.get("starts")),
                    LocalTime.parse(row.get("ends")),
                    time(row.get("break_starts")),
                    time(row.get("break_ends")),
                    Integer.parseInt(row.get("slot")),
                    time(row.get("held_from")),
                    time(row.get("held_to")));
            clinics.add(clinic);
            write(rows, clinic, since);
            if (clinic.weekday() == day.date().getDayOfWeek()) {
                // The day of loading has one-off clinics of its own.
                rows.add("clinic_exception")
                        .set("clinic_id", clinic.id())
                        .set("day", day.date())
                        .set("kind", "SKIP");
            }
        }
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static void write(DemoRows rows, Clinic clinic, LocalDate since) {
        rows.add("clinic")
                .set("id", clinic.id())
                .set("hub_id", DemoIds.id("hub", clinic.hub()))
                .set("adviser_id", DemoIds.id("adviser", clinic.adviser()))
                .set("room_id", clinic.room() == null ? null : DemoIds.id("room", clinic.room()))
                .set("delivery", clinic.delivery())
                .set("recurrence", "WEEKLY")
                .set("weekday", clinic.weekday())
                .set("every_weeks", 1)
                .set("valid_from", since)
                .set("starts", clinic.starts())
                .set("ends", clinic.ends())
                .set("break_starts", clinic.breakStarts())
                .set("break_ends", clinic.breakEnds())
                .set("slot_minutes", clinic.slot())
                .set("preparation_minutes", 0)
                .set("gap_minutes", 0)
                .set("held_level", clinic.heldFrom() == null ? null : 2)
                .set("held_starts", clinic.heldFrom())
                .set("held_ends", clinic.heldTo())
                .set("held_until", clinic.heldFrom() == null ? null : RELEASED)
                .set("version", 0);
        services(rows, clinic.id(), clinic.adviser());
    }

    /** Offers in a clinic everything that its adviser does. */
    static void services(DemoRows rows, UUID clinicId, String adviser) {
        for (CSVRecord row : DemoTable.rows("adviser_service")) {
            if (row.get("adviser_id").equals(adviser)) {
                rows.add("clinic_service")
                        .set("clinic_id", clinicId)
                        .set("service_id", DemoIds.id("offered_service", row.get("service_id")));
            }
        }
    }

    /** The first service that an adviser gives. */
    static UUID serviceOf(String adviser) {
        return DemoTable.rows("adviser_service").stream()
                .filter(row -> row.get("adviser_id").equals(adviser))
                .map(row -> DemoIds.id("offered_service", row.get("service_id")))
                .findFirst()
                .orElseThrow();
    }

    List<Clinic> all() {
        return clinics;
    }

    /** Takes the first free time of an adviser at a hub on or after {@code from}, before {@code before}. */
    Optional<Time> take(String adviser, String hub, LocalDate from, LocalDate before) {
        for (LocalDate date = from; date.isBefore(before); date = date.plusDays(1)) {
            for (Clinic clinic : clinics) {
                if (clinic.adviser().equals(adviser) && clinic.hub().equals(hub) && isOn(clinic, date)) {
                    for (Time time : times(clinic, date)) {
                        if (taken.add(time)) {
                            return Optional.of(time);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Takes this very time, unless it is taken. */
    boolean take(Time time) {
        return taken.add(time);
    }

    boolean isOn(Clinic clinic, LocalDate date) {
        return clinic.weekday() == date.getDayOfWeek() && calendar.isWorkingDay(date);
    }

    /** The times of a clinic's day, free or not. */
    static List<Time> times(Clinic clinic, LocalDate date) {
        List<Time> times = new ArrayList<>();
        LocalTime at = clinic.starts();
        while (!at.plusMinutes(clinic.slot()).isAfter(clinic.ends())) {
            LocalTime end = at.plusMinutes(clinic.slot());
            LocalTime breakStarts = clinic.breakStarts();
            LocalTime breakEnds = clinic.breakEnds();
            if (breakStarts != null && breakEnds != null && at.isBefore(breakEnds) && end.isAfter(breakStarts)) {
                at = breakEnds;
            } else {
                times.add(new Time(clinic, date, at));
                at = end;
            }
        }
        return times;
    }
}
