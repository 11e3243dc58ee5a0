package scot.onward.referral;

import java.util.List;

/** What a safety clock is for, the rule that it runs by, and how a person may end it. */
public enum SafetyKind {
    /** A report to adult protection, or the decision that there is none. */
    ADULT_PROTECTION("adult-protection-report", SafetyDecision.REPORTED, SafetyDecision.NO_REPORT),
    /** Suicide or self-harm was raised: a colleague goes at once. Never scored, never cleared. */
    SUICIDE(
            "danger-raised",
            SafetyDecision.GP_ASKED,
            SafetyDecision.EMERGENCY_CALLED,
            SafetyDecision.WITH_CRISIS_SERVICE),
    /** The duty GP, a Level 1 worker, was asked to refer for distress; the first call is due within a day. */
    DISTRESS("distress-first-call", SafetyDecision.GP_HAS_REFERRED, SafetyDecision.OTHER_WAY),
    /** Somebody at the hub raised a concern: a colleague goes at once and decides how it goes on. */
    CONCERN(
            "danger-raised",
            SafetyDecision.TO_ADULT_PROTECTION,
            SafetyDecision.GP_ASKED,
            SafetyDecision.EMERGENCY_CALLED,
            SafetyDecision.SEEN_TO),
    /** The third try to reach somebody is due. */
    THIRD_TRY("contact-attempts", SafetyDecision.TRIED, SafetyDecision.OTHER_WAY),
    /** Nobody has answered the referral for a fortnight. */
    UNANSWERED("referral-unanswered", SafetyDecision.ANSWERED, SafetyDecision.OTHER_WAY);

    private final String ruleId;
    private final List<SafetyDecision> decisions;

    SafetyKind(String ruleId, SafetyDecision... decisions) {
        this.ruleId = ruleId;
        this.decisions = List.of(decisions);
    }

    /** The clock of the rule book that says how long. */
    public String ruleId() {
        return ruleId;
    }

    /** What a person may decide, the usual first. */
    public List<SafetyDecision> decisions() {
        return decisions;
    }

    /** Whether somebody is in danger or distress, so that the name is not spelled out beside it on a list. */
    public boolean isAboutDanger() {
        return this != THIRD_TRY && this != UNANSWERED;
    }
}
