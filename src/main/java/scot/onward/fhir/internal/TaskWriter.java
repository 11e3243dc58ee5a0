package scot.onward.fhir.internal;

import java.time.LocalDate;
import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import scot.onward.referral.EndReason;
import scot.onward.referral.SentRequest;
import scot.onward.referral.SentRow;
import scot.onward.shared.HubTime;

/** What becomes of a referral as a Task: its state, the next step and whose it is, as far as the practice may know. */
final class TaskWriter {

    private TaskWriter() {}

    static Task resource(SentRequest it) {
        SentRow row = it.row();
        Task task = new Task();
        task.setId(row.id().toString());
        task.getMeta().addProfile(UkCore.TASK);
        task.setStatus(status(row)).setIntent(TaskIntent.ORDER);
        task.setBusinessStatus(new CodeableConcept(Codes.coding(Codes.REFERRAL_STATUS, row.status())));
        task.setFocus(new Reference("ServiceRequest/" + row.id()));
        task.setAuthoredOn(Date.from(row.receivedAt()));
        task.setLastModified(Date.from(row.changedAt() == null ? row.receivedAt() : row.changedAt()));
        task.setOwner(new Reference().setType("Organization").setDisplay(it.owner()));
        if (row.nextStep() != null) {
            task.setCode(new CodeableConcept(Codes.coding(Codes.NEXT_STEP, row.nextStep())));
        }
        if (row.nextDue() != null) {
            task.getRestriction().setPeriod(new Period().setEnd(endOf(row.nextDue())));
        }
        if (row.visitAt() != null) {
            task.setExecutionPeriod(new Period().setStart(Date.from(row.visitAt())));
        }
        if (row.endReason() != null) {
            task.setStatusReason(new CodeableConcept(Codes.coding(Codes.END_REASON, row.endReason())));
        }
        return task;
    }

    static TaskStatus status(SentRow row) {
        return switch (row.status()) {
            case RECEIVED -> TaskStatus.RECEIVED;
            case TRIAGED -> TaskStatus.ACCEPTED;
            case AWAITING_CONTACT, BOOKED, WAITING_LIST, ATTENDED, ENGAGED -> TaskStatus.INPROGRESS;
            case CLOSED -> row.endReason() == EndReason.OUTCOME_REACHED ? TaskStatus.COMPLETED : TaskStatus.CANCELLED;
        };
    }

    private static Date endOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(HubTime.ZONE).minusSeconds(1).toInstant());
    }
}
