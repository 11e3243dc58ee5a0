package scot.onward.partner;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An onward referral that is offered to the client.
 *
 * @param hubId where client and adviser met
 * @param sessionId the session it came out of, if it came out of one
 * @param asked what the agency is asked to do
 */
public record NewOnward(
        UUID clientId, UUID serviceId, UUID hubId, @Nullable UUID sessionId, String asked) {}
