package scot.onward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Presence;
import scot.onward.access.SignedIn;

class ConcernsDatabaseTest extends DatabaseTest {

    @Autowired
    private Concerns concerns;

    @Autowired
    private SafetyClocks clocks;

    @Autowired
    private SafetyBell bell;

    @Autowired
    private Presence presence;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;

    @BeforeEach
    void found() {
        town = new Town(jdbc, currentUser);
    }

    @Test
    void whoever_is_here_is_offered_first() {
        town.doAs(town.manager, presence::note);

        List<Colleague> colleagues = town.as(town.reception, () -> concerns.colleagues(town.hub));

        assertThat(colleagues)
                .extracting(Colleague::accountId)
                .containsExactly(town.manager.accountId(), town.adviser.accountId());
        assertThat(colleagues).extracting(Colleague::here).containsExactly(true, false);
    }

    @Test
    void reception_learns_nothing_of_a_concern_afterwards_but_that_somebody_comes() {
        raise();

        assertThat(town.as(town.adviser, () -> clocks.open()))
                .singleElement()
                .satisfies(clock -> assertThat(clock.said()).isEqualTo("She said her son hits her."));
        for (SignedIn person : List.of(town.reception, town.practice)) {
            assertThatThrownBy(() -> town.doAs(person, () -> clocks.open())).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(town.as(town.reception, () -> concerns.calls()).toString()).doesNotContain("hits", "red coat");
    }

    @Test
    void colleagues_of_the_hub_see_the_call_until_one_of_them_goes() {
        raise();
        UUID call = town.as(town.manager, () -> concerns.calls()).getFirst().clockId();
        assertThat(town.as(new Town(jdbc, currentUser).adviser, () -> concerns.calls()))
                .isEmpty();

        town.doAs(town.manager, () -> concerns.answer(call));
        town.doAs(town.adviser, () -> concerns.answer(call));

        assertThat(town.as(town.reception, () -> concerns.calls()))
                .singleElement()
                .satisfies(mine -> {
                    assertThat(mine.isMine()).isTrue();
                    assertThat(mine.answeredBy()).isEqualTo(town.manager.name());
                });
        assertThat(jdbc.queryForObject("select owner_id from safety_clock where id = ?", UUID.class, call))
                .isEqualTo(town.manager.accountId());
    }

    @Test
    void nobody_calls_at_a_hub_that_is_not_theirs() {
        SignedIn elsewhere = new Town(jdbc, currentUser).reception;

        assertThat(town.as(elsewhere, () -> concerns.colleagues(town.hub))).isEmpty();
        assertThatThrownBy(() -> town.doAs(elsewhere, () -> concerns.raise(form())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_bell_rings_at_the_hub_and_nowhere_else() throws Exception {
        CountDownLatch here = new CountDownLatch(1);
        CountDownLatch elsewhere = new CountDownLatch(1);
        try (var listening = bell.subscribe(Set.of(town.hub), here::countDown);
                var other = bell.subscribe(Set.of(UUID.randomUUID()), elsewhere::countDown)) {
            raise();

            assertThat(here.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(elsewhere.getCount()).isEqualTo(1);
            assertThat(listening).isNotSameAs(other);
        }
    }

    private void raise() {
        town.doAs(town.reception, () -> concerns.raise(form()));
    }

    private ConcernForm form() {
        return new ConcernForm(
                town.hub, "The woman in the red coat", "She said her son hits her.", town.adviser.accountId());
    }
}
