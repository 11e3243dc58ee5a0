package scot.onward.hub;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Says whether anything was written of what is set up once and read all the time: places, people, services, clinics. The database
 * renews the stamp with every such write, whoever makes it, so that no running instance uses what another has changed.
 */
@Component
public class ReferenceStamp {

    private final JdbcTemplate jdbc;
    private final ThreadLocal<@Nullable UUID> asOf = new ThreadLocal<>();

    ReferenceStamp(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that is read once for each key, and again when the stamp is another. */
    public <K, V> Remembered<K, V> remembered(Function<K, V> read) {
        return new Remembered<>(this, read);
    }

    /** One piece of work that asks often and writes nothing of the kind: the stamp is read once, when it begins. */
    public <T> T once(Supplier<T> work) {
        return asOf.get() == null ? onceAsOf(read(), work) : work.get();
    }

    /** The same as of a stamp that was read with something else, a moment ago. */
    public <T> T onceAsOf(UUID stamp, Supplier<T> work) {
        if (asOf.get() != null) {
            return work.get();
        }
        asOf.set(stamp);
        try {
            return work.get();
        } finally {
            asOf.remove();
        }
    }

    /** Whether anything was written since the present piece of work began; always so outside of one. */
    public boolean hasChanged() {
        UUID began = asOf.get();
        return began == null || !began.equals(read());
    }

    UUID stamp() {
        UUID began = asOf.get();
        return began == null ? read() : began;
    }

    private UUID read() {
        // With a parameter, so that the server need not parse it anew each time.
        return Objects.requireNonNull(jdbc.queryForObject(
                "select stamp from reference_stamp where id = ?", (row, n) -> row.getObject(1, UUID.class), 1));
    }
}
