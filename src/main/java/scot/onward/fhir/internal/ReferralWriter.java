package scot.onward.fhir.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Set;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralStatus;
import scot.onward.referral.SentRequest;
import scot.onward.shared.Answer;

/** A referral as a ServiceRequest: what was sent and nothing that was found out since. The CHI number is masked. */
final class ReferralWriter {

    private static final String PERSON = "patient";
    private static final String ANSWERS = "answers";

    private ReferralWriter() {}

    static ServiceRequest resource(SentRequest it) {
        ReferralForm form = it.form();
        ServiceRequest request = new ServiceRequest();
        request.setId(form.id().toString());
        request.getMeta().addProfile(UkCore.SERVICE_REQUEST);
        request.setStatus(status(it.row().status())).setIntent(ServiceRequestIntent.ORDER);
        request.setAuthoredOn(date(it.row().receivedAt()));
        request.setSubject(new Reference("#" + PERSON));
        request.addContained(person(form));
        request.setRequester(new Reference().setDisplay(form.referrer().name()));
        form.issues().stream()
                .sorted()
                .forEach(issue -> request.addReasonCode(new CodeableConcept(Codes.coding(Codes.ISSUE, issue))));
        if (!form.note().isBlank()) {
            request.addNote(new Annotation().setText(form.note()));
        }
        request.addContained(answers(form));
        request.addSupportingInfo(new Reference("#" + ANSWERS));
        return request;
    }

    static ServiceRequestStatus status(ReferralStatus status) {
        return status == ReferralStatus.CLOSED ? ServiceRequestStatus.COMPLETED : ServiceRequestStatus.ACTIVE;
    }

    static Date date(Instant moment) {
        return Date.from(moment);
    }

    private static Patient person(ReferralForm form) {
        ReferralForm.Patient said = form.patient();
        Patient person = new Patient();
        person.setId(PERSON);
        person.addName(HumanNames.of(said.name()));
        LocalDate born = said.birthDate();
        if (born != null) {
            person.setBirthDateElement(new DateType(born.toString()));
        }
        if (!said.chi().isBlank()) {
            StringType masked = new StringType();
            masked.addExtension(PatientWriter.MASKED, new CodeType("masked"));
            person.addIdentifier().setSystem(Chi.SYSTEM).setValueElement(masked);
        }
        if (!said.postcode().isBlank()) {
            person.addAddress().setPostalCode(said.postcode());
        }
        if (!form.contact().phone().isBlank()) {
            person.addTelecom()
                    .setSystem(ContactPointSystem.PHONE)
                    .setValue(form.contact().phone());
        }
        String interpreter = form.needs().interpreter();
        String language =
                form.needs().language().isBlank() ? interpreter : form.needs().language();
        if (!language.isBlank()) {
            person.addCommunication().setLanguage(Languages.concept(language));
        }
        if (!interpreter.isBlank()) {
            person.addExtension(PatientWriter.INTERPRETER, new BooleanType(true));
        }
        return person;
    }

    private static QuestionnaireResponse answers(ReferralForm form) {
        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setId(ANSWERS);
        response.setStatus(QuestionnaireResponseStatus.COMPLETED);
        if (form.patient().noFixedAddress()) {
            add(response, Asked.NO_FIXED_ADDRESS, new BooleanType(true));
        }
        answer(response, Asked.LETTER, form.letter().answer());
        String kind = form.letter().kind();
        if (kind != null) {
            add(response, Asked.LETTER_KIND, new Coding(Codes.LETTER_KIND, kind, null));
        }
        LocalDate dated = form.letter().date();
        if (dated != null) {
            add(response, Asked.LETTER_DATE, new DateType(dated.toString()));
        }
        answer(response, Asked.SAFE_TONIGHT, form.safeAndWell().safeTonight());
        answer(response, Asked.FOOD_HEAT_MEDICINE, form.safeAndWell().essentials());
        words(response, Asked.MISSING, Codes.ESSENTIAL, form.safeAndWell().missing());
        answer(response, Asked.DEPENDANTS, form.safeAndWell().dependants());
        add(response, Asked.TEXT_OK, new BooleanType(form.contact().textOk()));
        add(response, Asked.VOICEMAIL_OK, new BooleanType(form.contact().voicemailOk()));
        add(response, Asked.MAY_NAME_SERVICE, new BooleanType(form.contact().mayNameService()));
        if (!form.contact().bestTime().isBlank()) {
            add(response, Asked.BEST_TIME, new StringType(form.contact().bestTime()));
        }
        words(response, Asked.ACCESS_NEED, Codes.ACCESS_NEED, form.needs().access());
        add(
                response,
                Asked.REFERRER_ROLE,
                Codes.coding(Codes.REFERRER_ROLE, form.referrer().role()));
        add(response, Asked.AGREES_TO_CONTACT, new BooleanType(form.agreement().toContact()));
        add(
                response,
                Asked.AGREES_TO_HEAR_BACK,
                new BooleanType(form.agreement().toHearBack()));
        return response;
    }

    private static void answer(QuestionnaireResponse response, Asked asked, Answer answer) {
        if (answer != Answer.NOT_ASKED) {
            add(response, asked, new BooleanType(answer == Answer.YES));
        }
    }

    private static void words(
            QuestionnaireResponse response, Asked asked, String system, Set<? extends Enum<?>> words) {
        if (!words.isEmpty()) {
            var item = response.addItem().setLinkId(asked.linkId());
            words.stream()
                    .sorted(Comparator.comparing(Enum::name))
                    .forEach(word -> item.addAnswer().setValue(Codes.coding(system, word)));
        }
    }

    private static void add(QuestionnaireResponse response, Asked asked, Type value) {
        response.addItem().setLinkId(asked.linkId()).addAnswer().setValue(value);
    }
}
