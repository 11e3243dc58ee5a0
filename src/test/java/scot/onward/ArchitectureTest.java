package scot.onward;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the shape of the house: the modules, their order, and what each kind of class may know. */
class ArchitectureTest {

    /** A module may use those before it, never one after it. */
    private static final List<String> ORDER = List.of(
            "shared",
            "sheet",
            "paper",
            "access",
            "audit",
            "hub",
            "client",
            "message",
            "triage",
            "referral",
            "clinic",
            "booking",
            "partner",
            "casework",
            "report",
            "capacity",
            "admin",
            "exchange",
            "fhir",
            "demo",
            "shell");

    private static final int MOST_LINES = 400;
    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses ONWARD = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("scot.onward");

    static Stream<String> modules() {
        return ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyThoseBeforeIt(String module) {
        String[] after = ORDER.stream()
                .skip(ORDER.indexOf(module) + 1L)
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
        if (after.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(module))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(after)
                    .allowEmptyShould(true)
                    .check(ONWARD);
        }
    }

    @Test
    void startStandsAside() {
        noClasses()
                .that(not(resideInAPackage(packageOf("start"))))
                .and(not(resideInAPackage("scot.onward")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packageOf("start"))
                .check(ONWARD);
    }

    @Test
    void everyPackageBelongsToAModuleOfTheOrder() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES.resolve("scot/onward"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .allMatch(name -> ORDER.contains(name) || name.equals("start"));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theInsideOfAModuleIsItsOwn(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("scot.onward." + module + ".internal..")
                .check(ONWARD);
    }

    @Test
    void modulithAgrees() {
        ApplicationModules.of(Onward.class).verify();
    }

    @Test
    void screensKnowNoEntityNoRepositoryAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("scot.onward.(*).ui..")
                .and()
                .resideOutsideOfPackage("scot.onward.shared.ui..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(ONWARD);
    }

    @Test
    void viewsAreSeenByTheRouterAlone() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(ONWARD);
    }

    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Dto|Manager|Util|Utils|Helper)")
                .check(ONWARD);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            assertThat(files.map(Path::getParent).distinct().map(folder -> folder.resolve("package-info.java")))
                    .allSatisfy(info -> assertThat(info)
                            .exists()
                            .content()
                            .startsWith("/** ")
                            .contains("@NullMarked"));
        }
    }

    @Test
    void aFileThatGrowsIsTwoThings() throws IOException {
        try (Stream<Path> files = javaFiles()) {
            assertThat(files)
                    .allSatisfy(
                            file -> assertThat(Files.readAllLines(file).size()).isLessThan(MOST_LINES));
        }
    }

    private static Stream<Path> javaFiles() throws IOException {
        return Files.walk(SOURCES).filter(file -> file.toString().endsWith(".java"));
    }

    private static String packageOf(String module) {
        return "scot.onward." + module + "..";
    }
}
