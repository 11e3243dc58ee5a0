package scot.onward.referral.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.referral.EndReason;
import scot.onward.referral.NextStep;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralStatus;
import scot.onward.referral.ReferrerRole;
import scot.onward.shared.PresentingIssue;

/**
 * A referral in. While it is open somebody looks after it, something is to be done next, and there is a day for that; the
 * database refuses anything else. What the referrer typed never changes.
 */
@Entity
@Table(name = "referral")
public class IncomingReferral {

    private static final int DAYS_KEPT_OPEN = 14;

    @Id
    private UUID id;

    private UUID clientId;
    private UUID hubId;
    private @Nullable UUID organisationId;
    private UUID referredBy;
    private String referredByName;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private ReferrerRole referrerRole;

    private Instant receivedAt;

    @Embedded
    private AsSent asSent;

    @ElementCollection
    @CollectionTable(name = "referral_issue", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "issue", columnDefinition = "varchar(40)")
    @Enumerated(EnumType.STRING)
    private Set<PresentingIssue> issues = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "referral_need", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "need", columnDefinition = "varchar(40)")
    @Enumerated(EnumType.STRING)
    private Set<AccessNeed> needs = new HashSet<>();

    private int ruleLevel;
    private int ruleNumber;
    private String ruleKey;
    private String ruleVersion;
    private @Nullable LocalDate lastSafeDate;
    private @Nullable LocalDate bookBy;
    private @Nullable Integer chosenLevel;
    private @Nullable String chosenReason;
    private @Nullable UUID chosenBy;
    private @Nullable Instant chosenAt;

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

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Recognised recognised;

    private @Nullable UUID possibleClientId;

    /** Null until it is kept for the first time: the id alone does not tell, since the sender makes it. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected IncomingReferral() {}

    public IncomingReferral(ReferralForm form, Filing filing, Ruling ruling) {
        id = form.id();
        clientId = filing.clientId();
        hubId = filing.hubId();
        organisationId = filing.organisationId();
        referredBy = filing.referredBy();
        referredByName = filing.referredByName();
        referrerRole = form.referrer().role();
        receivedAt = filing.now();
        asSent = new AsSent(form, filing.chi());
        issues.addAll(form.issues());
        needs.addAll(form.needs().access());
        ruleLevel = ruling.level();
        ruleNumber = ruling.ruleNumber();
        ruleKey = ruling.ruleKey();
        ruleVersion = ruling.ruleVersion();
        lastSafeDate = ruling.lastSafeDate();
        bookBy = ruling.bookBy();
        status = ReferralStatus.RECEIVED;
        ownerId = filing.ownerId();
        nextStep = ruling.level() == 1 ? NextStep.CALL_NOW : NextStep.CALL;
        nextDue = filing.contactBy();
        recognised = filing.recognised();
        possibleClientId = filing.possibleClientId();
    }

    /** Somebody makes it theirs, and so confirms that it was looked at. */
    public void take(UUID account, Instant now) {
        if (isOpen()) {
            ownerId = account;
            takenAt = now;
            lookedAt();
        }
    }

    /** A person confirms the rule's level or sets another one with a reason. */
    public void decideLevel(int level, @Nullable String reason, UUID account, Instant now) {
        boolean asTheRuleSays = level == ruleLevel;
        chosenLevel = asTheRuleSays ? null : Integer.valueOf(level);
        chosenReason = asTheRuleSays ? null : reason;
        chosenBy = asTheRuleSays ? null : account;
        chosenAt = asTheRuleSays ? null : now;
        lookedAt();
        if (nextStep == NextStep.CALL && level == 1) {
            nextStep = NextStep.CALL_NOW;
        } else if (nextStep == NextStep.CALL_NOW && level != 1) {
            nextStep = NextStep.CALL;
        }
    }

    private void lookedAt() {
        if (status == ReferralStatus.RECEIVED) {
            status = ReferralStatus.TRIAGED;
        }
    }

    /** Nobody answered; the next try is due another day, and after the last one it stays open for two weeks. */
    public void notReached(boolean wasLastTry, LocalDate today, LocalDate nextTry) {
        if (!isOpen() || status.hasCome() || status == ReferralStatus.BOOKED) {
            return;
        }
        status = ReferralStatus.AWAITING_CONTACT;
        next(wasLastTry ? NextStep.KEEP_OPEN : NextStep.CALL, wasLastTry ? today.plusDays(DAYS_KEPT_OPEN) : nextTry);
    }

    /** The person was reached; a meeting is to be booked. */
    public void reached(LocalDate due) {
        lookedAt();
        if (isOpen() && !status.hasCome() && status != ReferralStatus.BOOKED) {
            status = ReferralStatus.AWAITING_CONTACT;
            next(NextStep.BOOK, due);
        }
    }

    public void booked(Instant startsAt, LocalDate day) {
        if (isOpen()) {
            status = status.hasCome() ? status : ReferralStatus.BOOKED;
            visitAt = startsAt;
            next(NextStep.MEET, day);
        }
    }

    /** The appointment was cancelled or not attended: another one is to be offered. */
    public void bookingEnded(LocalDate due) {
        if (isOpen()) {
            status = status.hasCome() ? status : ReferralStatus.AWAITING_CONTACT;
            visitAt = null;
            next(NextStep.REBOOK, due);
        }
    }

    public void waitingListed(LocalDate due) {
        if (isOpen()) {
            status = status.hasCome() ? status : ReferralStatus.WAITING_LIST;
            next(NextStep.OFFER_TIME, due);
        }
    }

    public void attended(LocalDate due) {
        if (isOpen()) {
            status = status == ReferralStatus.ENGAGED ? status : ReferralStatus.ATTENDED;
            next(NextStep.WORK, due);
        }
    }

    public void engaged(LocalDate due) {
        if (isOpen()) {
            status = ReferralStatus.ENGAGED;
            next(NextStep.WORK, due);
        }
    }

    public void close(EndReason reason, @Nullable String why, Instant now) {
        if (isOpen()) {
            status = ReferralStatus.CLOSED;
            endReason = reason;
            endNote = why;
            endedAt = now;
            nextStep = null;
            nextDue = null;
        }
    }

    private void next(NextStep step, LocalDate due) {
        nextStep = step;
        nextDue = due;
    }

    public boolean isOpen() {
        return status != ReferralStatus.CLOSED;
    }

    public boolean isAtAnyOf(Set<UUID> hubs) {
        return hubs.contains(hubId);
    }

    public int ruleLevel() {
        return ruleLevel;
    }

    public boolean wasSentBy(UUID account) {
        return referredBy.equals(account);
    }

    public int level() {
        return chosenLevel == null ? ruleLevel : chosenLevel;
    }

    public UUID id() {
        return id;
    }

    public UUID clientId() {
        return clientId;
    }

    public @Nullable UUID organisationId() {
        return organisationId;
    }

    public @Nullable LocalDate bookBy() {
        return bookBy;
    }

    public ReferralStatus status() {
        return status;
    }

    public boolean hearsBack() {
        return asSent.hearBack();
    }

    public Set<PresentingIssue> issues() {
        return Set.copyOf(issues);
    }
}
