package scot.onward.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that are the same at every load, so that a screenshot or a bookmark of yesterday still fits. */
final class DemoIds {

    private DemoIds() {}

    /** The id of the {@code kind} that is called {@code key} in the demonstration's tables. */
    static UUID id(String kind, Object key) {
        return UUID.nameUUIDFromBytes((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
