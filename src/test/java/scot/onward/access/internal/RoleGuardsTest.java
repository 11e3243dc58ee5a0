package scot.onward.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.util.SimpleMethodInvocation;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/** That a remembered answer can never be another person's. */
class RoleGuardsTest {

    private static final String ROLE_OR_PURPOSE =
            "(hasRole|hasAnyRole|hasAuthority)\\(('[A-Z_]+'(, )?)+\\)|permitAll\\(\\)|isAuthenticated\\(\\)"
                    + "|@visibilityDecision\\.sees(People|Counts)\\('\\{value}'\\)";

    private final List<Authentication> asked = new ArrayList<>();
    private final RoleGuards guards = new RoleGuards((who, call) -> {
        asked.add(who.get());
        return new AuthorizationDecision(
                who.get().getPrincipal() instanceof SignedIn person && person.role() == Role.ADVISER);
    });

    @Test
    void everyGuardSpeaksOfRolesAndPurposesAlone() {
        List<String> words = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("scot.onward").stream()
                        .flatMap(RoleGuardsTest::guards)
                        .map(PreAuthorize::value)
                        .toList();

        assertThat(words).hasSizeGreaterThan(50).allMatch(word -> word.matches(ROLE_OR_PURPOSE));
    }

    @Test
    void aGuardIsAskedOnceForARoleAndAnswersEachRoleItsOwn() {
        MethodInvocation call = call("length");

        assertThat(granted(Role.ADVISER, call)).isTrue();
        assertThat(granted(Role.ADVISER, call)).isTrue();
        assertThat(granted(Role.RECEPTION, call)).isFalse();
        assertThat(granted(Role.RECEPTION, call)).isFalse();

        assertThat(asked).hasSize(2);
    }

    @Test
    void anotherMethodIsAnotherQuestion() {
        granted(Role.ADVISER, call("length"));
        granted(Role.ADVISER, call("isEmpty"));

        assertThat(asked).hasSize(2);
    }

    @Test
    void whoIsNotSignedInHereIsAskedEachTime() {
        Authentication stranger = new TestingAuthenticationToken("somebody", null, "ROLE_ADVISER");
        granted(stranger, call("length"));
        granted(stranger, call("length"));

        assertThat(asked).hasSize(2);
    }

    private boolean granted(Role role, MethodInvocation call) {
        UUID id = UUID.randomUUID();
        SignedIn person = new SignedIn(id, id + "@hub.example", "Somebody", "", role, null, Set.of(), null);
        return granted(CurrentUser.authenticationOf(person), call);
    }

    private boolean granted(Authentication who, MethodInvocation call) {
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        try {
            var answer = guards.authorize(() -> who, call);
            return answer != null && answer.isGranted();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static MethodInvocation call(String method) {
        try {
            return new SimpleMethodInvocation("", String.class.getMethod(method));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<PreAuthorize> guards(JavaClass type) {
        return Stream.concat(
                type.tryGetAnnotationOfType(PreAuthorize.class).stream(),
                type.getMethods().stream()
                        .flatMap(method -> method.tryGetAnnotationOfType(PreAuthorize.class).stream()));
    }
}
