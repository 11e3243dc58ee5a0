package scot.onward.partner;

import java.util.UUID;

/** An agency took a step with an onward referral. */
public record OnwardAnswered(UUID onwardReferralId, UUID clientId, UUID adviserId, OnwardStatus status) {}
