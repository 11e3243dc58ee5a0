package scot.onward.fhir.internal;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a search names, one of which has to fit. */
final class Wanted {

    private Wanted() {}

    /** The ids among some tokens; empty when the parameter is not there. An id of nobody's stands for itself. */
    static Optional<Set<UUID>> ids(@Nullable TokenOrListParam tokens) {
        return ids(tokens, token -> true);
    }

    /** The ids of services among the codes of our system, or of none. */
    static Optional<Set<UUID>> services(@Nullable TokenOrListParam tokens) {
        return ids(
                tokens, token -> token.getSystem() == null || token.getSystem().equals(Codes.SERVICE));
    }

    private static Optional<Set<UUID>> ids(@Nullable TokenOrListParam tokens, Predicate<TokenParam> ours) {
        return Optional.ofNullable(tokens)
                .map(all -> all.getValuesAsQueryTokens().stream()
                        .filter(ours)
                        .flatMap(token -> Ids.uuid(token.getValue()).stream())
                        .collect(Collectors.toSet()));
    }

    /** The ids among some references, with the kind of resource that each says, if it does. */
    static Optional<Map<UUID, String>> references(@Nullable ReferenceOrListParam references) {
        return Optional.ofNullable(references)
                .map(all -> all.getValuesAsQueryTokens().stream()
                        .flatMap(it -> Ids.uuid(it.getIdPart()).stream().map(id -> Map.entry(id, kind(it))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    private static String kind(ReferenceParam reference) {
        String kind = reference.getResourceType();
        return kind == null ? "" : kind;
    }

    /** The values of a date parameter as they were sent: HAPI would take a time without a zone for one of its own. */
    static TimeBounds times(RequestDetails request, String parameter) {
        String[] values = request.getParameters().get(parameter);
        return TimeBounds.read(parameter, values == null ? List.of() : Arrays.asList(values));
    }
}
