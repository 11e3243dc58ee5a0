package scot.onward.referral.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.hub.Places;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferrerRole;
import scot.onward.shared.ui.MessageCatalogue;

/** Who sits at the form, and what follows from it: its words, and what it offers. */
record Sender(SignedIn person, String place) {

    private static final List<ReferrerRole> IN_A_PRACTICE = List.of(
            ReferrerRole.GP,
            ReferrerRole.PRACTICE_NURSE,
            ReferrerRole.HEALTH_VISITOR,
            ReferrerRole.LINK_WORKER,
            ReferrerRole.PRACTICE_STAFF,
            ReferrerRole.OTHER);
    private static final List<ReferrerRole> IN_AN_AGENCY =
            List.of(ReferrerRole.PARTNER_WORKER, ReferrerRole.WORK_COACH, ReferrerRole.LINK_WORKER, ReferrerRole.OTHER);
    private static final List<ReferrerRole> AT_THE_DESK = List.of(
            ReferrerRole.FAMILY_OR_CARER,
            ReferrerRole.WORK_COACH,
            ReferrerRole.PARTNER_WORKER,
            ReferrerRole.LINK_WORKER,
            ReferrerRole.HEALTH_VISITOR,
            ReferrerRole.GP,
            ReferrerRole.OTHER);

    static Sender of(SignedIn person, Places places) {
        return new Sender(person, places.organisation(person.organisation()).name());
    }

    boolean isPractice() {
        return person.role() == Role.PRACTICE;
    }

    /** Somebody came and refers themselves, or another asks on their behalf; reception only types it. */
    boolean isAtTheDesk() {
        return person.role() == Role.RECEPTION;
    }

    boolean hearsBack() {
        return !isAtTheDesk();
    }

    boolean knowsEarlier() {
        return isPractice();
    }

    boolean mayBook() {
        return isPractice();
    }

    /** A text of the form in the words of who reads it: a practice has patients. */
    String text(String what) {
        return MessageCatalogue.text((isPractice() ? "referral.refer." : "referral.refer.person.") + what);
    }

    /** Who else may have asked for it. */
    List<ReferrerRole> roles() {
        return switch (person.role()) {
            case PRACTICE -> IN_A_PRACTICE;
            case PARTNER -> IN_AN_AGENCY;
            default -> AT_THE_DESK;
        };
    }

    ReferralForm blankForm(UUID id) {
        return ReferralForm.blank(id)
                .with(new ReferralForm.Referrer(
                        "",
                        switch (person.role()) {
                            case PRACTICE -> ReferrerRole.PRACTICE_STAFF;
                            case PARTNER -> ReferrerRole.PARTNER_WORKER;
                            default -> ReferrerRole.SELF;
                        }));
    }

    String nameOf(ReferralForm.Referrer who) {
        if (!who.name().isEmpty()) {
            return who.name();
        }
        return isAtTheDesk() ? MessageCatalogue.text("referral.refer.themselves") : person.name();
    }

    /** What follows the name: the role of somebody else, one's own job, nothing of who refers themselves. */
    String jobOf(ReferralForm.Referrer who) {
        if (who.name().isEmpty() && isAtTheDesk()) {
            return "";
        }
        String job = who.name().isEmpty() ? person.jobTitle() : MessageCatalogue.word(who.role());
        return job.isEmpty() ? "" : ", " + job.substring(0, 1).toLowerCase(Locale.UK) + job.substring(1);
    }
}
