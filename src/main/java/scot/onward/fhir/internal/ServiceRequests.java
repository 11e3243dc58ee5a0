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
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.access.ApiPurpose;
import scot.onward.referral.ProgramReferrals;
import scot.onward.referral.SendResult;

/** Referrals of a practice: sent by POST through the same door as the page, read and searched as they were sent. */
@Component
public class ServiceRequests implements Provider {

    private final ProgramReferrals referrals;
    private final IdempotentRequests requests;

    ServiceRequests(ProgramReferrals referrals, IdempotentRequests requests) {
        this.referrals = referrals;
        this.requests = requests;
    }

    @Override
    public Class<ServiceRequest> getResourceType() {
        return ServiceRequest.class;
    }

    @Override
    public ApiPurpose purpose() {
        return ApiPurpose.REFERRALS;
    }

    @Read
    public ServiceRequest read(@IdParam IdType id) {
        return Ids.uuid(id.getIdPart())
                .flatMap(referrals::find)
                .map(ReferralWriter::resource)
                .orElseThrow(() -> new ResourceNotFoundException(id));
    }

    @Create
    public MethodOutcome create(ServletRequestDetails request, @ResourceParam ServiceRequest sent) {
        String key = request.getHeader(IdempotentRequests.HEADER);
        ServiceRequest received = key == null
                ? send(UUID.randomUUID(), sent)
                : requests.once(key, sent, ServiceRequest.class, id -> send(id, sent));
        return new MethodOutcome(received.getIdElement(), true).setResource(received);
    }

    private ServiceRequest send(UUID id, ServiceRequest sent) {
        if (referrals.send(ReferralReader.read(id, sent)) instanceof SendResult.Refused refused) {
            ReferralProblems.refuse(refused.problems());
        }
        return referrals.find(id).map(ReferralWriter::resource).orElseThrow();
    }

    @Search
    public Bundle search(
            ServletRequestDetails request,
            @OptionalParam(name = ServiceRequest.SP_RES_ID) @Nullable TokenOrListParam ids,
            @OptionalParam(name = ServiceRequest.SP_STATUS) @Nullable TokenOrListParam status,
            @OptionalParam(name = ServiceRequest.SP_AUTHORED) @Nullable DateRangeParam authored,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset) {
        return new SentSearch(referrals, request, count, offset)
                .by(ids)
                .status(status, row -> ReferralWriter.status(row.status()).toCode())
                .received(ServiceRequest.SP_AUTHORED)
                .bundle(ReferralWriter::resource);
    }
}
