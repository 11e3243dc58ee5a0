package scot.onward.booking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.CurrentUser;
import scot.onward.audit.ChangeLog;
import scot.onward.booking.AcceptOutcome;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.CancelledBy;
import scot.onward.booking.GroupPlan;
import scot.onward.booking.GroupPlanOutcome;
import scot.onward.booking.GroupPlanOutcome.Clash;
import scot.onward.booking.GroupPlanOutcome.Clashes;
import scot.onward.booking.GroupPlanOutcome.Planned;
import scot.onward.booking.JoinOutcome;
import scot.onward.booking.JoinOutcome.Elsewhere;
import scot.onward.booking.JoinOutcome.Full;
import scot.onward.booking.JoinOutcome.Joined;
import scot.onward.booking.JoinOutcome.NotOn;
import scot.onward.booking.ResourceKind;
import scot.onward.booking.internal.GroupRows.Group;
import scot.onward.booking.internal.WaitingEntries.Entry;
import scot.onward.shared.TimeSpan;

/** What happens inside the transaction of planning, joining, changing or cancelling a group session. */
@Component
public class GroupDesk {

    private static final String SUBJECT = "group-session";

    private final GroupPlanning planning;
    private final GroupRows groups;
    private final GroupPlaces places;
    private final KeptAppointments appointments;
    private final AppointmentRows rows;
    private final Claims claims;
    private final Aftermath aftermath;
    private final WaitingEntries waiting;
    private final Offers offers;
    private final OwnAppointments own;
    private final Standings standings;
    private final BoardChanges board;
    private final ChangeLog changeLog;
    private final CurrentUser currentUser;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    GroupDesk(
            GroupPlanning planning,
            GroupRows groups,
            GroupPlaces places,
            KeptAppointments appointments,
            AppointmentRows rows,
            Claims claims,
            Aftermath aftermath,
            WaitingEntries waiting,
            Offers offers,
            OwnAppointments own,
            Standings standings,
            BoardChanges board,
            ChangeLog changeLog,
            CurrentUser currentUser,
            JdbcTemplate jdbc,
            Clock clock) {
        this.planning = planning;
        this.groups = groups;
        this.places = places;
        this.appointments = appointments;
        this.rows = rows;
        this.claims = claims;
        this.aftermath = aftermath;
        this.waiting = waiting;
        this.offers = offers;
        this.own = own;
        this.standings = standings;
        this.board = board;
        this.changeLog = changeLog;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Plans it on all of its days, or on none. */
    public GroupPlanOutcome plan(GroupPlan plan) {
        own.require(plan.hubId(), plan.adviserId());
        var problem = planning.problem(plan);
        if (problem.isPresent()) {
            return new GroupPlanOutcome.Invalid(problem.get());
        }
        plan.days().forEach(day -> claims.lock(planning.claims(plan, planning.span(plan, day))));
        List<Clash> clashes = planning.clashes(plan);
        if (!clashes.isEmpty()) {
            return new Clashes(clashes);
        }
        UUID series = plan.weeks() > 1 ? UUID.randomUUID() : null;
        List<UUID> planned = new ArrayList<>();
        plan.days().forEach(day -> planned.add(add(plan, day, series)));
        board.changed(plan.hubId());
        return new Planned(planned);
    }

    private UUID add(GroupPlan plan, LocalDate day, @Nullable UUID series) {
        UUID id = UUID.randomUUID();
        TimeSpan span = planning.span(plan, day);
        jdbc.update(
                """
                insert into group_session (id, hub_id, service_id, adviser_id, room_id, delivery, title, starts_at, ends_at,
                  places, series_id, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                plan.hubId(),
                plan.serviceId(),
                plan.adviserId(),
                plan.roomId(),
                plan.delivery().name(),
                plan.title(),
                Timestamp.from(span.from()),
                Timestamp.from(span.to()),
                plan.places(),
                series,
                Timestamp.from(clock.instant()),
                currentUser.get().accountId());
        places.add(id, 1, plan.places());
        claims.take(Taker.groupSession(id), planning.claims(plan, span));
        changeLog.changed(SUBJECT, id, "planned", null);
        return id;
    }

    /** Gives a client a place. */
    public JoinOutcome join(UUID groupId, UUID clientId) {
        return join(lockOwn(groupId), clientId, UUID.randomUUID(), null);
    }

    /** Gives somebody the place that was kept for them, or any other when it is kept no longer. */
    AcceptOutcome accept(UUID groupId, Entry entry, UUID offerId) {
        return switch (join(lockOwn(groupId), entry.clientId(), offerId, offerId)) {
            case Joined joined -> new AcceptOutcome.Booked(joined.appointment());
            case Elsewhere elsewhere ->
                new AcceptOutcome.Refused(new BookingOutcome.Taken(
                        ResourceKind.CLIENT, elsewhere.startsAt(), elsewhere.endsAt(), null, clock.instant(), false));
            case Full full -> new AcceptOutcome.NoPlace();
            case NotOn notOn -> new AcceptOutcome.NoPlace();
        };
    }

    private JoinOutcome join(Group group, UUID clientId, UUID appointmentId, @Nullable UUID offerId) {
        Instant now = clock.instant();
        if (group.isOver(now)) {
            return new NotOn();
        }
        Optional<UUID> before = groups.placeOf(group.id(), clientId);
        if (before.isPresent()) {
            return new Joined(rows.find(before.get()).orElseThrow());
        }
        List<Claim> claim = List.of(new Claim(clientId, ResourceKind.CLIENT, group.span()));
        // With the days of adviser and room, so that a closure in the same moment meets whoever joins.
        claims.lock(
                Stream.concat(claim.stream(), planning.claims(group).stream()).toList());
        if (planning.isClosed(group)) {
            return new NotOn();
        }
        Optional<Obstacle> elsewhere =
                claims.inTheWay(claim, List.of()).stream().findFirst();
        if (elsewhere.isPresent()) {
            TimeSpan span = elsewhere.get().span();
            return new Elsewhere(span.from(), span.to());
        }
        Optional<Integer> place = places.free(group.id(), offerId, now);
        if (place.isEmpty()) {
            return new Full();
        }
        Appointment appointment = Appointment.inGroup(
                appointmentId, clientId, group, currentUser.get().accountId(), now);
        appointments.add(appointment);
        places.give(group.id(), place.get(), appointmentId);
        claims.take(Taker.appointment(appointmentId), claim);
        aftermath.booked(appointment, null, standings.of(clientId, appointmentId), now);
        return new Joined(rows.find(appointmentId).orElseThrow());
    }

    /** Keeps a free place for somebody to whom it is offered; false when there is none. */
    boolean keepPlace(UUID groupId, UUID offerId, Instant until, Instant now) {
        return places.keep(groupId, offerId, until, now);
    }

    /** So many places are kept for people to whom they are offered. */
    public int kept(UUID groupId) {
        return places.kept(groupId, clock.instant());
    }

    /** Changes how many places there are; false when more than that are taken or kept. */
    public boolean changePlaces(UUID groupId, int count) {
        Group group = lockOwn(groupId);
        if (count < 1 || count > GroupPlanning.MOST_PLACES || group.cancelled()) {
            return false;
        }
        int more = count - group.places();
        if (more > 0) {
            int highest = places.highest(groupId);
            places.add(groupId, highest + 1, highest + more);
        } else if (more < 0) {
            int free = places.countFree(groupId, clock.instant());
            if (free < -more) {
                return false;
            }
            places.removeFree(groupId, -more, clock.instant());
        }
        jdbc.update("update group_session set places = ?, version = version + 1 where id = ?", count, groupId);
        changeLog.changed(SUBJECT, groupId, "places", group.places() + " to " + count);
        board.changed(group.hubId());
        return true;
    }

    /** It is off: everybody with a place is told, whoever waits for one waits for another time, the history stays. */
    public void cancel(UUID groupId, CancelledBy by) {
        Group group = lockOwn(groupId);
        Instant now = clock.instant();
        if (group.isOver(now)) {
            return;
        }
        jdbc.update(
                "update group_session set cancelled_at = ?, version = version + 1 where id = ?",
                Timestamp.from(now),
                groupId);
        for (UUID id : groups.open(groupId)) {
            Appointment it = appointments.find(id).orElseThrow();
            AppointmentStatus before = it.status();
            it.cancel(by, now);
            appointments.write();
            claims.release(Taker.appointment(id));
            aftermath.cancelled(it, before, by, now);
        }
        claims.release(Taker.groupSession(groupId));
        offers.withdrawPlaces(groupId, now);
        waiting.waitForAnother(groupId);
        changeLog.changed(SUBJECT, groupId, "cancelled", null);
        board.changed(group.hubId());
    }

    /** A group session of one's own hub or, for advisers, one's own; kept from everybody else meanwhile. */
    public Group lockOwn(UUID groupId) {
        Group group = groups.lock(groupId)
                .orElseThrow(() -> new AccessDeniedException("Not a group session of this person's"));
        own.require(group.hubId(), group.adviserId());
        return group;
    }
}
