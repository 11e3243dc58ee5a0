package scot.onward.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.report.FunderReport;
import scot.onward.report.History;
import scot.onward.report.Period;
import scot.onward.shared.ui.Segmented;

@Transactional
class ReportsViewTest extends ViewTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Autowired
    FunderReport report;

    @Autowired
    CurrentUser currentUser;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MANAGER", "FUNDER"})
    void showsATableASection(Role role) {
        signIn(role);

        UI.getCurrent().navigate("reports");

        assertThat(view()).isInstanceOf(ReportsView.class);
        assertThat(_find(DataTable.class)).hasSize(13);
    }

    @Test
    void aSmallNumberIsHiddenOnThePageAndInTheFile() {
        History history = new History(jdbc, clock.instant());
        for (int i = 0; i < 3; i++) {
            history.referral(history.client(null), "HEALTH_VISITOR", 1);
        }
        SignedIn manager = People.with(Role.MANAGER, history.hub());
        signIn(manager);

        UI.getCurrent().navigate("reports");

        assertThat(_find(DataTable.class))
                .anySatisfy(table -> assertThat(table.getElement().getTextRecursively())
                        .containsPattern("Health visitor\\s*hidden"));
        assertThat(ReportCsv.of(currentUser.runAs(manager, report::thisYear)))
                .contains("Health visitor,hidden")
                .doesNotContain("Secret");
    }

    @Test
    void lastYearIsInTheUrl() {
        signIn(People.with(Role.MANAGER, UUID.randomUUID()));

        UI.getCurrent().navigate("reports", QueryParameters.of("year", "last"));

        assertThat(_get(Segmented.class).getValue()).isEqualTo(Period.LAST_YEAR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGER", "FUNDER"})
    void nobodyElseOpensIt(Role role) {
        signIn(role);

        UI.getCurrent().navigate("reports");

        assertThat(view()).isNotInstanceOf(ReportsView.class);
    }
}
