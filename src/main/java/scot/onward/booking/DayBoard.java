package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.BoardCards;
import scot.onward.booking.internal.BoardColumns;
import scot.onward.booking.internal.Claims;
import scot.onward.booking.internal.GroupColumns;
import scot.onward.booking.internal.GroupRows;
import scot.onward.booking.internal.KeptHolds;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.clinic.ClinicDay;
import scot.onward.clinic.ClinicDays;
import scot.onward.clinic.Clinics;
import scot.onward.clinic.Stretches;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.Delivery;
import scot.onward.shared.TimeSpan;
import scot.onward.shared.WorkingCalendar;

/** The day of one of reception's own hubs, as a board. */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class DayBoard {

    private final Clinics clinics;
    private final ClinicDays clinicDays;
    private final Claims claims;
    private final KeptHolds holds;
    private final BoardCards cards;
    private final GroupRows groups;
    private final Places places;
    private final WorkingCalendar calendar;
    private final OwnAppointments own;
    private final AccessLog accessLog;
    private final Clock clock;

    DayBoard(
            Clinics clinics,
            ClinicDays clinicDays,
            Claims claims,
            KeptHolds holds,
            BoardCards cards,
            GroupRows groups,
            Places places,
            WorkingCalendar calendar,
            OwnAppointments own,
            AccessLog accessLog,
            Clock clock) {
        this.clinics = clinics;
        this.clinicDays = clinicDays;
        this.claims = claims;
        this.holds = holds;
        this.cards = cards;
        this.groups = groups;
        this.places = places;
        this.calendar = calendar;
        this.own = own;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * The board of a day, with clinics that last into it or out of it through midnight. @param alreadyShown clients whom this
     * screen shows already, so that looking again after a change notes in the access log only who is new
     */
    public BoardDay of(UUID hubId, LocalDate day, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        BoardDay board = laidOut(hubId, day);
        shown(board.cards(), alreadyShown);
        return board;
    }

    /** The clinics of the week from {@code monday} on in numbers, which show nobody; the weekend only if there are clinics then. */
    public List<ClinicWeek> week(UUID hubId, LocalDate monday) {
        own.requireHub(hubId);
        List<BoardDay> boards = monday.datesUntil(monday.plusDays(7))
                .map(day -> laidOut(hubId, day))
                .filter(board -> board.day().isBefore(monday.plusDays(5))
                        || !board.clinics().isEmpty())
                .toList();
        record Who(String adviserName, @Nullable String roomName, Delivery delivery) {}
        Map<Who, Map<LocalDate, ClinicWeek.OnDay>> clinics = new LinkedHashMap<>();
        for (BoardDay board : boards) {
            for (BoardClinic clinic : board.clinics()) {
                clinics.computeIfAbsent(
                                new Who(clinic.adviserName(), clinic.roomName(), clinic.delivery()),
                                who -> new HashMap<>())
                        .merge(board.day(), ClinicWeek.OnDay.of(board.day(), clinic), ClinicWeek.OnDay::plus);
            }
        }
        return clinics.entrySet().stream()
                .map(clinic -> new ClinicWeek(
                        clinic.getKey().adviserName(),
                        clinic.getKey().roomName(),
                        clinic.getKey().delivery(),
                        boards.stream()
                                .map(BoardDay::day)
                                .map(day -> clinic.getValue().getOrDefault(day, ClinicWeek.OnDay.none(day)))
                                .toList()))
                .sorted(Comparator.comparing(ClinicWeek::adviserName))
                .toList();
    }

    private BoardDay laidOut(UUID hubId, LocalDate day) {
        HubRow hub = places.hub(hubId);
        Instant now = clock.instant();
        TimeSpan whole = Stretches.wholeDay(day, hub.zone());
        List<ClinicDay> held = clinicDays.of(clinics.ofHub(hubId), hub, day.minusDays(1), day).stream()
                .filter(clinic -> clinic.session().overlaps(whole))
                .toList();
        TimeSpan shown =
                Stretches.around(whole, held.stream().map(ClinicDay::session).toList());
        List<BoardCards.Placed> appointments = cards.ofHub(hubId, shown, now);
        Map<UUID, List<TimeSpan>> taken = claims.during(shown);
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

    /** Past appointments of a hub of which nobody has said yet what happened, oldest first. */
    public List<BoardCard> unresolved(UUID hubId, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        List<BoardCard> unresolved = cards.unresolved(hubId, clock.instant());
        shown(unresolved, alreadyShown);
        return unresolved;
    }

    private void shown(List<BoardCard> shown, Set<UUID> alreadyShown) {
        accessLog.shown(
                shown.stream()
                        .map(BoardCard::clientId)
                        .distinct()
                        .filter(client -> !alreadyShown.contains(client))
                        .toList(),
                Glimpse.APPOINTMENTS);
    }
}
