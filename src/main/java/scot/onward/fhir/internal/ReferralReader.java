package scot.onward.fhir.internal;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.referral.Essential;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferrerRole;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/**
 * What a program sends as a ServiceRequest, read strictly: an element that Onward would not keep is refused by name, so that
 * nothing is lost in silence.
 */
final class ReferralReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "meta",
            "language",
            "contained",
            "status",
            "intent",
            "subject",
            "authoredOn",
            "requester",
            "reasonCode",
            "note",
            "supportingInfo");

    private final Problems problems = new Problems();
    private final Map<Asked, List<Type>> answers = new EnumMap<>(Asked.class);
    private final ServiceRequest sent;

    private ReferralReader(ServiceRequest sent) {
        this.sent = sent;
    }

    /** @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException naming every element that cannot be read */
    static ReferralForm read(UUID id, ServiceRequest sent) {
        ReferralReader reader = new ReferralReader(sent);
        ReferralForm form = reader.form(id);
        reader.problems.refuse();
        return form;
    }

    private ReferralForm form(UUID id) {
        elements();
        contained(QuestionnaireResponse.class)
                .ifPresent(response -> response.getItem().forEach(this::answered));
        Optional<Patient> patient = contained(Patient.class);
        if (patient.isEmpty()) {
            problems.add(
                    IssueType.REQUIRED,
                    "ServiceRequest.subject",
                    "Send the patient as a contained Patient: what the practice says of them is kept as it is sent");
        }
        Patient person = patient.orElseGet(Patient::new);
        String language = PatientReader.language(person).orElse("");
        return new ReferralForm(
                id,
                patient(person),
                issues(),
                new ReferralForm.Letter(letter(), letterKind(), letterDate()),
                new ReferralForm.SafeAndWell(
                        answer(Asked.SAFE_TONIGHT),
                        answer(Asked.FOOD_HEAT_MEDICINE),
                        words(Asked.MISSING, Codes.ESSENTIAL, Essential.class),
                        answer(Asked.DEPENDANTS)),
                contact(person),
                new ReferralForm.Needs(
                        words(Asked.ACCESS_NEED, Codes.ACCESS_NEED, AccessNeed.class),
                        language,
                        PatientReader.needsInterpreter(person) ? language : ""),
                new ReferralForm.Agreement(isYes(Asked.AGREES_TO_CONTACT), isYes(Asked.AGREES_TO_HEAR_BACK)),
                new ReferralForm.Referrer(
                        text(sent.getRequester().getDisplay()),
                        words(Asked.REFERRER_ROLE, Codes.REFERRER_ROLE, ReferrerRole.class).stream()
                                .findFirst()
                                .orElse(ReferrerRole.PRACTICE_STAFF)),
                text(sent.getNoteFirstRep().getText()));
    }

    private void elements() {
        for (Property element : sent.children()) {
            if (element.hasValues() && !KNOWN.contains(element.getName())) {
                String name = "ServiceRequest." + element.getName();
                problems.add(IssueType.NOTSUPPORTED, name, name + " is not kept here: leave it out");
            }
        }
        if (sent.getStatus() != ServiceRequestStatus.ACTIVE) {
            problems.add(IssueType.BUSINESSRULE, "ServiceRequest.status", "A referral is sent with the status active");
        }
        if (sent.getNote().size() > 1) {
            problems.add(IssueType.NOTSUPPORTED, "ServiceRequest.note", "One note is kept");
        }
    }

    private <R extends Resource> Optional<R> contained(Class<R> type) {
        List<R> all = sent.getContained().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        if (all.size() > 1) {
            problems.add(
                    IssueType.NOTSUPPORTED,
                    "ServiceRequest.contained.ofType(%s)".formatted(type.getSimpleName()),
                    "One %s is contained".formatted(type.getSimpleName()));
        }
        return all.stream().findFirst();
    }

    private void answered(QuestionnaireResponseItemComponent item) {
        Optional<Asked> asked = Asked.of(item.getLinkId());
        if (asked.isEmpty()) {
            problems.add(
                    IssueType.NOTSUPPORTED,
                    "ServiceRequest.contained.ofType(QuestionnaireResponse).item",
                    "Nothing is asked by the linkId %s: the statement at /metadata names them"
                            .formatted(item.getLinkId()));
            return;
        }
        for (QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent answer : item.getAnswer()) {
            if (answer.hasValue()
                    && answer.getValue().fhirType().equals(asked.get().type())) {
                answers.computeIfAbsent(asked.get(), any -> new ArrayList<>()).add(answer.getValue());
            } else {
                problems.add(
                        IssueType.INVALID,
                        asked.get().path(),
                        "The answer is of the type " + asked.get().type());
            }
        }
    }

    private ReferralForm.Patient patient(Patient person) {
        String chi = person.getIdentifier().stream()
                .filter(identifier -> Chi.isSystem(identifier.getSystem()) && identifier.hasValue())
                .map(identifier -> identifier.getValue())
                .findFirst()
                .orElse("");
        return new ReferralForm.Patient(
                null,
                person.getName().stream().map(HumanNames::whole).findFirst().orElse(""),
                birthDate(person),
                chi,
                text(person.getAddressFirstRep().getPostalCode()),
                isYes(Asked.NO_FIXED_ADDRESS));
    }

    private @Nullable LocalDate birthDate(Patient person) {
        if (person.hasBirthDate() && person.getBirthDateElement().getPrecision() != TemporalPrecisionEnum.DAY) {
            problems.add(
                    IssueType.INVALID,
                    ReferralProblems.PATIENT + ".birthDate",
                    "Send the whole date, as 1980-02-29, or none");
            return null;
        }
        return person.hasBirthDate()
                ? LocalDate.parse(person.getBirthDateElement().getValueAsString())
                : null;
    }

    private ReferralForm.Contact contact(Patient person) {
        String phone = person.getTelecom().stream()
                .filter(point -> point.getSystem() == ContactPointSystem.PHONE && point.hasValue())
                .map(point -> point.getValue())
                .findFirst()
                .orElse("");
        return new ReferralForm.Contact(
                phone,
                isYes(Asked.TEXT_OK),
                isYes(Asked.VOICEMAIL_OK),
                isYes(Asked.MAY_NAME_SERVICE),
                first(Asked.BEST_TIME)
                        .map(value -> text(((StringType) value).getValue()))
                        .orElse(""));
    }

    private Set<PresentingIssue> issues() {
        Set<PresentingIssue> issues = EnumSet.noneOf(PresentingIssue.class);
        sent.getReasonCode().stream()
                .flatMap(reason -> reason.getCoding().stream())
                .forEach(coding -> Codes.word(coding, Codes.ISSUE, PresentingIssue.class)
                        .ifPresentOrElse(issues::add, () -> unknown("ServiceRequest.reasonCode", Codes.ISSUE)));
        return issues;
    }

    private Answer letter() {
        return answers.containsKey(Asked.LETTER_KIND) || answers.containsKey(Asked.LETTER_DATE)
                ? Answer.YES
                : answer(Asked.LETTER);
    }

    private @Nullable String letterKind() {
        return first(Asked.LETTER_KIND).map(value -> ((Coding) value).getCode()).orElse(null);
    }

    private @Nullable LocalDate letterDate() {
        Optional<DateType> date = first(Asked.LETTER_DATE).map(DateType.class::cast);
        if (date.filter(day -> day.getPrecision() != TemporalPrecisionEnum.DAY).isPresent()) {
            problems.add(IssueType.INVALID, Asked.LETTER_DATE.path(), "Send the whole date, as 2026-11-09");
            return null;
        }
        return date.map(day -> LocalDate.parse(day.getValueAsString())).orElse(null);
    }

    private Answer answer(Asked asked) {
        return first(asked)
                .map(value -> ((BooleanType) value).booleanValue() ? Answer.YES : Answer.NO)
                .orElse(Answer.NOT_ASKED);
    }

    private boolean isYes(Asked asked) {
        return answer(asked) == Answer.YES;
    }

    private Optional<Type> first(Asked asked) {
        return answers.getOrDefault(asked, List.of()).stream().findFirst();
    }

    private <E extends Enum<E>> Set<E> words(Asked asked, String system, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        answers.getOrDefault(asked, List.of())
                .forEach(value -> Codes.word((Coding) value, system, type)
                        .ifPresentOrElse(words::add, () -> unknown(asked.path(), system)));
        return words;
    }

    private void unknown(String path, String system) {
        problems.add(
                IssueType.CODEINVALID,
                path,
                "No such code: the system is %s, the codes are Onward’s".formatted(system));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
