package scot.onward.referral.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.Answer;

/** What the referrer typed, kept as sent whatever the client's record holds. */
@Embeddable
class AsSent {

    private String patientName;
    private @Nullable LocalDate patientBirthDate;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    private @Nullable String patientChi;

    private @Nullable String patientPostcode;
    private @Nullable String patientPhone;
    private boolean textOk;
    private boolean voicemailOk;
    private boolean mayNameService;
    private @Nullable String bestTime;
    private @Nullable String language;
    private @Nullable String interpreter;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Answer letter;

    private @Nullable String letterKind;
    private @Nullable LocalDate letterDate;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Answer safeTonight;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Answer essentialsToday;

    private boolean hearBack;

    @SuppressWarnings("NullAway.Init")
    protected AsSent() {}

    AsSent(ReferralForm form, @Nullable String chi) {
        patientName = form.name().strip();
        patientBirthDate = form.birthDate();
        patientChi = chi;
        patientPostcode = textOrNull(form.postcode());
        patientPhone = textOrNull(form.phone());
        textOk = form.textOk();
        voicemailOk = form.voicemailOk();
        mayNameService = form.mayNameService();
        bestTime = textOrNull(form.bestTime());
        language = textOrNull(form.language());
        interpreter = textOrNull(form.interpreter());
        note = textOrNull(form.note());
        letter = form.letter();
        letterKind = form.letter() == Answer.YES ? form.letterKind() : null;
        letterDate = form.letter() == Answer.YES ? form.letterDate() : null;
        safeTonight = form.safeTonight();
        essentialsToday = form.essentialsToday();
        hearBack = form.agreesToHearBack();
    }

    boolean hearBack() {
        return hearBack;
    }

    private static @Nullable String textOrNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
