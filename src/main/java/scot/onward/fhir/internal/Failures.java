package scot.onward.fhir.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Map;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns what goes wrong into what a program may be told: the right status, and nothing of the inside. */
@Component
@Interceptor
public class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final Pattern HAPIS_NUMBER = Pattern.compile("HAPI-\\d+: ");
    private static final Map<Integer, IssueType> CODES = Map.of(
            400, IssueType.INVALID,
            403, IssueType.FORBIDDEN,
            404, IssueType.NOTFOUND,
            405, IssueType.NOTSUPPORTED,
            409, IssueType.CONFLICT,
            412, IssueType.CONFLICT,
            422, IssueType.INVALID,
            500, IssueType.EXCEPTION);

    /** The answer instead of an exception. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException told(Throwable failure) {
        BaseServerResponseException answer = answer(failure);
        if (answer.getOperationOutcome() == null) {
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(IssueSeverity.ERROR)
                    .setCode(CODES.getOrDefault(answer.getStatusCode(), IssueType.PROCESSING))
                    .setDiagnostics(HAPIS_NUMBER
                            .matcher(String.valueOf(answer.getMessage()))
                            .replaceAll(""));
            answer.setOperationOutcome(outcome);
        }
        return answer;
    }

    private static BaseServerResponseException answer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return new ForbiddenOperationException("This token may not do or see that");
            }
            if (cause instanceof DataFormatException unreadable) {
                return new InvalidRequestException(unreadable.getMessage());
            }
            if (cause instanceof BaseServerResponseException known && !isOfTheInside(known)) {
                return known;
            }
        }
        log.error("A request to /fhir failed", failure);
        return new InternalErrorException("Onward failed to answer; nothing was changed");
    }

    private static boolean isOfTheInside(@Nullable BaseServerResponseException known) {
        return known instanceof InternalErrorException;
    }
}
