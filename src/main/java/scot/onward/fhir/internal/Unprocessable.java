package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Refusals (422) that name the element they are about. */
final class Unprocessable {

    private Unprocessable() {}

    static UnprocessableEntityException at(String element, String words) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.INVALID)
                .setDiagnostics(words)
                .addExpression(element);
        return new UnprocessableEntityException(words, outcome);
    }
}
