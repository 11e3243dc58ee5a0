package scot.onward.hub;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was read under one stamp, by key. */
public final class Remembered<K, V> {

    private final ReferenceStamp stamp;
    private final Function<K, V> read;
    private volatile Known<K, V> known = new Known<>(new UUID(0, 0), new ConcurrentHashMap<>());

    private record Known<K, V>(UUID stamp, Map<K, V> values) {}

    Remembered(ReferenceStamp stamp, Function<K, V> read) {
        this.stamp = stamp;
        this.read = read;
    }

    /** The value as it is now. It is shared by everybody: it must not be changed. */
    public V of(K key) {
        UUID now = stamp.stamp();
        Known<K, V> current = known;
        if (!current.stamp().equals(now)) {
            current = new Known<>(now, new ConcurrentHashMap<>());
            known = current;
        }
        V value = current.values().get(key);
        if (value == null) {
            value = read.apply(key);
            current.values().put(key, value);
        }
        return value;
    }
}
