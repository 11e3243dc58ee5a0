package scot.onward.referral.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.Essential;
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
    private boolean noFixedAddress;
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

    private boolean missingFood;
    private boolean missingHeat;
    private boolean missingMedicine;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    private Answer dependants;

    private boolean hearBack;

    @SuppressWarnings("NullAway.Init")
    protected AsSent() {}

    AsSent(ReferralForm form, @Nullable String chi) {
        this(form.patient(), chi);
        contact(form.contact());
        language = textOrNull(form.needs().language());
        interpreter = textOrNull(form.needs().interpreter());
        note = textOrNull(form.note());
        letter(form.letter().asAnswered());
        safeAndWell(form.safeAndWell());
        hearBack = form.agreement().toHearBack();
    }

    @SuppressWarnings("NullAway.Init")
    private AsSent(ReferralForm.Patient patient, @Nullable String chi) {
        patientName = patient.name().strip();
        patientBirthDate = patient.birthDate();
        patientChi = chi;
        patientPostcode = textOrNull(patient.postcode());
        noFixedAddress = patient.noFixedAddress();
    }

    private void contact(ReferralForm.Contact contact) {
        patientPhone = textOrNull(contact.phone());
        textOk = contact.textOk();
        voicemailOk = contact.voicemailOk();
        mayNameService = contact.mayNameService();
        bestTime = textOrNull(contact.bestTime());
    }

    private void letter(ReferralForm.Letter said) {
        letter = said.answer();
        letterKind = said.kind();
        letterDate = said.date();
    }

    private void safeAndWell(ReferralForm.SafeAndWell today) {
        safeTonight = today.safeTonight();
        essentialsToday = today.essentials();
        missingFood = today.missing().contains(Essential.FOOD);
        missingHeat = today.missing().contains(Essential.HEAT);
        missingMedicine = today.missing().contains(Essential.MEDICINE);
        dependants = today.dependants();
    }

    boolean hearBack() {
        return hearBack;
    }

    private static @Nullable String textOrNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
