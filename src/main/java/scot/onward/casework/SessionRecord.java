package scot.onward.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.SnsiapType;

/**
 * One meeting and its record.
 *
 * @param time which meeting with this client it is, counted from one
 * @param notesVersion to be handed back when the notes are saved
 */
public record SessionRecord(
        UUID id,
        UUID caseId,
        UUID clientId,
        @Nullable UUID appointmentId,
        @Nullable UUID referralId,
        UUID adviserId,
        UUID hubId,
        Delivery delivery,
        @Nullable SnsiapType type,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int time,
        String notes,
        int notesVersion,
        Set<PresentingIssue> issues,
        Set<OutcomeKind> outcomes,
        @Nullable NextTime nextTime,
        @Nullable UUID nextAppointmentId,
        List<FoundDateRow> dates,
        List<ActionRow> actions,
        List<GainRow> gains,
        List<DebtRow> debts) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
