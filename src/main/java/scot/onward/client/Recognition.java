package scot.onward.client;

import java.util.UUID;

/** Whether a person is already a client. */
public sealed interface Recognition {

    /** Nobody like this is known. */
    record Unknown() implements Recognition {}

    /** The same person, beyond doubt. */
    record Certain(UUID clientId, By by) implements Recognition {}

    /** Perhaps the same person; a member of staff decides. */
    record Possible(UUID clientId, By by) implements Recognition {}

    /** What told them: a CHI number that both have, or name, birth date and how they are reached. */
    enum By {
        CHI,
        DETAILS
    }
}
