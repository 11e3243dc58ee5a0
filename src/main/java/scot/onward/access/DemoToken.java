package scot.onward.access;

import java.util.Optional;

/** A token with which another program may be tried while demonstrating. Not there in production. */
public interface DemoToken {

    /** Makes the token usable and tells its secret; nothing where the data are not the demonstration's. */
    Optional<String> issue();
}
