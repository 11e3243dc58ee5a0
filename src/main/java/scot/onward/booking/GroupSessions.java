package scot.onward.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.internal.BoardChanges;
import scot.onward.booking.internal.GroupDesk;
import scot.onward.booking.internal.GroupRows;
import scot.onward.booking.internal.GroupRows.Group;
import scot.onward.booking.internal.OwnAppointments;
import scot.onward.booking.internal.WaitingEntries;
import scot.onward.booking.internal.WaitingRows;
import scot.onward.clinic.Stretches;
import scot.onward.hub.Places;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.HubTime;
import scot.onward.shared.Retrying;

/**
 * Classes and information hours: an adviser and a room taken once, and so many places. Each participant has an appointment of
 * their own, with the steps of any other ({@link Appointments}); nothing that a participant gets names or counts another.
 *
 * <p>{@link #plan}, {@link #join}, {@link #changePlaces} and {@link #cancel} make a transaction of their own.
 */
@Service
@PreAuthorize("hasAnyRole('RECEPTION', 'ADVISER')")
public class GroupSessions {

    private final GroupDesk desk;
    private final GroupRows groups;
    private final WaitingEntries waiting;
    private final WaitingRows waitingRows;
    private final Retrying retrying;
    private final OwnAppointments own;
    private final Places places;
    private final BoardChanges board;
    private final AccessLog accessLog;
    private final CurrentUser currentUser;
    private final Clock clock;

    GroupSessions(
            GroupDesk desk,
            GroupRows groups,
            WaitingEntries waiting,
            WaitingRows waitingRows,
            Retrying retrying,
            OwnAppointments own,
            Places places,
            BoardChanges board,
            AccessLog accessLog,
            CurrentUser currentUser,
            Clock clock) {
        this.desk = desk;
        this.groups = groups;
        this.waiting = waiting;
        this.waitingRows = waitingRows;
        this.retrying = retrying;
        this.own = own;
        this.places = places;
        this.board = board;
        this.accessLog = accessLog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Plans a group session, once or weekly: on all of its days or on none. */
    public GroupPlanOutcome plan(GroupPlan plan) {
        return retrying.inTransaction(() -> desk.plan(plan));
    }

    /** Gives a client of one's own hubs a place; whoever has one keeps it. */
    public JoinOutcome join(UUID sessionId, UUID clientId) {
        own.requireClient(clientId);
        return retrying.repeatably(() -> desk.join(sessionId, clientId));
    }

    /** Changes how many places there are; false when more than that are taken or kept, and for a nonsensical number. */
    public boolean changePlaces(UUID sessionId, int count) {
        return retrying.repeatably(() -> desk.changePlaces(sessionId, count));
    }

    /** It is off: everybody with a place is told as of a cancelled appointment, the history stays. */
    public void cancel(UUID sessionId, CancelledBy by) {
        retrying.repeatably(() -> {
            desk.cancel(sessionId, by);
            return true;
        });
    }

    /** Puts a client of one's own hubs on the session's own waiting list; whoever waits keeps their turn. */
    @Transactional
    public void waitFor(UUID sessionId, UUID clientId) {
        own.requireClient(clientId);
        Group group = desk.lockOwn(sessionId);
        waiting.add(
                new NewWaiting(
                        clientId, group.hubId(), group.serviceId(), null, group.delivery(), WhatSuits.ANYTHING, null),
                sessionId,
                clock.instant());
        board.changed(group.hubId());
    }

    /** A group session with its list. @throws AccessDeniedException for one that is not this person's, and for none */
    @Transactional
    public GroupSession of(UUID sessionId) {
        Instant now = clock.instant();
        GroupCard card = groups.card(sessionId, now)
                .orElseThrow(() -> new AccessDeniedException("Not a group session of this person's"));
        own.require(card.hubId(), card.adviserId());
        List<GroupParticipant> participants = groups.participants(sessionId);
        List<WaitingRow> waits = waitingRows.ofGroup(sessionId, now);
        accessLog.shown(
                Stream.concat(
                                participants.stream().map(GroupParticipant::clientId),
                                waits.stream().map(WaitingRow::clientId))
                        .distinct()
                        .toList(),
                Glimpse.APPOINTMENTS);
        UUID serviceId = groups.find(sessionId).orElseThrow().serviceId();
        return new GroupSession(
                card,
                places.services().stream()
                        .filter(row -> row.id().equals(serviceId))
                        .map(ServiceRow::neutralName)
                        .findFirst()
                        .orElse(""),
                places.hub(card.hubId()).shortName(),
                participants,
                waits,
                desk.kept(sessionId));
    }

    /** The group sessions of a day at one of one's own hubs, in order; how many come, never who. */
    @Transactional(readOnly = true)
    public List<GroupCard> ofHub(UUID hubId, LocalDate day) {
        own.requireHub(hubId);
        return groups.ofHub(hubId, Stretches.wholeDay(day, HubTime.ZONE), clock.instant());
    }

    /** One's own group sessions of a day, in order. @throws AccessDeniedException for another adviser's */
    @Transactional(readOnly = true)
    public List<GroupCard> ofAdviser(UUID adviserId, LocalDate day) {
        if (!adviserId.equals(currentUser.get().adviserId())) {
            throw new AccessDeniedException("Not this adviser's own day");
        }
        return groups.ofAdviser(adviserId, Stretches.wholeDay(day, HubTime.ZONE), clock.instant());
    }
}
