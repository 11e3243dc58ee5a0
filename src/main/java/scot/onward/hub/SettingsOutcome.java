package scot.onward.hub;

import java.util.UUID;

/** What came of changing a place or a person of it. */
public sealed interface SettingsOutcome {

    /** It is as wanted. */
    record Saved(UUID id) implements SettingsOutcome {}

    /** It is as it was. */
    record Refused(SettingsRule rule) implements SettingsOutcome {}
}
