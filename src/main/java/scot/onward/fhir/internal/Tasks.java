package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.access.ApiPurpose;
import scot.onward.referral.ProgramReferrals;

/** What becomes of a practice's referrals; each has one Task of the same id from the moment it is received. */
@Component
public class Tasks implements Provider {

    private static final String REQUEST = "ServiceRequest";

    private final ProgramReferrals referrals;

    Tasks(ProgramReferrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public Class<Task> getResourceType() {
        return Task.class;
    }

    @Override
    public ApiPurpose purpose() {
        return ApiPurpose.REFERRALS;
    }

    @Read
    public Task read(@IdParam IdType id) {
        return Ids.uuid(id.getIdPart())
                .flatMap(referrals::find)
                .map(TaskWriter::resource)
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    /** Answers 200 with the Task that the referral has already. */
    @Create
    public MethodOutcome create(@ResourceParam Task sent) {
        IdType focus = new IdType(sent.getFocus().getReference());
        Task task = Ids.uuid(focus.getIdPart())
                .filter(id -> REQUEST.equals(focus.getResourceType()))
                .flatMap(referrals::find)
                .map(TaskWriter::resource)
                .orElseThrow(() -> Answers.unprocessable(
                        IssueType.NOTFOUND, "Task.focus", "The focus is a ServiceRequest that was sent before"));
        MethodOutcome outcome = new MethodOutcome(task.getIdElement(), false).setResource(task);
        outcome.setResponseStatusCode(200);
        return outcome;
    }

    @Search
    public Bundle search(
            ServletRequestDetails request,
            @OptionalParam(name = Task.SP_RES_ID) @Nullable TokenOrListParam ids,
            @OptionalParam(name = Task.SP_FOCUS) @Nullable ReferenceOrListParam focus,
            @OptionalParam(name = Task.SP_STATUS) @Nullable TokenOrListParam status,
            @OptionalParam(name = Task.SP_AUTHORED_ON) @Nullable DateRangeParam authored,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset) {
        SentSearch search = new SentSearch(referrals, request, count, offset)
                .by(ids)
                .status(status, row -> TaskWriter.status(row).toCode())
                .received(Task.SP_AUTHORED_ON);
        Wanted.references(focus).map(Map::keySet).ifPresent(search::among);
        return search.bundle(TaskWriter::resource);
    }
}
