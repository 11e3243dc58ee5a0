package scot.onward.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wording of an organisation's own.
 *
 * @param checkedBy who speaks the language and has read it; null for English
 * @param until when it was superseded or taken back; null while it is used
 */
public record OwnWording(
        UUID id,
        WordingVariant variant,
        int version,
        String text,
        @Nullable String checkedBy,
        Instant since,
        @Nullable Instant until) {}
