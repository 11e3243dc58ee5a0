package scot.onward.booking;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client is invited to choose from.
 *
 * @param hubIds the hubs that may be chosen; the wish's own among them or not
 * @param wish what kind of time: service, way to meet, needs, language, adviser, last safe date; one adviser sees the client
 */
public record NewInvitation(
        UUID clientId, @Nullable UUID referralId, Set<UUID> hubIds, boolean bringLetter, TimeSearch wish) {

    public NewInvitation {
        hubIds = Set.copyOf(hubIds);
        if (!wish.who().moreAdviserIds().isEmpty()) {
            throw new IllegalArgumentException("A time with several advisers is not chosen by a link");
        }
    }
}
