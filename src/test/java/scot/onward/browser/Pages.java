package scot.onward.browser;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.onward.access.Role;

/** Every page that belongs to some roles, as Vaadin knows them, each with an address that leads to something. */
final class Pages {

    /** What stands for the parameter of a page that needs one: of Morag Kerr's clients, the one who is here now; a slip of one whom the practice sent. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "group-sheet",
            "select id from group_session where title = 'English class' order by starts_at limit 1",
            "clients",
            "select id from client where name = 'Jean Rafferty'",
            "session",
            """
                    select s.id from advice_session s join advice_case c on c.id = s.case_id
                    join client on client.id = c.client_id
                    where client.name = 'Jean Rafferty' order by s.started_at desc limit 1
                    """,
            "slip",
            """
                    select a.id from appointment a join referral r on r.id = a.referral_id
                    join organisation o on o.id = r.organisation_id join hub on hub.id = a.hub_id
                    where hub.short_name = 'Sandyhill' and o.name = 'Sandyhill Medical Practice'
                    order by a.starts_at desc limit 1
                    """,
            "triage",
            "select id from referral where patient_name = 'Margaret Tolland'");

    private final List<RolePage> all;

    Pages(ServletContext servletContext, JdbcClient jdbc) {
        all =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext))
                        .getRegisteredRoutes()
                        .stream()
                        .filter(route -> route.getNavigationTarget().isAnnotationPresent(RolesAllowed.class))
                        .map(route -> page(route, jdbc))
                        .toList();
    }

    /** A page, the name of its screenshots and who may open it. */
    record RolePage(String name, String address, Set<Role> roles) {

        private static final String ONE = "-one";

        boolean isAboutOne() {
            return name.endsWith(ONE);
        }
    }

    List<RolePage> openTo(Role role) {
        return all.stream().filter(page -> page.roles().contains(role)).toList();
    }

    /** The pages about one person or group that are closed to a role; EveryDoorTest knows all that are. */
    List<RolePage> closedTo(Role role) {
        return all.stream()
                .filter(page -> page.isAboutOne() && !page.roles().contains(role))
                .toList();
    }

    private static RolePage page(RouteData route, JdbcClient jdbc) {
        String needed = route.getTemplate().replaceAll("/:[^/]*\\?(\\([^)]*\\))?", "");
        String name = needed.replaceAll("/:.*", "");
        String address = needed.equals(name) ? name : name + "/" + example(name, jdbc);
        Set<Role> roles = Arrays.stream(route.getNavigationTarget()
                        .getAnnotation(RolesAllowed.class)
                        .value())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        return new RolePage(needed.equals(name) ? name : name + RolePage.ONE, "/" + address, roles);
    }

    private static String example(String name, JdbcClient jdbc) {
        String sql = EXAMPLES.get(name);
        if (sql == null) {
            throw new IllegalStateException("Say in Pages.EXAMPLES what to open at /" + name + "/…");
        }
        return jdbc.sql(sql).query(String.class).single();
    }
}
