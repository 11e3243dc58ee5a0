package scot.onward.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.audit.ChangeLog;
import scot.onward.casework.Recording.Refusal;
import scot.onward.casework.internal.AdviceSession;
import scot.onward.casework.internal.Gain;
import scot.onward.casework.internal.KeptGains;
import scot.onward.casework.internal.OwnSessions;
import scot.onward.shared.HubTime;

/** What clients are better off by because of the advice: recorded in a session, confirmed when proof arrives. */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class Gains {

    /** More than anybody was ever awarded; beyond it a point was forgotten. */
    static final long ABSURD_PENCE = 1_000_000_00L;

    private final OwnSessions sessions;
    private final KeptGains gains;
    private final ChangeLog changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    Gains(OwnSessions sessions, KeptGains gains, ChangeLog changes, CurrentUser currentUser, Clock clock) {
        this.sessions = sessions;
        this.gains = gains;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Records a gain of a session: estimated, or confirmed when it comes with evidence and a date. */
    public Recording record(UUID sessionId, GainForm form) {
        AdviceSession session = sessions.get(sessionId);
        Optional<Refusal> refusal = refusal(session, form);
        if (refusal.isPresent()) {
            return new Recording.Refused(refusal.get());
        }
        Gain gain = gains.save(new Gain(session, currentUser.get().adviser(), form, clock.instant()));
        return new Recording.Recorded(gain.id());
    }

    /** Turns an estimated gain into a confirmed one. */
    public Recording confirm(UUID gainId, String evidence, LocalDate on) {
        Gain gain = own(gainId);
        Refusal refusal = proofRefusal(evidence, on);
        if (refusal != null) {
            return new Recording.Refused(refusal);
        }
        gain.confirm(evidence, on);
        changes.changed("gain", gainId, "confirmed", null);
        return new Recording.Recorded(gainId);
    }

    /** Takes back a gain that was recorded by mistake. */
    public void remove(UUID gainId) {
        gains.delete(own(gainId));
        changes.changed("gain", gainId, "removed", null);
    }

    private Gain own(UUID gainId) {
        Gain gain = gains.findById(gainId).orElseThrow(() -> new AccessDeniedException("No such gain"));
        sessions.get(gain.sessionId());
        return gain;
    }

    private Optional<Refusal> refusal(AdviceSession session, GainForm form) {
        if (form.what().isBlank()) {
            return Optional.of(Refusal.NOTHING_SAID);
        }
        if (form.amountPence() <= 0) {
            return Optional.of(Refusal.AMOUNT_NOT_POSITIVE);
        }
        if (form.amountPence() > ABSURD_PENCE) {
            return Optional.of(Refusal.AMOUNT_ABSURD);
        }
        if (sessions.isCaseClosed(session)) {
            return Optional.of(Refusal.CASE_CLOSED);
        }
        if (form.evidence() == null && form.confirmedOn() == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(proofRefusal(form.evidence(), form.confirmedOn()));
    }

    private @Nullable Refusal proofRefusal(@Nullable String evidence, @Nullable LocalDate on) {
        if (evidence == null || evidence.isBlank() || on == null) {
            return Refusal.EVIDENCE_MISSING;
        }
        return on.isAfter(HubTime.today(clock)) ? Refusal.EVIDENCE_IN_FUTURE : null;
    }
}
