package scot.onward.casework.internal;

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
import scot.onward.casework.GainForm;
import scot.onward.casework.GainKind;
import scot.onward.casework.GainPeriod;
import scot.onward.casework.GainStatus;

/** What a client is better off by. What it counts as is kept beside it, so that every return sums the same figure. */
@Entity
public class Gain {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID caseId;
    private UUID sessionId;
    private UUID adviserId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private GainKind kind;

    private String what;
    private long amountPence;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private GainPeriod period;

    private long countsPence;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private GainStatus status = GainStatus.ESTIMATED;

    private @Nullable String evidence;
    private @Nullable LocalDate confirmedOn;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Gain() {}

    @SuppressWarnings("NullAway.Init")
    public Gain(AdviceSession session, UUID adviser, GainForm form, Instant now) {
        caseId = session.caseId();
        sessionId = session.id();
        adviserId = adviser;
        kind = form.kind();
        what = form.what().strip();
        amountPence = form.amountPence();
        period = form.period();
        countsPence = period.counts(amountPence);
        recordedAt = now;
        if (form.evidence() != null && form.confirmedOn() != null) {
            confirm(form.evidence(), form.confirmedOn());
        }
    }

    public UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    /** Makes it a fact, by what proves it. */
    public final void confirm(String proof, LocalDate on) {
        status = GainStatus.CONFIRMED;
        evidence = proof.strip();
        confirmedOn = on;
    }
}
