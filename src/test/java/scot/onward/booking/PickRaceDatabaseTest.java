package scot.onward.booking;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;

/** Through the door of the invitation: of those who want one time exactly one gets it. */
class PickRaceDatabaseTest extends DatabaseTest {

    private static final int SLOTS = 40;

    @Autowired
    private Invitations invitations;

    @Autowired
    private InvitedPick invited;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private PickRace race;

    @BeforeEach
    void layOut() {
        SecurityContextHolder.clearContext();
        race = new PickRace(new LinkScene(jdbc, clock, currentUser), invitations, invited);
    }

    @Test
    void fiftyClientsWantOneTime() throws Exception {
        race.run(1, 50, Duration.ZERO);
    }

    @Test
    void twoClientsWantOneTimeShortlyAfterOneAnother() throws Exception {
        race.run(2, 2, Duration.ZERO);
        race.run(2, 2, Duration.ofMillis(200));
        race.run(1, 2, Duration.ofMillis(1000));
    }

    @Test
    @Tag("soak")
    void fortyTimesAreWantedByFiftyEach() throws Exception {
        race.run(SLOTS, 50, Duration.ZERO);
    }

    @Test
    @Tag("soak")
    void fortyTimesAreWantedByTwoEachAtOnceAndALittleApart() throws Exception {
        race.run(SLOTS, 2, Duration.ZERO);
        race.run(SLOTS, 2, Duration.ofMillis(200));
        race.run(SLOTS, 2, Duration.ofMillis(1000));
    }
}
