package scot.onward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.referral.Town;

class ScreensDatabaseTest extends DatabaseTest {

    @Autowired
    private Screens screens;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;
    private String address;

    @BeforeEach
    void make() {
        town = new Town(jdbc, currentUser);
        address = town.as(town.manager, () -> screens.add(town.hub, "By the door"));
    }

    @Test
    void an_address_signs_one_device_in_and_never_a_second() {
        Screens.SignedInScreen device = screens.open(address).orElseThrow();

        assertThat(device.hubId()).isEqualTo(town.hub);
        assertThat(screens.isOf(town.hub, device.secret())).isTrue();
        assertThat(screens.open(address)).isEmpty();
        assertThat(screens.isOf(UUID.randomUUID(), device.secret())).isFalse();
        assertThat(screens.isOf(town.hub, address)).isFalse();
    }

    @Test
    void a_revoked_screen_is_none_whether_it_was_opened_or_not() {
        String other = town.as(town.manager, () -> screens.add(town.hub, "Upstairs"));
        Screens.SignedInScreen device = screens.open(address).orElseThrow();

        town.as(town.manager, () -> screens.list(town.hub))
                .forEach(screen -> town.doAs(town.manager, () -> screens.revoke(screen.id())));

        assertThat(screens.isOf(town.hub, device.secret())).isFalse();
        assertThat(screens.open(other)).isEmpty();
        assertThat(town.as(town.manager, () -> screens.list(town.hub))).isEmpty();
    }

    @Test
    void neither_the_address_nor_the_secret_of_the_device_is_kept() {
        String secret = screens.open(address).orElseThrow().secret();

        String kept = jdbc.queryForList("select * from screen_device where hub_id = ?", town.hub)
                .toString();

        assertThat(kept).doesNotContain(secret, address);
    }

    @Test
    void only_the_manager_of_the_hub_or_an_administrator_makes_one() {
        SignedIn elsewhere = new Town(jdbc, currentUser).manager;
        for (SignedIn person : new SignedIn[] {elsewhere, town.reception, town.adviser, town.practice}) {
            assertThatThrownBy(() -> town.doAs(person, () -> screens.add(town.hub, "Mine")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
