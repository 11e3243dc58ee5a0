package scot.onward.fhir.internal;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
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

    /** The answer instead of an exception. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException told(Throwable failure) {
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
