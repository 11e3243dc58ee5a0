package scot.onward.fhir.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** HAPI's server, which checks what a token is for, and says what it does not offer with the status that is meant for it. */
final class OnwardServer extends RestfulServer {

    private static final Set<String> MODIFIERS = Set.of("exact", "contains", "iterate");

    private final transient PurposeGate gate;

    OnwardServer(FhirContext context, PurposeGate gate) {
        super(context);
        this.gate = gate;
    }

    @Override
    protected void validateRequest(ServletRequestDetails request) {
        gate.check(request);
        request.getParameters().keySet().forEach(OnwardServer::checkModifier);
        super.validateRequest(request);
    }

    /** HAPI passes over a modifier that nobody reads; then the answer would be to another question than was asked. */
    private static void checkModifier(String parameter) {
        int colon = parameter.indexOf(':');
        String modifier = parameter.substring(colon + 1);
        boolean ofType = !modifier.isEmpty() && Character.isUpperCase(modifier.charAt(0));
        if (colon >= 0 && !ofType && !MODIFIERS.contains(modifier)) {
            throw new InvalidRequestException("%s: there is no such modifier here".formatted(parameter));
        }
    }

    @Override
    protected void throwUnknownFhirOperationException(RequestDetails request, String path, RequestTypeEnum type) {
        boolean search = type == RequestTypeEnum.GET && request.getId() == null && request.getOperation() == null;
        if (search && request.getResourceName() != null) {
            throw new InvalidRequestException(
                    "%s cannot be searched by these parameters together: %s. /fhir/metadata names those that there are"
                            .formatted(
                                    request.getResourceName(),
                                    String.join(", ", request.getParameters().keySet())));
        }
        throw new MethodNotAllowedException("%s %s is not offered here, see /fhir/metadata".formatted(type, path));
    }

    /** Says nothing of what it is made of. */
    @Override
    public void addHeadersToResponse(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
