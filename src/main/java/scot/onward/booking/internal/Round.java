package scot.onward.booking.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A round of telling everybody who looks at a hub that something changed: what all of them are to see is read for the first and
 * handed to the others. Whether somebody may see it, and the note that they did, stay theirs. A change during the round is told in
 * a round of its own.
 */
@Component
public class Round {

    private final ThreadLocal<@Nullable Map<Object, Object>> read = new ThreadLocal<>();

    /** Goes round, in the present thread. */
    public void go(Runnable telling) {
        read.set(new HashMap<>());
        try {
            telling.run();
        } finally {
            read.remove();
        }
    }

    /** What there is to see of a hub, read once in a round and always outside of one. The answer is not to be changed. */
    public <T> T once(String what, UUID hubId, Object when, Supplier<T> reading) {
        Map<Object, Object> known = read.get();
        if (known == null) {
            return reading.get();
        }
        Object key = List.of(what, hubId, when);
        Object before = known.get(key);
        if (before == null) {
            T now = reading.get();
            known.put(key, now);
            return now;
        }
        @SuppressWarnings("unchecked")
        T same = (T) before;
        return same;
    }
}
