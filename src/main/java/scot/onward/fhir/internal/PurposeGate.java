package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import scot.onward.access.ApiPurpose;

/** Refuses a request about a kind of resource that the token is not for. */
@Component
class PurposeGate {

    private final Map<String, ApiPurpose> purposes;

    PurposeGate(List<Provider> providers) {
        purposes = providers.stream()
                .collect(Collectors.toMap(provider -> provider.getResourceType().getSimpleName(), Provider::purpose));
    }

    /** @throws ForbiddenOperationException when the token lacks the purpose */
    void check(RequestDetails request) {
        ApiPurpose needed = request.getResourceName() == null ? null : purposes.get(request.getResourceName());
        if (needed != null && !holds(needed)) {
            throw new ForbiddenOperationException(
                    "This token is not for %s: it lacks the purpose %s".formatted(request.getResourceName(), needed));
        }
    }

    private static boolean holds(ApiPurpose purpose) {
        var program = SecurityContextHolder.getContext().getAuthentication();
        return program != null
                && program.getAuthorities().stream()
                        .anyMatch(authority -> purpose.authority().equals(authority.getAuthority()));
    }
}
