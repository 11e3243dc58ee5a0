package scot.onward.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.partner.OnwardRow;

/** One thing that happened in a client's story. */
public sealed interface StoryEntry {

    Instant at();

    /** An appointment, with its record once there is one. */
    record Visit(AppointmentFacts appointment, @Nullable SessionRow session) implements StoryEntry {
        @Override
        public Instant at() {
            return appointment.startsAt();
        }
    }

    /** A gain. */
    record Gained(GainRow gain) implements StoryEntry {
        @Override
        public Instant at() {
            return gain.recordedAt();
        }
    }

    /** An onward referral, at its latest step. */
    record Onward(OnwardRow referral) implements StoryEntry {
        @Override
        public Instant at() {
            return referral.changedAt();
        }
    }
}
