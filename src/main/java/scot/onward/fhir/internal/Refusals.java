package scot.onward.fhir.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import scot.onward.access.BearerTokens;

/** Answers requests that never reach the server, in the same words and form as the server would. */
@Component
class Refusals {

    private final FhirContext context;

    Refusals(FhirContext context) {
        this.context = context;
    }

    /** Without a token, or with one that is wrong or revoked. */
    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BearerTokens.CHALLENGE);
        write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                IssueType.LOGIN,
                "Send a token that is in use, as Authorization: Bearer …");
    }

    /** With a token that is for nothing here. */
    void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                IssueType.FORBIDDEN,
                "This token has none of the purposes SCHEDULING, PATIENTS and REFERRALS");
    }

    void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, IssueType type, String words)
            throws IOException {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type).setDiagnostics(words);
        EncodingEnum encoding = encoding(request);
        response.setStatus(status.value());
        response.setContentType(encoding.getResourceContentTypeNonLegacy());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(encoding.newParser(context).encodeResourceToString(outcome));
    }

    private static EncodingEnum encoding(HttpServletRequest request) {
        String format = request.getParameter("_format");
        String wanted = format == null ? request.getHeader(HttpHeaders.ACCEPT) : format;
        return wanted != null && wanted.contains("xml") && !wanted.contains("json")
                ? EncodingEnum.XML
                : EncodingEnum.JSON;
    }
}
