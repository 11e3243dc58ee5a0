package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.BookingOutcome.NotOffered;
import scot.onward.booking.BookingOutcome.PastLastSafeDate;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.OpenSlot;
import scot.onward.booking.OpenSlots;
import scot.onward.booking.ProgramOutcome.NotPossible;
import scot.onward.booking.ProgramOutcome.Stale;
import scot.onward.booking.ResourceKind;
import scot.onward.shared.TimeSpan;

/** What a program is told when it does not get what it asked for: the status, the cause, and what is free instead. */
@Component
class Answers {

    private static final int SLOTS_NAMED = 5;
    private static final String SLOT = "Appointment.slot";

    private final OpenSlots slots;

    Answers(OpenSlots slots) {
        this.slots = slots;
    }

    BaseServerResponseException stale(Stale stale) {
        String words =
                "It has been changed meanwhile and is of version %d now: read it again".formatted(stale.version());
        return new PreconditionFailedException(words, outcome(IssueType.CONFLICT, words, null));
    }

    BaseServerResponseException notPossible(NotPossible not) {
        return unprocessable(
                IssueType.BUSINESSRULE,
                "Appointment.status",
                "It is %s: that cannot be changed here"
                        .formatted(Statuses.of(not.status()).toCode()));
    }

    /** @param serviceId for which others are looked for near the slot that cannot be had */
    BaseServerResponseException refused(BookingOutcome why, OpenSlot wanted, UUID serviceId) {
        return switch (why) {
            case Taken taken
            when taken.what() == ResourceKind.CLIENT ->
                taken(
                        "The patient has another appointment then",
                        wanted,
                        serviceId,
                        new TimeSpan(taken.startsAt(), taken.endsAt()));
            case Taken taken -> taken("Somebody has taken that time", wanted, serviceId, null);
            case NotOffered(BookingOutcome.Cause cause) -> notOffered(cause, wanted, serviceId);
            case PastLastSafeDate late ->
                unprocessable(
                        IssueType.BUSINESSRULE,
                        SLOT,
                        "It lies after the last date that is safe for this patient: take an earlier one, or phone the hub");
            default -> throw new IllegalStateException("No answer to " + why);
        };
    }

    private BaseServerResponseException notOffered(BookingOutcome.Cause cause, OpenSlot wanted, UUID serviceId) {
        return switch (cause) {
            case CLOSED, OUTSIDE_CLINIC -> taken("That time is not offered any more", wanted, serviceId, null);
            case HELD -> taken("That time is kept for more urgent people", wanted, serviceId, null);
            case NO_INTERPRETER -> taken("Nobody is free to interpret then", wanted, serviceId, null);
            case IN_THE_PAST -> unprocessable(IssueType.BUSINESSRULE, SLOT, "That time is over");
            case OTHER_SERVICE ->
                unprocessable(IssueType.BUSINESSRULE, "Appointment.serviceType", "That service is not given there");
            case TOO_FAR_AHEAD, OFF_THE_GRID, LENGTH, UNKNOWN_CLINIC ->
                unprocessable(IssueType.NOTFOUND, SLOT, "There is no such slot: take one that GET Slot found");
            case UNKNOWN_ADVISER, NO_REASON, REASON_TOO_LONG ->
                throw new IllegalStateException("No program asks for that: " + cause);
        };
    }

    private BaseServerResponseException taken(String words, OpenSlot wanted, UUID serviceId, @Nullable TimeSpan busy) {
        List<OpenSlot> near = slots.near(wanted, serviceId, busy, SLOTS_NAMED);
        String all = near.isEmpty() ? words + "; nothing like it is free within a week" : words;
        OperationOutcome outcome = outcome(IssueType.CONFLICT, all, SLOT);
        near.forEach(slot -> Problems.issue(
                        outcome,
                        IssueSeverity.INFORMATION,
                        IssueType.INFORMATIONAL,
                        "Free: %s to %s"
                                .formatted(slot.span().from(), slot.span().to()))
                .getDetails()
                .setText(SlotId.of(slot).reference()));
        return new ResourceVersionConflictException(all, outcome);
    }

    static BaseServerResponseException unprocessable(IssueType type, String element, String words) {
        return new UnprocessableEntityException(words, outcome(type, words, element));
    }

    static OperationOutcome outcome(IssueType type, String words, @Nullable String element) {
        OperationOutcome outcome = new OperationOutcome();
        var issue = Problems.issue(outcome, IssueSeverity.ERROR, type, words);
        if (element != null) {
            issue.addExpression(element);
        }
        return outcome;
    }
}
