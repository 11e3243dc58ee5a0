package scot.onward.casework;

import java.time.Instant;

/** What came of saving notes. */
public sealed interface NotesSaving {

    /** Saved; {@code version} is the base of the next saving. */
    record Saved(int version, Instant at) implements NotesSaving {}

    /** Another window saved other notes in between. Nothing was overwritten; a person merges the two. */
    record OtherText(String text, int version) implements NotesSaving {}
}
