package scot.onward.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wall displays of waiting rooms. A manager makes an address that signs one device in once; from then on the device is known
 * by a secret of its own, and is no person: it may show its hub's waiting room and nothing else. Revoked, it shows nothing at its next look.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
public class Screens {

    private static final int LONGEST_NAME = 120;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    Screens(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The screens of a hub that are not revoked, the newest first. */
    @Transactional(readOnly = true)
    public List<ScreenRow> list(UUID hubId) {
        require(hubId);
        return jdbc.sql("""
                        select id, name, created_at, opened_at from screen_device
                        where hub_id = ? and revoked_at is null order by created_at desc, id
                        """).param(hubId).query(ScreenRow.class).list();
    }

    /** Makes a screen; the answer is the only time that the secret of its address is shown. */
    public String add(UUID hubId, String name) {
        require(hubId);
        String secret = Secrets.fresh();
        jdbc.sql("""
                        insert into screen_device (id, hub_id, name, address_hash, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        hubId,
                        name.strip().substring(0, Math.min(name.strip().length(), LONGEST_NAME)),
                        Secrets.hash(secret),
                        currentUser.get().accountId(),
                        now())
                .update();
        return secret;
    }

    /** Ends a screen; revoking it again changes nothing. */
    public void revoke(UUID screenId) {
        UUID hub = jdbc.sql("select hub_id from screen_device where id = ?")
                .param(screenId)
                .query(UUID.class)
                .single();
        require(hub);
        jdbc.sql("update screen_device set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null")
                .params(now(), currentUser.get().accountId(), screenId)
                .update();
    }

    /** How people are called on a hub’s screens. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public ScreenShows shows(UUID hubId) {
        return jdbc.sql("select shows from hub_screen where hub_id = ?")
                .param(hubId)
                .query(ScreenShows.class)
                .optional()
                .orElse(ScreenShows.NAME);
    }

    public void show(UUID hubId, ScreenShows shows) {
        require(hubId);
        jdbc.sql("insert into hub_screen (hub_id, shows) values (?, ?) on duplicate key update shows = values(shows)")
                .params(hubId, shows.name())
                .update();
    }

    /** A device that has just been signed in, with the secret that it keeps. */
    public record SignedInScreen(UUID hubId, String secret) {}

    /** Signs the device in that opens the address; nothing where the address is wrong, used or revoked. */
    @PreAuthorize("permitAll()")
    public Optional<SignedInScreen> open(String addressSecret) {
        String secret = Secrets.fresh();
        int opened = jdbc.sql("""
                        update screen_device set opened_at = ?, device_hash = ?
                        where address_hash = ? and opened_at is null and revoked_at is null
                        """)
                .params(now(), Secrets.hash(secret), Secrets.hash(addressSecret))
                .update();
        return opened == 1
                ? Optional.of(new SignedInScreen(
                        jdbc.sql("select hub_id from screen_device where device_hash = ?")
                                .param(Secrets.hash(secret))
                                .query(UUID.class)
                                .single(),
                        secret))
                : Optional.empty();
    }

    /** Whether this is the secret of a screen of that hub that is not revoked. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean isOf(UUID hubId, String secret) {
        return !jdbc.sql("select 1 from screen_device where device_hash = ? and hub_id = ? and revoked_at is null")
                .params(Secrets.hash(secret), hubId)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private void require(UUID hubId) {
        SignedIn person = currentUser.get();
        if (person.role() == Role.MANAGER && !person.hubIds().contains(hubId)) {
            throw new AccessDeniedException("Not a hub of one's own");
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
