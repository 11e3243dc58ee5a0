package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What is wrong with a resource that was sent, every element of it by name. */
final class Problems {

    private final OperationOutcome outcome = new OperationOutcome();

    /** Notes what is wrong with an element. */
    void add(IssueType type, String element, String words) {
        issue(outcome, IssueSeverity.ERROR, type, words).addExpression(element);
    }

    /** @throws UnprocessableEntityException that names all of them, when there are any */
    void refuse() {
        if (outcome.hasIssue()) {
            throw new UnprocessableEntityException(outcome.getIssueFirstRep().getDiagnostics(), outcome);
        }
    }

    static OperationOutcome.OperationOutcomeIssueComponent issue(
            OperationOutcome outcome, IssueSeverity severity, IssueType type, String words) {
        return outcome.addIssue().setSeverity(severity).setCode(type).setDiagnostics(words);
    }
}
