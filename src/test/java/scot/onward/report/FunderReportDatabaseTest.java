package scot.onward.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.hub.HubRow;

@Transactional
class FunderReportDatabaseTest extends DatabaseTest {

    @Autowired
    FunderReport report;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private History history;

    @BeforeEach
    void writeHistory() {
        history = new History(jdbc, clock.instant());
    }

    @Test
    void noNumberFromOneToFourIsInIt() {
        for (int i = 0; i < 3; i++) {
            UUID client = history.client(null);
            history.referral(client, "WORK_COACH", 1);
            history.gain(history.session(client, 1), "CONFIRMED", "AWARD", "WEEKLY", 10, 520);
            history.onward(client, "ACCEPTED", null);
        }

        PublishedReport published = currentUser.runAs(People.with(Role.MANAGER, history.hub()), report::thisYear);

        assertThat(published.hubs().total()).isEmpty();
        assertThat(published.stages().getFirst()).isEmpty();
        assertThat(published.confirmed().clients()).isEmpty();
        assertThat(published.confirmed().total()).isNull();
        assertThat(published.onward().parts().getFirst().people()).isEmpty();
        assertThat(published.toString()).doesNotContain("Secret").doesNotContainPattern("OptionalLong\\[[1-4]\\]");
    }

    @Test
    void fiveAreShown() {
        for (int i = 0; i < 5; i++) {
            UUID client = history.client(null);
            history.referral(client, "GP", 1);
            history.gain(history.session(client, 1), "CONFIRMED", "AWARD", "WEEKLY", 10, 520);
        }

        PublishedReport published = currentUser.runAs(People.with(Role.MANAGER, history.hub()), report::thisYear);

        assertThat(published.stages().getFirst()).hasValue(5);
        assertThat(published.supported().total()).hasValue(5);
        assertThat(published.confirmed().clients()).hasValue(5);
    }

    @Test
    void aFunderSeesTotalsOfAllHubsAndAManagerOfTheirOwn() {
        assertThat(currentUser.runAs(People.with(Role.FUNDER), report::hubs))
                .extracting(HubRow::id)
                .contains(history.hub());
        assertThat(currentUser.runAs(People.with(Role.MANAGER, history.hub()), report::hubs))
                .extracting(HubRow::id)
                .containsExactly(history.hub());
        assertThat(currentUser.runAs(People.with(Role.MANAGER, UUID.randomUUID()), report::hubs))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGER", "FUNDER"})
    void nobodyElseGetsIn(Role role) {
        assertThatThrownBy(() -> currentUser.runAs(People.with(role), report::thisYear))
                .isInstanceOf(AccessDeniedException.class);
    }
}
