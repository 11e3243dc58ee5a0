package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import scot.onward.access.ApiPurpose;
import scot.onward.client.ClientCard;
import scot.onward.client.NewClient;
import scot.onward.client.ProgramClients;

/** The people whom appointments are for. Nobody is listed: who asks knows an identifier, or a name and the birth date. */
@Component
public class Patients implements Provider {

    private static final String ASK_FOR_ONE =
            "Search for one person: by identifier, or by name (or family and given) together with birthdate";

    private final ProgramClients clients;
    private final PatientReader reader;

    Patients(ProgramClients clients, PatientReader reader) {
        this.clients = clients;
        this.reader = reader;
    }

    @Override
    public Class<Patient> getResourceType() {
        return Patient.class;
    }

    @Override
    public ApiPurpose purpose() {
        return ApiPurpose.PATIENTS;
    }

    @Read
    public Patient read(@IdParam IdType id) {
        return Ids.uuid(id.getIdPart())
                .flatMap(clients::find)
                .map(PatientWriter::resource)
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Search
    public List<Patient> search(
            @OptionalParam(name = Patient.SP_RES_ID) @Nullable TokenParam id,
            @OptionalParam(name = Patient.SP_IDENTIFIER) @Nullable TokenParam identifier,
            @OptionalParam(name = Patient.SP_NAME) @Nullable StringParam name,
            @OptionalParam(name = Patient.SP_FAMILY) @Nullable StringParam family,
            @OptionalParam(name = Patient.SP_GIVEN) @Nullable StringParam given,
            @OptionalParam(name = Patient.SP_BIRTHDATE) @Nullable DateParam birthDate) {
        String words = Stream.of(name, given, family)
                .filter(Objects::nonNull)
                .map(StringParam::getValueNotNull)
                .collect(Collectors.joining(" "))
                .strip();
        if (id == null && identifier == null && (words.isEmpty() || birthDate == null)) {
            throw new InvalidRequestException(ASK_FOR_ONE);
        }
        Optional<LocalDate> born = Optional.ofNullable(birthDate).map(Patients::day);
        Stream<ClientCard> found;
        if (id != null) {
            found = Ids.uuid(id.getValue()).flatMap(clients::find).stream();
        } else if (identifier != null) {
            found = Chi.digits(identifier.getSystem(), identifier.getValue()).map(clients::withChi).stream()
                    .flatMap(List::stream);
        } else {
            found = clients.named(words, born.orElseThrow()).stream();
        }
        return found.filter(card -> born.isEmpty() || born.get().equals(card.birthDate()))
                .map(PatientWriter::resource)
                .toList();
    }

    /** Answers 201 with a new id, or 200 with that of the person who is one of the token's own already. */
    @Create
    public MethodOutcome create(@ResourceParam Patient patient) {
        NewClient person = reader.read(patient);
        ProgramClients.Registered registered = register(person);
        MethodOutcome outcome = new MethodOutcome();
        outcome.setId(new IdType("Patient", registered.clientId().toString()));
        outcome.setCreated(registered.isNew());
        outcome.setResponseStatusCode(registered.isNew() ? 201 : 200);
        return outcome;
    }

    /** Of two requests with one CHI number at once the second recognises whom the first registered. */
    private ProgramClients.Registered register(NewClient person) {
        try {
            return clients.register(person);
        } catch (DataIntegrityViolationException quicker) {
            return clients.register(person);
        }
    }

    private static LocalDate day(DateParam date) {
        boolean exact = date.getPrefix() == null || date.getPrefix() == ParamPrefixEnum.EQUAL;
        try {
            if (exact) {
                return LocalDate.parse(date.getValueAsString());
            }
        } catch (DateTimeException notADay) {
            throw new InvalidRequestException("birthdate must be one day, as 1980-02-29");
        }
        throw new InvalidRequestException("birthdate must be one day without a prefix, as 1980-02-29");
    }

    static String reference(UUID clientId) {
        return "Patient/" + clientId;
    }
}
