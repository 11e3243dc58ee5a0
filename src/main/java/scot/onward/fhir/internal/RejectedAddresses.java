package scot.onward.fhir.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Explains to programs, too, that an address was refused before anybody looked at it. */
@Component
class RejectedAddresses implements RequestRejectedHandler {

    private final RequestRejectedHandler elsewhere = new HttpStatusRequestRejectedHandler();
    private final Refusals refusals;

    RejectedAddresses(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith(FhirServer.PATH + "/")) {
            refusals.write(
                    request, response, HttpStatus.BAD_REQUEST, IssueType.INVALID, "This is not an address of /fhir");
        } else {
            elsewhere.handle(request, response, reason);
        }
    }
}
