package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.MoveRanking.Found;
import scot.onward.booking.internal.Announcements;
import scot.onward.booking.internal.AppointmentRows;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.CallRows;
import scot.onward.booking.internal.DisplacedRow;
import scot.onward.booking.internal.DisplacedRows;
import scot.onward.booking.internal.KeptDisplacements;
import scot.onward.booking.internal.MoveDesk;
import scot.onward.booking.internal.MoveDesk.Move;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.client.ClientCard;
import scot.onward.client.Clients;
import scot.onward.clinic.Stretches;
import scot.onward.hub.Places;
import scot.onward.shared.Retrying;

/**
 * The people whose time fell away, at one's own hubs, until somebody has settled it with each of them.
 *
 * <p>{@link #moveAll} makes a transaction of its own: call it outside one.
 */
@Service
@PreAuthorize("hasAnyRole('RECEPTION', 'MANAGER')")
public class Displacements {

    private static final int MOST_OTHERS = 8;

    private final Closings closings;
    private final DisplacedRows rows;
    private final OtherTimes otherTimes;
    private final MoveDesk desk;
    private final CallRows calls;
    private final KeptDisplacements kept;
    private final Announcements announcements;
    private final AppointmentRows appointments;
    private final Clients clients;
    private final OwnAppointments own;
    private final Places places;
    private final BoardChanges board;
    private final Retrying retrying;
    private final AccessLog accessLog;
    private final ChangeLog changeLog;
    private final CurrentUser currentUser;
    private final Clock clock;

    Displacements(
            Closings closings,
            DisplacedRows rows,
            OtherTimes otherTimes,
            MoveDesk desk,
            CallRows calls,
            KeptDisplacements kept,
            Announcements announcements,
            AppointmentRows appointments,
            Clients clients,
            OwnAppointments own,
            Places places,
            BoardChanges board,
            Retrying retrying,
            AccessLog accessLog,
            ChangeLog changeLog,
            CurrentUser currentUser,
            Clock clock) {
        this.closings = closings;
        this.rows = rows;
        this.otherTimes = otherTimes;
        this.desk = desk;
        this.calls = calls;
        this.kept = kept;
        this.announcements = announcements;
        this.appointments = appointments;
        this.clients = clients;
        this.own = own;
        this.places = places;
        this.board = board;
        this.retrying = retrying;
        this.accessLog = accessLog;
        this.changeLog = changeLog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** A closure with everybody at one's own hubs whom it affects, and another time for each who still needs one. */
    public Affected affectedBy(UUID closureId) {
        ClosureRow closure = closings.of(closureId);
        Instant now = clock.instant();
        List<DisplacedRow> people = mine(closureId);
        Map<UUID, ClientCard> cards = people.stream()
                .map(DisplacedRow::clientId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), clients::card));
        OtherTimes.Search search = otherTimes.search(currentUser.get().hubIds(), now);
        Map<UUID, Found> found = MoveRanking.allot(
                people.stream()
                        .filter(Displacements::isToMove)
                        .map(it -> new MoveRanking.Person(
                                it.id(), it.was(), it.lastSafeDate(), search.of(it, card(cards, it))))
                        .toList(),
                MOST_OTHERS);
        return new Affected(
                closure,
                people.stream()
                        .map(it -> row(it, card(cards, it), found.getOrDefault(it.id(), new Found(null, List.of()))))
                        .toList());
    }

    /** The very words with which somebody hears of a chosen time. */
    public String words(UUID closureId, Choice choice) {
        DisplacedRow person = mine(closureId).stream()
                .filter(it -> it.id().equals(choice.displacementId()))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Nobody of these hubs"));
        Proposal to = choice.proposal();
        return announcements.wordsOfChange(
                clients.card(person.clientId()),
                person.serviceId(),
                to.hubId(),
                to.delivery(),
                new Announcements.Change(person.was().from(), to.startsAt(), to.sameHub()),
                to.told());
    }

    /**
     * Gives all of them their chosen time at once. Whose time has been taken meanwhile stays on the list and is named.
     *
     * @param tell whether messages are queued; otherwise whoever moves them tells them, and they stay on the call list until then
     */
    public MoveAllOutcome moveAll(UUID closureId, List<Choice> chosen, boolean tell) {
        closings.of(closureId);
        return retrying.inTransaction(() -> {
            Map<UUID, Proposal> targets =
                    chosen.stream().collect(Collectors.toMap(Choice::displacementId, Choice::proposal));
            List<Move> moves = mine(closureId).stream()
                    .flatMap(it -> Optional.ofNullable(targets.get(it.id())).map(to -> move(it, to, tell)).stream())
                    .toList();
            List<Move> moved = desk.moveAll(moves);
            List<String> still = moves.stream()
                    .filter(move -> !moved.contains(move))
                    .map(move -> clients.card(move.person().clientId()).nameToUse())
                    .toList();
            int toPhone = (int)
                    moved.stream().filter(move -> !move.told().byMessage()).count();
            return new MoveAllOutcome(moved.size(), toPhone, still);
        });
    }

    private Move move(DisplacedRow person, Proposal to, boolean tell) {
        ClientCard client = clients.card(person.clientId());
        return new Move(person, to, tell ? OtherTimes.told(client, to.soon()) : Told.PHONE_CALL);
    }

    /** Whom a person has to phone: those who have a new time and do not know it, and those who have none. */
    public List<CallRow> callList(UUID hubId) {
        own.requireHub(hubId);
        List<CallRow> list = calls.open(hubId);
        accessLog.shown(list.stream().map(CallRow::clientId).distinct().toList(), Glimpse.CONTACT);
        return list;
    }

    /** Somebody has told them; false when that was settled before or there is no new time to tell of. */
    public boolean told(UUID displacementId) {
        UUID hub = kept.hubOf(displacementId).stream()
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Nobody of these hubs"));
        own.requireHub(hub);
        return retrying.inTransaction(() -> {
            boolean told = kept.told(displacementId, clock.instant());
            if (told) {
                changeLog.changed("displacement", displacementId, "told", null);
                board.changed(hub);
            }
            return told;
        });
    }

    /** By closure, how far the people of a day at a hub have been looked after. */
    public Map<UUID, MoveProgress> progress(UUID hubId, LocalDate day) {
        own.requireHub(hubId);
        return calls.progress(hubId, Stretches.wholeDay(day, places.hub(hubId).zone()));
    }

    private List<DisplacedRow> mine(UUID closureId) {
        return rows.ofClosure(closureId).stream()
                .filter(it -> own.isOwnHub(it.hubId()))
                .toList();
    }

    private static boolean isToMove(DisplacedRow it) {
        return it.state() == State.TO_MOVE && it.status() == AppointmentStatus.BOOKED;
    }

    private static ClientCard card(Map<UUID, ClientCard> cards, DisplacedRow it) {
        return Objects.requireNonNull(cards.get(it.clientId()));
    }

    private AffectedRow row(DisplacedRow it, ClientCard client, Found found) {
        return new AffectedRow(
                it.id(),
                it.appointmentId(),
                it.clientId(),
                client.name(),
                client.contact().phoneOk() ? client.contact().phone() : null,
                client.needs(),
                it.language(),
                it.lastSafeDate(),
                it.was(),
                it.wasAdviser(),
                it.wasRoom(),
                it.state(),
                it.settledAt(),
                appointments.find(it.appointmentId()).orElseThrow(),
                found.best(),
                found.others());
    }
}
