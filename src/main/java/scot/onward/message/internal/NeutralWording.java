package scot.onward.message.internal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;

/** A wording that Onward brings, for every organisation that has none of its own. */
public record NeutralWording(String language, MessageKind kind, MessageChannel channel, String text) {

    /** Follows from the words, so that other words are another wording and every instance knows it by the same id. */
    public UUID id() {
        String all = String.join("\n", language, kind.name(), channel.name(), text);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
