package scot.onward.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import scot.onward.booking.BoardDay;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Stretches;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.hub.ReferenceStamp;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** Lays out the day of a hub as columns of clinics; it asks nobody whether they may see it, and notes no look. */
@Component
public class BoardDays {

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Claims claims;
    private final KeptHolds holds;
    private final BoardCards cards;
    private final GroupRows groups;
    private final Places places;
    private final ReferenceStamp reference;
    private final WorkingCalendar calendar;
    private final Clock clock;

    BoardDays(
            Clinics clinics,
            ClinicDays clinicDays,
            Claims claims,
            KeptHolds holds,
            BoardCards cards,
            GroupRows groups,
            Places places,
            ReferenceStamp reference,
            WorkingCalendar calendar,
            Clock clock) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.claims = claims;
        this.holds = holds;
        this.cards = cards;
        this.groups = groups;
        this.places = places;
        this.reference = reference;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day with clinics that last into it or out of it through midnight. */
    public BoardDay laidOut(UUID hubId, LocalDate day) {
        return reference.once(() -> read(hubId, day));
    }

    private BoardDay read(UUID hubId, LocalDate day) {
        HubRow hub = places.hub(hubId);
        Instant now = clock.instant();
        TimeSpan whole = Stretches.wholeDay(day, hub.zone());
        List<ClinicDay> held = clinicDays.of(clinics.ofHub(hubId), hub, day.minusDays(1), day).stream()
                .filter(clinic -> clinic.session().overlaps(whole))
                .toList();
        TimeSpan shown =
                Stretches.around(whole, held.stream().map(ClinicDay::session).toList());
        List<BoardCards.Placed> appointments = cards.ofHub(hubId, shown, now);
        Set<UUID> resources = held.stream().flatMap(Gaps::resources).collect(Collectors.toSet());
        Map<UUID, List<TimeSpan>> taken = claims.of(resources, shown, null);
        var columns = new BoardColumns(
                places,
                hubId,
                cards.displaced(hubId, shown),
                holds.ofHub(hubId, shown, now),
                whole,
                now,
                calendar.holiday(day).isPresent());
        return new BoardDay(
                hubId,
                hub.name(),
                day,
                calendar.holiday(day).orElse(null),
                now,
                GroupColumns.with(columns.of(held, appointments, taken), groups.ofHub(hubId, whole, now)));
    }
}
