package scot.onward.booking;

import java.time.Clock;
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
import scot.onward.booking.internal.BoardDays;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.Round;
import scot.onward.shared.Delivery;

/** The day of one of reception's own hubs, as a board. */
@Service
@Transactional
@PreAuthorize("hasRole('RECEPTION')")
public class DayBoard {

    private final BoardDays days;
    private final BoardCards cards;
    private final OwnAppointments own;
    private final Round round;
    private final AccessLog accessLog;
    private final Clock clock;

    DayBoard(BoardDays days, BoardCards cards, OwnAppointments own, Round round, AccessLog accessLog, Clock clock) {
        this.days = days;
        this.cards = cards;
        this.own = own;
        this.round = round;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * The board of a day, with clinics that last into it or out of it through midnight. @param alreadyShown clients whom this
     * screen shows already, so that looking again after a change notes in the access log only who is new
     */
    public BoardDay of(UUID hubId, LocalDate day, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        BoardDay board = round.once("day", hubId, day, () -> days.laidOut(hubId, day));
        shown(board.cards(), alreadyShown);
        return board;
    }

    /** The clinics of the week from {@code monday} on in numbers, which show nobody; the weekend only if there are clinics then. */
    public List<ClinicWeek> week(UUID hubId, LocalDate monday) {
        own.requireHub(hubId);
        List<BoardDay> boards = monday.datesUntil(monday.plusDays(7))
                .map(day -> days.laidOut(hubId, day))
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

    /** Past appointments of a hub of which nobody has said yet what happened, oldest first. */
    public List<BoardCard> unresolved(UUID hubId, Set<UUID> alreadyShown) {
        own.requireHub(hubId);
        List<BoardCard> unresolved =
                round.once("unresolved", hubId, "now", () -> cards.unresolved(hubId, clock.instant()));
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
