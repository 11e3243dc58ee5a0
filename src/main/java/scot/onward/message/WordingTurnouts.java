package scot.onward.message;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks a module above, which knows of appointments, what came of those that clients were told of in one wording. */
public interface WordingTurnouts {

    /**
     * Whether people came, by wording; one without an entry has brought nobody yet.
     *
     * @param hubIds where the appointments were
     */
    Map<UUID, Turnout> of(Collection<UUID> wordingIds, Set<UUID> hubIds);
}
