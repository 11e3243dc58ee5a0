package scot.onward.fhir.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a referral is asked, by the linkIds of its QuestionnaireResponse, and the type of the answer. */
enum Asked {
    NO_FIXED_ADDRESS("boolean"),
    LETTER("boolean"),
    LETTER_KIND("Coding"),
    LETTER_DATE("date"),
    SAFE_TONIGHT("boolean"),
    FOOD_HEAT_MEDICINE("boolean"),
    MISSING("Coding"),
    DEPENDANTS("boolean"),
    TEXT_OK("boolean"),
    VOICEMAIL_OK("boolean"),
    MAY_NAME_SERVICE("boolean"),
    BEST_TIME("string"),
    ACCESS_NEED("Coding"),
    REFERRER_ROLE("Coding"),
    AGREES_TO_CONTACT("boolean"),
    AGREES_TO_HEAR_BACK("boolean");

    private final String type;

    Asked(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String linkId() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where its answer stands in a ServiceRequest. */
    String path() {
        return "ServiceRequest.contained.ofType(QuestionnaireResponse).item.where(linkId='%s')".formatted(linkId());
    }

    static Optional<Asked> of(String linkId) {
        return Arrays.stream(values())
                .filter(asked -> asked.linkId().equals(linkId))
                .findFirst();
    }

    /** All of them with their types, for the statement of what there is. */
    static String linkIds() {
        return Arrays.stream(values())
                .map(asked -> asked.linkId() + " (" + asked.type() + ")")
                .collect(Collectors.joining(", "));
    }
}
