package scot.onward.referral;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.access.CurrentUser;
import scot.onward.access.SignedIn;
import scot.onward.audit.AccessLog;
import scot.onward.audit.ChangeLog;
import scot.onward.audit.Glimpse;
import scot.onward.referral.internal.SafetyBook;
import scot.onward.referral.internal.SafetyEvent;
import scot.onward.referral.internal.SafetyOwners;
import scot.onward.referral.internal.SafetyRows;

/**
 * The clocks that keep people safe. Each has one owner by name. Nothing scores or clears a risk: a clock ends by what a person
 * wrote down, what they decided and why, and when two do so at once the first stands.
 *
 * @see <a href="../../../../site/markdown/decisions/0022-safety-clocks.md">Decision 22</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADVISER')")
public class SafetyClocks {

    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 1_000;

    private final SafetyBook book;
    private final SafetyRows rows;
    private final SafetyOwners owners;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final AccessLog accessLog;
    private final ChangeLog changes;

    SafetyClocks(
            SafetyBook book,
            SafetyRows rows,
            SafetyOwners owners,
            JdbcClient jdbc,
            CurrentUser currentUser,
            AccessLog accessLog,
            ChangeLog changes) {
        this.book = book;
        this.rows = rows;
        this.owners = owners;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.accessLog = accessLog;
        this.changes = changes;
    }

    /** The open clocks of one's hubs, the nearest first. */
    public List<SafetyClockRow> open() {
        SignedIn reader = currentUser.get();
        return shown(rows.open(reader.hubIds(), reader.accountId()));
    }

    /** All clocks of one referral and its client, open ones first. */
    public List<SafetyClockRow> ofReferral(UUID referralId) {
        About about = own(referralId);
        return shown(rows.ofReferral(about.id(), currentUser.get().accountId()).stream()
                .filter(found -> currentUser.get().hubIds().contains(found.row().hubId()))
                .toList());
    }

    /** Suicide or self-harm was raised: the clock of a colleague who goes at once runs, and colleagues are called. Raised twice, one clock runs. */
    public SafetyOutcome raised(UUID referralId) {
        SafetyOutcome started = start(SafetyKind.SUICIDE, own(referralId), null, null);
        if (started instanceof SafetyOutcome.Kept(UUID clockId)) {
            book.happened(clockId, SafetyEvent.CALLED, currentUser.get().accountId(), null);
        }
        return started;
    }

    /**
     * Writes down the three points of adult protection and why. The clock of the report runs unless one of them is not true;
     * then that there is no report, with its reason, is on record.
     */
    public SafetyOutcome decidePoints(UUID referralId, ThreePoints points, String reason) {
        About about = own(referralId);
        if (isNoReason(reason)) {
            return new SafetyOutcome.ReasonWanted();
        }
        SafetyOutcome started = start(SafetyKind.ADULT_PROTECTION, about, points, reason.strip());
        if (points.verdict() == ThreePoints.Verdict.NOT_MET && started instanceof SafetyOutcome.Kept(UUID clockId)) {
            return end(clockId, SafetyDecision.NO_REPORT, reason);
        }
        return started;
    }

    /** Ends a clock by what was decided and why; a decision that hands it on starts the next clock at the same moment. */
    @PreAuthorize("hasAnyRole('ADVISER', 'MANAGER')")
    public SafetyOutcome end(UUID clockId, SafetyDecision decision, String reason) {
        SafetyClockRow clock = ownClock(clockId);
        if (!clock.kind().decisions().contains(decision)) {
            throw new IllegalArgumentException(clock.kind() + " does not end with " + decision);
        }
        if (isNoReason(reason)) {
            return new SafetyOutcome.ReasonWanted();
        }
        if (!book.end(clockId, currentUser.get().accountId(), decision, reason.strip())) {
            return alreadyEnded(ownClock(clockId));
        }
        changes.changed("safety-clock", clockId, "ended-" + decision, null);
        next(decision).ifPresent(kind -> startAfter(clock, kind));
        return new SafetyOutcome.Kept(clockId);
    }

    /** Notes that it was chased, and that it is not done yet; the clock runs on. */
    public SafetyOutcome chase(UUID clockId) {
        SafetyClockRow clock = ownClock(clockId);
        if (!clock.isOpen()) {
            return alreadyEnded(clock);
        }
        book.happened(clockId, SafetyEvent.CHASED, currentUser.get().accountId(), null);
        return new SafetyOutcome.Kept(clockId);
    }

    /** Gives a clock to a colleague of its hub. */
    @PreAuthorize("hasAnyRole('ADVISER', 'MANAGER')")
    public SafetyOutcome give(UUID clockId, UUID accountId) {
        SafetyClockRow clock = ownClock(clockId);
        if (!clock.isOpen()) {
            return alreadyEnded(clock);
        }
        if (!owners.isAble(clock.hubId(), accountId)) {
            throw new AccessDeniedException("Not an adviser or manager of the clock’s hub");
        }
        if (book.give(clockId, accountId, currentUser.get().accountId())) {
            changes.changed("safety-clock", clockId, "given", null);
        }
        return new SafetyOutcome.Kept(clockId);
    }

    /** Who of a hub of one's own can look after a clock. */
    @PreAuthorize("hasAnyRole('ADVISER', 'MANAGER')")
    public List<Colleague> colleagues(UUID hubId) {
        return currentUser.get().hubIds().contains(hubId) ? owners.of(hubId) : List.of();
    }

    private static Optional<SafetyKind> next(SafetyDecision decision) {
        return switch (decision) {
            case GP_ASKED -> Optional.of(SafetyKind.DISTRESS);
            case TO_ADULT_PROTECTION -> Optional.of(SafetyKind.ADULT_PROTECTION);
            default -> Optional.empty();
        };
    }

    private SafetyOutcome start(SafetyKind kind, About about, @Nullable ThreePoints points, @Nullable String said) {
        SignedIn starter = currentUser.get();
        Optional<UUID> started = book.start(new SafetyBook.NewClock(
                kind,
                about.hubId(),
                about.clientId(),
                about.id(),
                null,
                said,
                points,
                starter.accountId(),
                owners.first(about.hubId(), starter, about.ownerId()),
                null));
        started.ifPresent(id -> changes.changed("safety-clock", id, "started-" + kind, null));
        return new SafetyOutcome.Kept(started.orElseGet(() -> running(kind, about.id())));
    }

    private void startAfter(SafetyClockRow before, SafetyKind kind) {
        UUID clientId = rows.find(before.id(), before.ownerId())
                .map(SafetyRows.Found::clientId)
                .orElse(null);
        book.start(new SafetyBook.NewClock(
                kind,
                before.hubId(),
                clientId,
                before.referralId(),
                before.referralId() == null && clientId == null ? before.name() : null,
                null,
                null,
                currentUser.get().accountId(),
                before.ownerId(),
                null));
    }

    private UUID running(SafetyKind kind, UUID referralId) {
        return jdbc.sql("select id from safety_clock where open_referral_id = ? and kind = ?")
                .params(referralId, kind.name())
                .query(UUID.class)
                .single();
    }

    private static SafetyOutcome alreadyEnded(SafetyClockRow clock) {
        SafetyClockRow.End end = Objects.requireNonNull(clock.end());
        return new SafetyOutcome.AlreadyEnded(end.by(), end.at(), end.decision());
    }

    private static boolean isNoReason(String reason) {
        int length = reason.strip().length();
        return length < SHORTEST_REASON || length > LONGEST_REASON;
    }

    private SafetyClockRow ownClock(UUID clockId) {
        SignedIn reader = currentUser.get();
        return rows.find(clockId, reader.accountId())
                .map(SafetyRows.Found::row)
                .filter(clock -> reader.hubIds().contains(clock.hubId()))
                .orElseThrow(() -> new AccessDeniedException("Not a safety clock of these hubs"));
    }

    private List<SafetyClockRow> shown(List<SafetyRows.Found> found) {
        accessLog.shown(
                found.stream()
                        .map(SafetyRows.Found::clientId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Glimpse.TRIAGE);
        return found.stream().map(SafetyRows.Found::row).toList();
    }

    /** The referral that a clock is about. */
    private record About(
            UUID id, UUID clientId, UUID hubId, @Nullable UUID ownerId) {}

    private About own(UUID referralId) {
        return jdbc.sql("select id, client_id, hub_id, owner_id from referral where id = ?")
                .param(referralId)
                .query(About.class)
                .optional()
                .filter(about -> currentUser.get().hubIds().contains(about.hubId()))
                .orElseThrow(() -> new AccessDeniedException("Not a referral to these hubs"));
    }
}
