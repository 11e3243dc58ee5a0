package scot.onward;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfoList;
import io.github.classgraph.ScanResult;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

/**
 * Base of every test of a screen: a browser without a browser, on the shared context. Sign in, then navigate, then assert
 * the class of the view that came. Fields are set with {@link Typing}.
 */
public abstract class ViewTest extends DatabaseTest {

    /** Every page there is. */
    public static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        VaadinSession.getCurrent().setErrorHandler(event -> {
            throw new AssertionError("A listener failed", event.getThrowable());
        });
    }

    @AfterEach
    void closeBrowser() {
        SecurityContextHolder.clearContext();
        MockVaadin.tearDown();
    }

    /** Signs in as somebody of this role who belongs to nothing in particular. */
    protected static SignedIn signIn(Role role) {
        SignedIn person = new SignedIn(
                UUID.randomUUID(),
                role.name().toLowerCase(java.util.Locale.ROOT) + "@test.example",
                "Test Person",
                "Tester",
                role,
                UUID.randomUUID(),
                Set.of(),
                role == Role.ADVISER ? UUID.randomUUID() : null);
        signIn(person);
        return person;
    }

    /** Signs in as this person; services, menu and page access all see them. */
    public static void signIn(SignedIn person) {
        SecurityContext security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(CurrentUser.authenticationOf(person));
        SecurityContextHolder.setContext(security);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, security);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(security.getAuthentication());
        request.setUserInRole((principal, role) ->
                role.equals(person.role().name()) || role.equals(person.role().authority()));
    }

    /** The view on screen. */
    protected static Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Routes routes() {
        try (ScanResult found = new ClassGraph()
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .acceptPackages("scot.onward")
                .scan()) {
            ClassInfoList pages =
                    found.getClassesWithAnnotation(Route.class).union(found.getClassesWithAnnotation(Layout.class));
            var errors = found.getClassesImplementing(HasErrorParameter.class).filter(type -> !type.isAbstract());
            return new Routes(
                    new HashSet<>(pages.loadClasses(Component.class)),
                    new HashSet<>((java.util.List<Class<? extends HasErrorParameter<?>>>)
                            (java.util.List<?>) errors.loadClasses(HasErrorParameter.class)),
                    true);
        }
    }
}
