package scot.onward.referral.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.EndReason;
import scot.onward.referral.Lifecycle;
import scot.onward.referral.NextStep;
import scot.onward.referral.ReferralMove;
import scot.onward.referral.ReferralStatus;

/**
 * Where a referral stands, who looks after it, and what is to be done next by when. Each verb does what the table of
 * {@link Lifecycle} allows from here and says whether it did; anything else changes nothing.
 */
@Embeddable
public class Standing {

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private ReferralStatus status;

    private @Nullable UUID ownerId;
    private @Nullable Instant takenAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private @Nullable NextStep nextStep;

    private @Nullable LocalDate nextDue;
    private @Nullable Instant visitAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private @Nullable EndReason endReason;

    private @Nullable String endNote;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(UUID ownerId, NextStep nextStep, LocalDate nextDue) {
        status = ReferralStatus.RECEIVED;
        this.ownerId = ownerId;
        this.nextStep = nextStep;
        this.nextDue = nextDue;
    }

    /** Somebody makes it theirs, and so confirms that it was looked at. */
    public boolean take(UUID account, Instant now) {
        return move(ReferralMove.TAKE, () -> belongsTo(account, now));
    }

    /** It is given to a colleague. */
    public boolean assign(UUID account, Instant now) {
        return move(ReferralMove.ASSIGN, () -> belongsTo(account, now));
    }

    /** A person looked at its level, which is now so. */
    boolean levelled(int level) {
        return move(ReferralMove.SET_LEVEL, () -> {
            if (nextStep == NextStep.CALL && level == 1) {
                nextStep = NextStep.CALL_NOW;
            } else if (nextStep == NextStep.CALL_NOW && level != 1) {
                nextStep = NextStep.CALL;
            }
        });
    }

    /** Nobody answered: another try is due, or after the last one somebody decides. Who is booked or has come stays so. */
    public boolean notReached(boolean wasLastTry, LocalDate due) {
        return move(ReferralMove.TRY, () -> {
            if (isStillToCome()) {
                next(wasLastTry ? NextStep.DECIDE : NextStep.CALL, due);
            }
        });
    }

    /** The person was reached; a meeting is to be booked, unless they wait for a time already. */
    public boolean reached(LocalDate due) {
        return move(ReferralMove.REACH, () -> {
            if (isStillToCome()) {
                next(status == ReferralStatus.WAITING_LIST ? NextStep.OFFER_TIME : NextStep.BOOK, due);
            }
        });
    }

    /** A person decided to leave it open until then. */
    public boolean keptOpen(LocalDate until) {
        return move(ReferralMove.KEEP_OPEN, () -> next(NextStep.KEEP_OPEN, until));
    }

    /** It was offered to others, who answer by then. */
    public boolean offeredOn(LocalDate answerBy) {
        return move(ReferralMove.OFFER_ON, () -> next(NextStep.AWAIT_ANSWER, answerBy));
    }

    /** It came back from others. */
    public boolean returned(LocalDate due) {
        return move(ReferralMove.RETURN, () -> {
            if (nextStep == NextStep.AWAIT_ANSWER) {
                next(NextStep.CALL, due);
            }
        });
    }

    boolean passedOn(UUID account, Instant now, LocalDate due) {
        return move(ReferralMove.PASS_ON, () -> {
            belongsTo(account, now);
            next(NextStep.CALL, due);
        });
    }

    public boolean booked(Instant startsAt, LocalDate day) {
        return move(ReferralMove.BOOK, () -> {
            visitAt = startsAt;
            next(NextStep.MEET, day);
        });
    }

    /** The appointment was cancelled or not attended: another one is to be offered. */
    public boolean bookingEnded(LocalDate due) {
        return move(ReferralMove.LOSE_BOOKING, () -> {
            visitAt = null;
            next(NextStep.REBOOK, due);
        });
    }

    /** The person waits for a time; whoever is booked already waits for an earlier one and is still met. */
    public boolean waitingListed(LocalDate due) {
        return move(ReferralMove.WAIT, () -> {
            if (status != ReferralStatus.BOOKED) {
                next(NextStep.OFFER_TIME, due);
            }
        });
    }

    public boolean attended(LocalDate due) {
        return move(ReferralMove.ATTEND, () -> next(NextStep.WORK, due));
    }

    public boolean engaged(LocalDate due) {
        return move(ReferralMove.ENGAGE, () -> next(NextStep.WORK, due));
    }

    public boolean close(EndReason reason, @Nullable String why, Instant now) {
        return move(ReferralMove.END, () -> {
            endReason = reason;
            endNote = why;
            endedAt = now;
            nextStep = null;
            nextDue = null;
        });
    }

    /** It goes on after all; whoever opens it again looks after it. */
    public boolean reopen(UUID account, Instant now, LocalDate due) {
        return move(ReferralMove.REOPEN, () -> {
            endReason = null;
            endNote = null;
            endedAt = null;
            belongsTo(account, now);
            next(NextStep.CALL, due);
        });
    }

    /** Does what the table of moves allows; anything else changes nothing. */
    private boolean move(ReferralMove move, Runnable effect) {
        Optional<ReferralStatus> after = Lifecycle.after(move, status);
        after.ifPresent(state -> {
            status = state;
            effect.run();
        });
        return after.isPresent();
    }

    private void belongsTo(UUID account, Instant now) {
        ownerId = account;
        takenAt = now;
    }

    private boolean isStillToCome() {
        return status != ReferralStatus.BOOKED && !status.hasCome();
    }

    private void next(NextStep step, LocalDate due) {
        nextStep = step;
        nextDue = due;
    }

    ReferralStatus status() {
        return status;
    }
}
