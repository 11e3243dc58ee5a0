package scot.onward.message.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.WordingVariant;

/**
 * A wording of an organisation's own, as kept.
 *
 * @param checkedBy who speaks the language and has read it; null for English
 * @param retiredAt when it was superseded or taken back; null while it is used
 */
public record KeptWording(
        UUID id,
        String language,
        MessageKind kind,
        MessageChannel channel,
        WordingVariant variant,
        int version,
        String text,
        @Nullable String checkedBy,
        Instant createdAt,
        @Nullable Instant retiredAt) {}
