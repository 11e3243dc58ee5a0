package scot.onward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.onward.access.Role;

/** Every page in every form it has, and that nobody opens a record that is not theirs. */
class EveryPageBrowserTest extends BrowserTest {

    @Autowired
    private ServletContext servletContext;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Role.class)
    void pagesOfARoleAreAccessibleAndFitTheScreen(Role role) {
        Visit visit = signInAs(role);
        for (Pages.RolePage page : new Pages(servletContext, jdbc).openTo(role)) {
            visit.open(page.address());
            assertThat(visit.isRefused()).as(page.address()).isFalse();
            inEveryForm(visit, page.name());
        }
    }

    @Test
    void signInPageIsAccessibleAndFitsTheScreen() {
        Visit visit = visit();
        visit.open("/login");
        inEveryForm(visit, "login");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void recordsOfOtherRolesShowNothing(Role role) {
        Visit visit = signInAs(role);
        for (Pages.RolePage page : new Pages(servletContext, jdbc).closedTo(role)) {
            requireNothingAt(visit, page.address());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/today/nonsense", "/clients/nonsense", "/session/nonsense"})
    void addressThatLeadsNowhereSaysSo(String address) {
        Visit visit = signInAs(Role.ADVISER);
        visit.look(address);
        assertThat(visit.isRefused()).isTrue();
        visit.requireAccessible();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ADVISER  | /clients/      | select id, name from client where name = 'Samuel Oduya'
            ADVISER  | /session/      | select s.id, client.name from advice_session s join advice_case c on c.id = case_id \
                                        join client on client.id = client_id where client.name = 'Samuel Oduya' limit 1
            PRACTICE | /my-referrals/ | select r.id, client.name from referral r join client on client.id = client_id \
                                        where client.name = 'Rashid Malik' limit 1
            PARTNER  | /inbox/        | select o.id, client.name from onward_referral o join client on client.id = client_id \
                                        join organisation on organisation.id = to_organisation_id \
                                        where organisation.name = 'Clydeside Carers' and client.name = 'Jean Rafferty' limit 1
            """)
    void addressesOfOtherPeoplesClientsShowNoName(Role role, String path, String whose) {
        Map<String, Object> row = jdbc.sql(whose).query().singleRow();
        Visit visit = signInAs(role);
        visit.look(path + row.get("id"));
        assertThat(visit.page().content()).doesNotContain((String) row.get("name"));
    }

    private void inEveryForm(Visit visit, String name) {
        visit.requireNoSidewaysScroll().shot(name + "-1440");
        visit.inTheDark().requireContrast().shot(name + "-1440-dark");
        visit.onTelephone().requireNoSidewaysScroll().shot(name + "-390-dark");
        visit.inTheLight().requireAccessible().shot(name + "-390");
        visit.onDesk();
    }

    private void requireNothingAt(Visit visit, String address) {
        visit.look(address);
        assertThat(visit.isRefused()).as(address).isTrue();
        List<String> names =
                jdbc.sql("select name from client").query(String.class).list();
        assertThat(names).as("names of clients").hasSizeGreaterThan(100);
        assertThat(visit.page().content()).as(address).doesNotContain(names);
    }
}
