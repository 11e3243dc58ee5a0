package scot.onward.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.Appointments;
import scot.onward.casework.internal.AdviceSession;
import scot.onward.casework.internal.Notes;
import scot.onward.casework.internal.OpenCases;
import scot.onward.casework.internal.OwnSessions;
import scot.onward.casework.internal.SessionChoices;
import scot.onward.casework.internal.SessionRows;
import scot.onward.hub.Places;
import scot.onward.partner.OnwardReferrals;
import scot.onward.partner.OnwardStatus;
import scot.onward.referral.ReferralProgress;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.SnsiapType;

/**
 * The records of sessions: begun once for an appointment, saved part by part as they are typed, finished when the adviser
 * says so. Only the organisation whose case it is reads and writes.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class Sessions {

    private final OwnSessions own;
    private final OpenCases cases;
    private final SessionRows rows;
    private final Notes notes;
    private final SessionChoices choices;
    private final Actions actions;
    private final OnwardReferrals onward;
    private final Appointments appointments;
    private final ReferralProgress referrals;
    private final Places places;
    private final AccessLog accessLog;
    private final CurrentUser currentUser;
    private final Clock clock;

    Sessions(
            OwnSessions own,
            OpenCases cases,
            SessionRows rows,
            Notes notes,
            SessionChoices choices,
            Actions actions,
            OnwardReferrals onward,
            Appointments appointments,
            ReferralProgress referrals,
            Places places,
            AccessLog accessLog,
            CurrentUser currentUser,
            Clock clock) {
        this.own = own;
        this.cases = cases;
        this.rows = rows;
        this.notes = notes;
        this.choices = choices;
        this.actions = actions;
        this.onward = onward;
        this.appointments = appointments;
        this.referrals = referrals;
        this.places = places;
        this.accessLog = accessLog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Begins the session of an appointment, or finds the one that was begun, and marks the appointment in session.
     *
     * @throws AccessDeniedException when the appointment is another organisation's
     */
    public Opening open(UUID appointmentId) {
        AppointmentFacts appointment = appointments.facts(appointmentId);
        SignedIn person = currentUser.get();
        if (!worksFor(appointment.adviserId(), person.organisation())) {
            throw new AccessDeniedException("Not an appointment of this organisation");
        }
        AppointmentStatus status = appointment.status();
        if (!status.isOpen() && status != AppointmentStatus.FULFILLED) {
            return new Opening.NoSession(status);
        }
        Instant now = clock.instant();
        UUID caseId = cases.caseOf(appointment.clientId(), person.organisation(), appointment.adviserId(), now);
        UUID sessionId = cases.sessionOf(appointment, caseId, now);
        if (status == AppointmentStatus.BOOKED || status == AppointmentStatus.ARRIVED) {
            appointments.begin(appointmentId);
        }
        return new Opening.Opened(sessionId);
    }

    /** The whole record. @throws AccessDeniedException when it is neither the organisation's own nor shared with it */
    public SessionRecord record(UUID sessionId) {
        SessionRecord record = again(sessionId);
        accessLog.shown(record.clientId(), Glimpse.SESSION);
        return record;
    }

    /** The record once more after a change, for whoever has it open: the look was noted when it was opened. */
    @Transactional(readOnly = true)
    public SessionRecord again(UUID sessionId) {
        return rows.record(sessionId, currentUser.get().organisation(), HubTime.today(clock))
                .orElseThrow(() -> new AccessDeniedException("Not a session of this organisation"));
    }

    /** Whether the signed-in person may write in it, and not only read. */
    @Transactional(readOnly = true)
    public boolean isOwn(UUID sessionId) {
        return own.isOwn(sessionId);
    }

    /** Saves the notes unless they were changed since {@code baseVersion}; then the other text comes back. */
    public NotesSaving saveNotes(UUID sessionId, String text, int baseVersion) {
        return notes.save(own.get(sessionId).id(), text, baseVersion);
    }

    /** Adds and takes away issues; those that another window chose stay. */
    public void changeIssues(UUID sessionId, Set<PresentingIssue> added, Set<PresentingIssue> removed) {
        choices.changeIssues(own.get(sessionId).id(), added, removed);
    }

    /** Adds and takes away what changed for the client. */
    public void changeOutcomes(UUID sessionId, Set<OutcomeKind> added, Set<OutcomeKind> removed) {
        choices.changeOutcomes(own.get(sessionId).id(), added, removed);
    }

    public void setDelivery(UUID sessionId, Delivery delivery) {
        own.get(sessionId).meetBy(delivery);
    }

    public void setType(UUID sessionId, SnsiapType type) {
        own.get(sessionId).countAs(type);
    }

    /** Notes what was agreed about meeting again. */
    public void nextTime(UUID sessionId, @Nullable NextTime agreed, @Nullable UUID appointmentId) {
        own.get(sessionId).agreeNextTime(agreed, appointmentId);
    }

    /** What the record lacks so far. */
    public Set<Gap> gaps(UUID sessionId) {
        return gaps(own.get(sessionId));
    }

    /**
     * Finishes the record and marks the appointment attended. What is missing stops nobody: each gap becomes an action due
     * today, in {@code words}.
     *
     * @return what was missing
     */
    public Set<Gap> finish(UUID sessionId, Map<Gap, String> words) {
        AdviceSession session = own.get(sessionId);
        if (session.isFinished()) {
            return Set.of();
        }
        Set<Gap> missing = gaps(session);
        for (Gap gap : missing) {
            actions.record(sessionId, ActionOwner.ADVISER, words.getOrDefault(gap, gap.name()), HubTime.today(clock));
        }
        session.finish(clock.instant());
        if (session.appointmentId() != null) {
            appointments.attended(session.appointmentId());
        }
        if (session.referralId() != null) {
            referrals.engaged(session.referralId());
        }
        return missing;
    }

    /** The adviser's sessions of earlier days that were never finished. */
    public List<SessionRow> unfinished() {
        Instant today = HubTime.today(clock).atStartOfDay(HubTime.ZONE).toInstant();
        return logged(rows.unfinished(
                currentUser.get().adviser(), today, currentUser.get().organisation(), HubTime.today(clock)));
    }

    /** The records of these appointments, as far as there are any. */
    public List<SessionRow> ofAppointments(Set<UUID> appointmentIds) {
        return logged(rows.ofAppointments(appointmentIds, currentUser.get().organisation(), HubTime.today(clock)));
    }

    private List<SessionRow> logged(List<SessionRow> sessions) {
        accessLog.shown(sessions.stream().map(SessionRow::clientId).distinct().toList(), Glimpse.SESSION);
        return sessions;
    }

    private Set<Gap> gaps(AdviceSession session) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (!choices.hasIssue(session.id())) {
            gaps.add(Gap.ISSUE);
        }
        if (notes.isBlank(session.id())) {
            gaps.add(Gap.NOTE);
        }
        if (session.nextTime() == null) {
            gaps.add(Gap.NEXT_TIME);
        }
        if (onward.ofSession(session.id()).stream().anyMatch(row -> row.status() == OnwardStatus.OFFERED)) {
            gaps.add(Gap.ONWARD_NOT_SENT);
        }
        return gaps;
    }

    private boolean worksFor(UUID adviserId, UUID organisation) {
        return places.advisers().stream()
                .anyMatch(adviser -> adviser.id().equals(adviserId)
                        && adviser.organisationId().equals(organisation));
    }
}
