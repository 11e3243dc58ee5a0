package scot.onward.client;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a person may be reached without putting them at risk.
 *
 * @param rules what they said about each way; a way that is left out is not allowed
 * @param bestTime in the person's words, such as "Mornings"
 */
public record SafeContact(
        @Nullable String phone,
        @Nullable String email,
        Map<ReachWay, ContactRule> rules,
        @Nullable String bestTime) {

    /** Nothing known, so nothing allowed. */
    public static final SafeContact NONE = new SafeContact(null, null, false, false, false, false, false, null);

    public SafeContact {
        phone = Typed.orNull(phone);
        email = Typed.orNull(email);
        bestTime = Typed.orNull(bestTime);
        Map<ReachWay, ContactRule> all = new EnumMap<>(ReachWay.class);
        for (ReachWay way : ReachWay.values()) {
            all.put(way, rules.getOrDefault(way, ContactRule.NEVER));
        }
        rules = Map.copyOf(all);
    }

    /** As a person says it in short: which ways, a message left or not, the service named or not, at any time. */
    public SafeContact(
            @Nullable String phone,
            @Nullable String email,
            boolean phoneOk,
            boolean textOk,
            boolean emailOk,
            boolean voicemailOk,
            boolean mayNameService,
            @Nullable String bestTime) {
        this(
                phone,
                email,
                Map.of(
                        ReachWay.PHONE, ContactRule.anyTime(phoneOk, voicemailOk, mayNameService),
                        ReachWay.TEXT, ContactRule.anyTime(textOk, true, mayNameService),
                        ReachWay.EMAIL, ContactRule.anyTime(emailOk, true, mayNameService),
                        ReachWay.LETTER, ContactRule.anyTime(true, true, mayNameService)),
                bestTime);
    }

    /** The same numbers and words under other rules. */
    public SafeContact with(Map<ReachWay, ContactRule> others) {
        return new SafeContact(phone, email, others, bestTime);
    }

    /** What is allowed by both: for two records of one person, of whom neither is known to be right. */
    SafeContact narrowedBy(SafeContact other) {
        Map<ReachWay, ContactRule> both = new EnumMap<>(ReachWay.class);
        for (ReachWay way : ReachWay.values()) {
            ContactRule theirs = other.knows(way) || !knows(way) ? other.rule(way) : rule(way);
            both.put(way, knows(way) ? rule(way).narrowedBy(theirs) : theirs);
        }
        return new SafeContact(
                phone == null ? other.phone : phone,
                email == null ? other.email : email,
                both,
                bestTime == null ? other.bestTime : bestTime);
    }

    /** What they said about one way. */
    public ContactRule rule(ReachWay way) {
        return Objects.requireNonNull(rules.get(way));
    }

    /** Whether they may be reached in this way, and the number or address for it is known; a postal one is not in here. */
    public boolean allows(ReachWay way) {
        return rule(way).mayUse() && knows(way);
    }

    private boolean knows(ReachWay way) {
        return switch (way) {
            case PHONE, TEXT -> phone != null;
            case EMAIL -> email != null;
            case LETTER -> true;
        };
    }

    /** Whether the service may be named in this way. */
    public boolean mayNameService(ReachWay way) {
        return rule(way).mayNameService();
    }

    /** Whether the service may be named in every way in which they may be reached. */
    public boolean mayNameService() {
        return rules.values().stream().allMatch(rule -> !rule.mayUse() || rule.mayNameService());
    }

    public boolean phoneOk() {
        return rule(ReachWay.PHONE).mayUse();
    }

    public boolean textOk() {
        return rule(ReachWay.TEXT).mayUse();
    }

    public boolean emailOk() {
        return rule(ReachWay.EMAIL).mayUse();
    }

    public boolean voicemailOk() {
        return rule(ReachWay.PHONE).mayLeaveMessage();
    }
}
