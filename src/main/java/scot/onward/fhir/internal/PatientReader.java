package scot.onward.fhir.internal;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.client.NewClient;
import scot.onward.client.SafeContact;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.HubTime;
import scot.onward.shared.Unreadable;

/**
 * Reads whom a program registers. A way to reach the person that is sent is one that they agreed to (phone, sms, email); no
 * voicemail is left and no service named until they say so to a person.
 */
@Component
class PatientReader {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_NAME = 200;

    private final Clock clock;

    PatientReader(Clock clock) {
        this.clock = clock;
    }

    /** @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException that names the element */
    NewClient read(Patient patient) {
        LocalDate born = birthDate(patient);
        String language = language(patient)
                .map(name -> within(60, name, "Patient.communication.language"))
                .orElse(null);
        Address address = patient.getAddressFirstRep();
        return new NewClient(
                name(patient),
                knownAs(patient),
                born,
                chi(patient, born),
                atMost(10, address.getPostalCode(), "Patient.address.postalCode"),
                false,
                atMost(400, lines(address), "Patient.address"),
                language,
                needsInterpreter(patient) ? language : null,
                Set.of(),
                contact(patient.getTelecom()));
    }

    private static String name(Patient patient) {
        return patient.getName().stream()
                .filter(name -> !isNickname(name))
                .map(HumanNames::whole)
                .filter(whole -> !whole.isBlank())
                .findFirst()
                .map(whole -> within(LONGEST_NAME, whole, "Patient.name"))
                .orElseThrow(() ->
                        Unprocessable.at("Patient.name", "Send the person’s name, as text or as family and given"));
    }

    private static @Nullable String knownAs(Patient patient) {
        return patient.getName().stream()
                .filter(PatientReader::isNickname)
                .map(HumanNames::whole)
                .filter(whole -> !whole.isBlank())
                .findFirst()
                .map(whole -> within(100, whole, "Patient.name"))
                .orElse(null);
    }

    private static boolean isNickname(HumanName name) {
        return name.getUse() == NameUse.USUAL || name.getUse() == NameUse.NICKNAME;
    }

    private @Nullable LocalDate birthDate(Patient patient) {
        if (!patient.hasBirthDate()) {
            return null;
        }
        if (patient.getBirthDateElement().getPrecision() != TemporalPrecisionEnum.DAY) {
            throw Unprocessable.at("Patient.birthDate", "Send the whole date, as 1980-02-29, or none");
        }
        LocalDate born = LocalDate.parse(patient.getBirthDateElement().getValueAsString());
        if (born.isBefore(EARLIEST) || born.isAfter(HubTime.today(clock))) {
            throw Unprocessable.at("Patient.birthDate", "Nobody who is alive was born then");
        }
        return born;
    }

    private static @Nullable String chi(Patient patient, @Nullable LocalDate born) {
        for (Identifier identifier : patient.getIdentifier()) {
            if (Chi.isSystem(identifier.getSystem()) && identifier.hasValue()) {
                try {
                    ChiNumber number = ChiNumber.parse(identifier.getValue());
                    if (born != null && number.mismatches(born)) {
                        throw Unprocessable.at(
                                "Patient.identifier", "The birth date in the CHI number is not the one that is sent");
                    }
                    return number.digits();
                } catch (Unreadable unreadable) {
                    throw Unprocessable.at(
                            "Patient.identifier", "This is not a CHI number: " + unreadable.getMessage());
                }
            }
        }
        return null;
    }

    private static @Nullable String lines(Address address) {
        String whole = address.hasText()
                ? address.getText()
                : Stream.concat(
                                address.getLine().stream().map(StringType::getValue),
                                Stream.ofNullable(address.getCity()))
                        .collect(Collectors.joining(", "));
        return whole.isBlank() ? null : whole;
    }

    /** The language that they speak, when it is another than English. */
    static Optional<String> language(Patient patient) {
        return patient.getCommunication().stream()
                .flatMap(it -> Languages.name(it.getLanguage()).stream())
                .findFirst()
                .filter(name -> !name.equals("English"));
    }

    static boolean needsInterpreter(Patient patient) {
        return patient.getExtensionsByUrl(PatientWriter.INTERPRETER).stream()
                .anyMatch(it -> it.getValue() instanceof BooleanType needed && needed.booleanValue());
    }

    private static SafeContact contact(List<ContactPoint> points) {
        String phone = first(points, ContactPointSystem.PHONE);
        String text = first(points, ContactPointSystem.SMS);
        String email = first(points, ContactPointSystem.EMAIL);
        return new SafeContact(
                atMost(40, phone == null ? text : phone, "Patient.telecom"),
                atMost(254, email, "Patient.telecom"),
                phone != null,
                text != null && (phone == null || phone.equals(text)),
                email != null,
                false,
                false,
                null);
    }

    private static @Nullable String first(List<ContactPoint> points, ContactPointSystem system) {
        return points.stream()
                .filter(point -> point.getSystem() == system && point.hasValue())
                .map(ContactPoint::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String atMost(int length, @Nullable String value, String element) {
        return value == null ? null : within(length, value, element);
    }

    private static String within(int length, String value, String element) {
        if (value.length() > length) {
            throw Unprocessable.at(element, "Longer than %d letters".formatted(length));
        }
        return value;
    }
}
