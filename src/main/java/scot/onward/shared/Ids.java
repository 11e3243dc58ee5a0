package scot.onward.shared;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Ids for rows of tables that grow: of version 7, in the order of time, so that new rows lie together in every index. */
public final class Ids {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Ids() {}

    /** A new id. It is no secret: who sees it can tell when it was made. */
    public static UUID next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << 16;
        return new UUID(time | VERSION | random.nextLong(0x1000), VARIANT | random.nextLong() >>> 2);
    }
}
