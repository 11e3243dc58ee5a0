package scot.onward.fhir.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.onward.booking.OpenSlot;
import scot.onward.shared.TimeSpan;

/**
 * The id of a slot says which it is, so that nothing need be kept: its clinic, the minute at which it starts (counted from
 * 1970) and how many minutes it lasts, such as {@code 0199c1f2-…-28412160-45}.
 */
record SlotId(UUID clinicId, Instant start, int minutes) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})-(\\d{1,9})-(\\d{1,3})");
    private static final int SECONDS = 60;

    static SlotId of(OpenSlot slot) {
        return new SlotId(slot.clinicId(), slot.span().from(), slot.minutes());
    }

    /** The id that a text is; empty when it is none. */
    static Optional<SlotId> read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) == 0) {
            return Optional.empty();
        }
        return Ids.uuid(parts.group(1))
                .map(clinic -> new SlotId(
                        clinic,
                        Instant.ofEpochSecond(Long.parseLong(parts.group(2)) * SECONDS),
                        Integer.parseInt(parts.group(3))));
    }

    String text() {
        return clinicId + "-" + start.getEpochSecond() / SECONDS + "-" + minutes;
    }

    String reference() {
        return "Slot/" + text();
    }

    TimeSpan span() {
        return TimeSpan.of(start, Duration.ofMinutes(minutes));
    }
}
