package scot.onward.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.report.History;

@Transactional
class OutcomesViewTest extends ViewTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    void showsEveryChartAndItsTable() {
        openWithHistory(QueryParameters.empty());

        assertThat(view()).isInstanceOf(OutcomesView.class);
        assertThat(_find(FunnelChart.class)).hasSize(1);
        assertThat(_find(OnwardChart.class)).hasSize(1);
        assertThat(_find(Svg.class)).hasSize(2);
        assertThat(_find(DataTable.class)).isEmpty();

        _find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getAriaLabel()
                                .filter(label -> label.endsWith("as a table"))
                                .isPresent()))
                .forEach(toggle -> _click(toggle));

        assertThat(_find(DataTable.class)).hasSize(5);
    }

    @Test
    void theUrlHoldsTheSplit() {
        openWithHistory(QueryParameters.of("by", "referrer-role"));

        assertThat(_get(SplitFunnel.class).getElement().getTextRecursively()).contains("Self");
    }

    @Test
    void nobodyReferredIsSaidPlainly() {
        signIn(People.with(Role.MANAGER, UUID.randomUUID()));

        UI.getCurrent().navigate("outcomes");

        assertThat(_find(FunnelChart.class)).isEmpty();
        assertThat(view().getElement().getTextRecursively()).contains("Nobody was referred in this time");
    }

    @Test
    void noNameIsOnThePage() {
        openWithHistory(QueryParameters.empty());

        assertThat(view().getElement().getOuterHTML()).doesNotContain("Secret");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MANAGER")
    void nobodyElseOpensIt(Role role) {
        signIn(role);

        UI.getCurrent().navigate("outcomes");

        assertThat(view()).isNotInstanceOf(OutcomesView.class);
    }

    private void openWithHistory(QueryParameters query) {
        History history = new History(jdbc, clock.instant());
        UUID client = history.client(null);
        history.event(history.referral(client, "SELF", 10), "CONTACTED", 9);
        history.gain(history.session(client, 5), "ESTIMATED", "AWARD", "WEEKLY", 10, 520);
        history.appointment(client, "NOSHOW", null, 1);
        history.onward(client, "HELPED", "YES");
        signIn(People.with(Role.MANAGER, history.hub()));
        UI.getCurrent().navigate("outcomes", query);
    }
}
