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

    @Embedded
    private Standing standing;

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
        standing = new Standing(
                filing.ownerId(), ruling.level() == 1 ? NextStep.CALL_NOW : NextStep.CALL, filing.contactBy());
        recognised = filing.recognised();
        possibleClientId = filing.possibleClientId();
    }

    /** Where it stands, with what can be done with it. */
    public Standing standing() {
        return standing;
    }

    /** A person confirms the rule's level or sets another one with a reason. */
    public boolean decideLevel(int level, @Nullable String reason, UUID account, Instant now) {
        boolean looked = standing.levelled(level);
        if (looked) {
            boolean asTheRuleSays = level == ruleLevel;
            chosenLevel = asTheRuleSays ? null : Integer.valueOf(level);
            chosenReason = asTheRuleSays ? null : reason;
            chosenBy = asTheRuleSays ? null : account;
            chosenAt = asTheRuleSays ? null : now;
        }
        return looked;
    }

    /** Another hub looks after it from now on. */
    public boolean passedOn(UUID toHub, UUID account, Instant now, LocalDate due) {
        boolean passed = standing.passedOn(account, now, due);
        if (passed) {
            hubId = toHub;
        }
        return passed;
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

    public UUID hubId() {
        return hubId;
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
        return standing.status();
    }

    public boolean hearsBack() {
        return asSent.hearBack();
    }

    public Set<PresentingIssue> issues() {
        return Set.copyOf(issues);
    }
}
