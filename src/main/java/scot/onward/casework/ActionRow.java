package scot.onward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody will do. */
public record ActionRow(
        UUID id,
        UUID clientId,
        String client,
        ActionOwner owner,
        String what,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }
}
