package scot.onward.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
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
import scot.onward.audit.AccessCountRow;
import scot.onward.audit.AccessLog;
import scot.onward.audit.Glimpse;

@Transactional
class AccessLogViewTest extends ViewTest {

    @Autowired
    AccessLog log;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    @SuppressWarnings("unchecked")
    void showsHowOftenAndNotWhose() {
        jdbc.update("delete from access_log");
        UUID client = UUID.randomUUID();
        currentUser.runAs(People.with(Role.ADVISER), () -> {
            log.shown(client, Glimpse.RECORD);
            log.shown(client, Glimpse.RECORD);
            return null;
        });
        signIn(Role.ADMINISTRATOR);

        UI.getCurrent().navigate("access-log", QueryParameters.of("days", "1"));

        Grid<AccessCountRow> grid = _get(Grid.class);
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(view().getElement().getOuterHTML()).doesNotContain(client.toString());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseOpensIt(Role role) {
        signIn(role);

        UI.getCurrent().navigate("access-log");

        assertThat(view()).isNotInstanceOf(AccessLogView.class);
    }
}
