package scot.onward.message;

import java.util.UUID;

/** What a message told of an appointment is to be told in another way; who knows appointments queues it, in this transaction. */
public record OtherWayWanted(UUID messageId, UUID appointmentId, MessageKind kind, MessageChannel channel) {}
