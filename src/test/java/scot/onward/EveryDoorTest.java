package scot.onward;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import scot.onward.access.Role;

/** Fails on a page or a service method that nobody decided about. */
class EveryDoorTest {

    private static final List<Role> COLUMNS = List.of(
            Role.RECEPTION, Role.ADVISER, Role.PRACTICE, Role.PARTNER, Role.MANAGER, Role.FUNDER, Role.ADMINISTRATOR);

    /** Who gets through which door; read it beside the visibility matrix. */
    private static final String DOORS = """
            page                  reception  adviser  practice  partner  manager  funder  administrator
            /                     x          x        x         x        x        x       x
            /login                everybody
            /first-administrator  everybody
            /c/:secret?           everybody
            /i/:secret?           everybody
            /screen/:hub          everybody
            /today                x          .        .         .        .        .       .
            /waiting-list         x          .        .         .        .        .       .
            /messages             x          .        .         .        .        .       .
            /clients              x          x        .         .        .        .       .
            /clients/:client      x          x        .         .        .        .       .
            /same-person/:pair?   x          x        .         .        x        .       .
            /my-clinic            .          x        .         .        .        .       .
            /session/:session     .          x        .         .        .        .       .
            /triage               .          x        .         .        x        .       .
            /triage/:id           .          x        .         .        .        .       .
            /refer                x          .        x         x        .        .       .
            /my-referrals/:id?    .          .        x         x        .        .       .
            /my-referrals/week    .          .        x         .        .        .       .
            /our-practice         .          .        x         .        .        .       .
            /import               .          x        x         .        .        .       .
            /onward               .          x        .         .        .        .       .
            /slip                 x          x        x         .        .        .       .
            /group-sheet          x          x        .         .        .        .       .
            /inbox/:referral?     .          .        .         x        .        .       .
            /clinics              .          .        .         .        x        .       .
            /wordings             .          .        .         .        x        .       .
            /rules                .          x        .         .        x        .       x
            /outcomes             .          .        .         .        x        .       .
            /capacity             .          .        .         .        x        .       .
            /reports              .          .        .         .        x        x       .
            /accounts             .          .        .         .        .        .       x
            /access-log           .          .        .         .        .        .       x
            /api-tokens           .          .        .         .        .        .       x
            """;

    private static final JavaClasses ONWARD = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("scot.onward");

    static Stream<Class<?>> pages() {
        return ONWARD.stream().filter(type -> type.isAnnotatedWith(Route.class)).map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageOpensToWhomTheTableSays(Class<?> page) {
        String door = "/" + page.getAnnotation(Route.class).value();

        assertThat(table()).containsEntry(door, whoMayOpen(page));
    }

    @Test
    void theTableNamesNoDoorThatIsNotThere() {
        assertThat(pages().map(page -> "/" + page.getAnnotation(Route.class).value()))
                .containsAll(table().keySet());
    }

    @Test
    void everyServiceMethodCarriesADecision() {
        Stream<String> undecided = ONWARD.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .map(JavaClass::reflect)
                .filter(type -> !decides(type))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class))
                .map(EveryDoorTest::name);

        assertThat(undecided).isEmpty();
    }

    private static boolean decides(Class<?> type) {
        return AnnotatedElementUtils.hasAnnotation(type, PreAuthorize.class);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static String whoMayOpen(Class<?> page) {
        if (page.isAnnotationPresent(AnonymousAllowed.class)) {
            return "everybody";
        }
        RolesAllowed roles = page.getAnnotation(RolesAllowed.class);
        List<String> named = roles == null ? List.of() : List.of(roles.value());
        boolean everyRole = page.isAnnotationPresent(PermitAll.class);
        return COLUMNS.stream()
                .map(role -> everyRole || named.contains(role.name()) ? "x" : ".")
                .collect(joining(" "));
    }

    /** Who may open each door: "everybody", or a mark a column. */
    private static Map<String, String> table() {
        return DOORS.lines()
                .skip(1)
                .map(line -> line.split("\\s+", 2))
                .collect(toMap(words -> words[0], words -> words[1].strip().replaceAll("\\s+", " ")));
    }
}
