package scot.onward.fhir.internal;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import scot.onward.access.Secrets;
import scot.onward.fhir.internal.KeptAnswers.Begun;

/**
 * Answers a request that is sent again with the same Idempotency-Key as it was answered the first time, for a day. What was
 * refused because of the moment or of the program's rights (no 4xx but these below) is not remembered.
 */
@Component
class IdempotentRequests {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");
    private static final int CREATED = 201;
    private static final Set<Integer> REMEMBERED = Set.of(409, 422);

    private final KeptAnswers requests;
    private final FhirContext context;

    IdempotentRequests(KeptAnswers requests, FhirContext context) {
        this.requests = requests;
        this.context = context;
    }

    /** Does the work under an id that stays the same for the same key, or answers as before. */
    <R extends Resource> R once(String key, R sent, Class<R> type, Function<UUID, R> work) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidRequestException("An Idempotency-Key is of 1 to 255 letters, digits and signs of ASCII");
        }
        String hash = Secrets.hash(parser().encodeResourceToString(sent));
        return switch (requests.begin(key, hash)) {
            case Begun.Mine mine -> first(key, mine.appointmentId(), work);
            case Begun.Answered before -> again(before, type);
            case Begun.OtherBody other -> {
                String words = "This Idempotency-Key was used for something else: make a new one for each";
                throw new UnprocessableEntityException(words, Answers.outcome(IssueType.BUSINESSRULE, words, null));
            }
            case Begun.Running running -> {
                String words = "The same request is being answered at this moment: ask again in a second";
                throw new ResourceVersionConflictException(words, Answers.outcome(IssueType.TRANSIENT, words, null));
            }
        };
    }

    /** Whatever fails in another way may have been done all the same: its key stays taken until it is taken up again. */
    private <R extends Resource> R first(String key, UUID id, Function<UUID, R> work) {
        try {
            R made = work.apply(id);
            requests.answered(key, id, CREATED, parser().encodeResourceToString(made));
            return made;
        } catch (BaseServerResponseException refused) {
            IBaseOperationOutcome outcome = refused.getOperationOutcome();
            if (outcome != null && REMEMBERED.contains(refused.getStatusCode())) {
                requests.answered(key, id, refused.getStatusCode(), parser().encodeResourceToString(outcome));
            } else {
                requests.forget(key, id);
            }
            throw refused;
        } catch (AccessDeniedException notTheirs) {
            requests.forget(key, id);
            throw notTheirs;
        }
    }

    private <R extends Resource> R again(Begun.Answered before, Class<R> type) {
        if (before.status() == CREATED) {
            return parser().parseResource(type, before.answer());
        }
        OperationOutcome outcome = parser().parseResource(OperationOutcome.class, before.answer());
        String words = outcome.getIssueFirstRep().getDiagnostics();
        BaseServerResponseException refused = BaseServerResponseException.newInstance(before.status(), words);
        refused.setOperationOutcome(outcome);
        throw refused;
    }

    private IParser parser() {
        return context.newJsonParser();
    }
}
