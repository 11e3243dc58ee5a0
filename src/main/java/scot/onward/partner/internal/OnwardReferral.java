package scot.onward.partner.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ApprovedSummary;
import scot.onward.partner.DeclineReason;
import scot.onward.partner.Helped;
import scot.onward.partner.NewOnward;
import scot.onward.partner.OnwardStatus;

/** A client on the way to another agency. What the agency may read is copied when it is sent and never changes after. */
@Entity
public class OnwardReferral {

    private static final int DAYS_TO_ANSWER = 14;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID clientId;
    private UUID serviceId;
    private UUID toOrganisationId;
    private UUID fromOrganisationId;
    private UUID adviserId;
    private UUID hubId;
    private @Nullable UUID sessionId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private OnwardStatus status = OnwardStatus.OFFERED;

    @Column(columnDefinition = "text")
    private String asked;

    @Column(columnDefinition = "text")
    private @Nullable String summaryText;

    private @Nullable Integer summaryNumber;
    private @Nullable LocalDate summaryAgreedOn;
    private @Nullable LocalDate sharedUntil;
    private Instant offeredAt;
    private @Nullable Instant sentAt;
    private @Nullable LocalDate answerBy;
    private @Nullable String firstContact;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private @Nullable DeclineReason declineReason;

    private @Nullable LocalDate attendedOn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private @Nullable Helped helped;

    private @Nullable Instant settledAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected OnwardReferral() {}

    @SuppressWarnings("NullAway.Init")
    public OnwardReferral(NewOnward offer, UUID toOrganisation, UUID fromOrganisation, UUID adviser, Instant now) {
        clientId = offer.clientId();
        serviceId = offer.serviceId();
        hubId = offer.hubId();
        sessionId = offer.sessionId();
        asked = offer.asked().strip();
        toOrganisationId = toOrganisation;
        fromOrganisationId = fromOrganisation;
        adviserId = adviser;
        offeredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID clientId() {
        return clientId;
    }

    public UUID adviserId() {
        return adviserId;
    }

    public UUID toOrganisationId() {
        return toOrganisationId;
    }

    public OnwardStatus status() {
        return status;
    }

    public boolean mayBecome(OnwardStatus next) {
        return status.mayBecome(next);
    }

    public void ask(String what) {
        asked = what.strip();
    }

    /** Sends it with a copy of the summary in use; returns the day by which an answer is asked for. */
    public LocalDate send(ApprovedSummary summary, @Nullable LocalDate consentEnds, Instant now, LocalDate today) {
        become(OnwardStatus.SENT);
        summaryText = summary.text();
        summaryNumber = summary.number();
        summaryAgreedOn = summary.agreedOn();
        sharedUntil = consentEnds;
        sentAt = now;
        answerBy = today.plusDays(DAYS_TO_ANSWER);
        return answerBy;
    }

    public void declineByClient() {
        become(OnwardStatus.DECLINED_BY_CLIENT);
    }

    public void accept(@Nullable String firstContact) {
        become(OnwardStatus.ACCEPTED);
        this.firstContact = firstContact;
    }

    public void waits() {
        become(OnwardStatus.WAITING);
    }

    public void decline(DeclineReason reason) {
        become(OnwardStatus.DECLINED_BY_AGENCY);
        declineReason = reason;
    }

    public void attended(LocalDate on) {
        become(OnwardStatus.ATTENDED);
        attendedOn = on;
    }

    public void notAttended() {
        become(OnwardStatus.NOT_ATTENDED);
    }

    public void helped(Helped how) {
        become(OnwardStatus.HELPED);
        helped = how;
    }

    /** Nothing else is needed: it is no longer anybody's turn. */
    public void settle(Instant now) {
        settledAt = now;
    }

    private void become(OnwardStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(status + " does not become " + next);
        }
        status = next;
    }
}
