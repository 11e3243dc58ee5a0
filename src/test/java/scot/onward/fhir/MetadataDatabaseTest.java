package scot.onward.fhir;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.junit.jupiter.api.Test;

/** The statement says what there is, and nothing else. */
class MetadataDatabaseTest extends FhirTest {

    private CapabilityStatement statement() {
        return read(get("/metadata", null), CapabilityStatement.class);
    }

    private static String interactions(CapabilityStatementRestResourceComponent resource) {
        return resource.getInteraction().stream()
                .map(interaction -> interaction.getCode().toCode())
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    private static Set<String> searchedBy(CapabilityStatementRestResourceComponent resource) {
        return resource.getSearchParam().stream()
                .map(parameter -> parameter.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void itNamesTheResourcesWithWhatCanBeDone() {
        CapabilityStatement statement = statement();

        assertThat(statement.getFhirVersion()).isEqualTo(FHIRVersion._4_0_1);
        assertThat(statement.getRestFirstRep().getResource().stream()
                        .collect(toMap(resource -> resource.getType(), MetadataDatabaseTest::interactions)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "HealthcareService", "[read, search-type]",
                        "Location", "[read, search-type]",
                        "Practitioner", "[read, search-type]",
                        "Patient", "[create, read, search-type]",
                        "Schedule", "[read, search-type]",
                        "Slot", "[read, search-type]",
                        "Appointment", "[create, read, search-type, update]",
                        "ServiceRequest", "[create, read, search-type]",
                        "Task", "[create, read, search-type]"));
    }

    @Test
    void itNamesTheSearches() {
        Map<String, Set<String>> searches = statement().getRestFirstRep().getResource().stream()
                .collect(toMap(resource -> resource.getType(), MetadataDatabaseTest::searchedBy));

        assertThat(searches.get("Location")).containsExactlyInAnyOrder("_id", "name", "address-postalcode");
        assertThat(searches.get("Patient"))
                .containsExactlyInAnyOrder("_id", "identifier", "name", "family", "given", "birthdate");
        assertThat(searches.get("Slot")).contains("status", "start", "service-type", "schedule");
        assertThat(searches.get("ServiceRequest")).containsExactlyInAnyOrder("_id", "status", "authored");
        assertThat(searches.get("Task")).containsExactlyInAnyOrder("_id", "focus", "status", "authored-on");
        assertThat(searches.get("Appointment")).contains("_id", "patient", "date", "status");
    }

    @Test
    void itPromisesNothingElse() {
        CapabilityStatement statement = statement();

        assertThat(statement.getFormat().stream().map(format -> format.getValue()))
                .containsExactlyInAnyOrder("application/fhir+json", "json", "application/fhir+xml", "xml");
        assertThat(statement.getRestFirstRep().getResource()).allSatisfy(resource -> {
            assertThat(resource.getSearchRevInclude()).isEmpty();
            assertThat(resource.getSearchInclude().isEmpty())
                    .isEqualTo(!Set.of("Schedule", "Slot").contains(resource.getType()));
        });
    }

    @Test
    void itNamesUkCoresProfilesAndHowToComeIn() {
        CapabilityStatement statement = statement();

        assertThat(statement.getRestFirstRep().getSecurity().getDescription()).contains("Bearer");
        assertThat(statement.getRestFirstRep().getOperation()).isEmpty();
        assertThat(statement.getRestFirstRep().getResource())
                .allSatisfy(resource -> assertThat(
                                resource.getSupportedProfile().getFirst().getValue())
                        .isEqualTo("https://fhir.hl7.org.uk/StructureDefinition/UKCore-" + resource.getType()));
    }
}
