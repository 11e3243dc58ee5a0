package scot.onward.casework.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.casework.NextTime;
import scot.onward.shared.Delivery;
import scot.onward.shared.SnsiapType;

/** One meeting. Its notes, issues and outcomes are kept beside it, each saved alone so that no part undoes another. */
@Entity
public class AdviceSession {

    @Id
    private UUID id;

    private UUID caseId;
    private @Nullable UUID appointmentId;
    private @Nullable UUID referralId;
    private UUID adviserId;
    private UUID hubId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Delivery delivery;

    @Enumerated(EnumType.STRING)
    @Column(name = "snsiap_type", columnDefinition = "varchar(40)")
    private @Nullable SnsiapType type;

    private Instant startedAt;
    private @Nullable Instant finishedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private @Nullable NextTime nextTime;

    private @Nullable UUID nextAppointmentId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AdviceSession() {}

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public @Nullable UUID appointmentId() {
        return appointmentId;
    }

    public @Nullable UUID referralId() {
        return referralId;
    }

    public UUID adviserId() {
        return adviserId;
    }

    public UUID hubId() {
        return hubId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public @Nullable NextTime nextTime() {
        return nextTime;
    }

    public void meetBy(Delivery way) {
        delivery = way;
    }

    public void countAs(SnsiapType snsiapType) {
        type = snsiapType;
    }

    public void agreeNextTime(@Nullable NextTime agreed, @Nullable UUID appointment) {
        nextTime = agreed;
        nextAppointmentId = appointment;
    }

    /** Ends the record; a second time changes nothing. */
    public void finish(Instant now) {
        if (finishedAt == null) {
            finishedAt = now;
        }
    }
}
