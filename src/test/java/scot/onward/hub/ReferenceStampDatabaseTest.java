package scot.onward.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import scot.onward.DatabaseTest;

class ReferenceStampDatabaseTest extends DatabaseTest {

    @Autowired
    private ReferenceStamp stamp;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void whatHasNotChangedIsReadOnce() {
        Remembered<UUID, Integer> services = services();
        UUID organisation = organisation();

        assertThat(services.of(organisation)).isZero();
        assertThat(services.of(organisation)).isZero();

        assertThat(reads).hasValue(1);
    }

    @Test
    void whateverIsWrittenByWhomeverIsSeenAtOnce() {
        Remembered<UUID, Integer> services = services();
        UUID organisation = organisation();
        services.of(organisation);

        UUID service = add(organisation);
        assertThat(services.of(organisation)).isEqualTo(1);
        jdbc.update("update offered_service set active = false where id = ?", service);
        assertThat(services.of(organisation)).isZero();
        jdbc.update("update offered_service set active = true where id = ?", service);
        assertThat(services.of(organisation)).isEqualTo(1);
        jdbc.update("delete from offered_service where id = ?", service);
        assertThat(services.of(organisation)).isZero();
    }

    @Test
    void whatWasRolledBackIsForgotten() {
        Remembered<UUID, Integer> services = services();
        UUID organisation = organisation();

        transaction.executeWithoutResult(status -> {
            add(organisation);
            assertThat(services.of(organisation)).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(services.of(organisation)).isZero();
    }

    @Test
    void aPieceOfWorkAsksOnceAndLearnsThatSomethingChangedMeanwhile() {
        UUID organisation = organisation();

        assertThat(stamp.once(stamp::hasChanged)).isFalse();
        boolean changed = stamp.once(() -> {
            add(organisation);
            return stamp.hasChanged();
        });

        assertThat(changed).isTrue();
        assertThat(stamp.hasChanged()).as("outside of a piece of work").isTrue();
    }

    @Test
    void aPieceOfWorkThatFailsLeavesNothingBehind() {
        Remembered<UUID, Integer> services = services();
        UUID organisation = organisation();
        assertThatThrownBy(() -> stamp.once(() -> {
                    throw new IllegalStateException("It broke");
                }))
                .hasMessage("It broke");

        services.of(organisation);
        add(organisation);

        assertThat(services.of(organisation)).isEqualTo(1);
    }

    private Remembered<UUID, Integer> services() {
        return stamp.remembered(organisation -> {
            reads.incrementAndGet();
            return jdbc.queryForList(
                            "select count(*) from offered_service where organisation_id = ? and active",
                            Integer.class,
                            organisation)
                    .getFirst();
        });
    }

    private UUID organisation() {
        UUID id = UUID.randomUUID();
        jdbc.update("insert into organisation (id, name, kind) values (?, ?, 'HUB_OPERATOR')", id, "Org " + id);
        return id;
    }

    private UUID add(UUID organisation) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into offered_service (id, organisation_id, name, neutral_name, minutes) values (?, ?, 'Money advice', 'Advice session', 45)",
                id,
                organisation);
        return id;
    }
}
