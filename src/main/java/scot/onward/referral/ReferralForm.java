package scot.onward.referral;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/**
 * What a referrer says of a patient, as typed, in the parts of the page.
 *
 * @param id made by the sender, so that sending twice is sending once
 * @param hubId where it goes; null for the sender's own hub
 * @param note what the adviser should know, blank when nothing
 */
public record ReferralForm(
        UUID id,
        @Nullable UUID hubId,
        Patient patient,
        Set<PresentingIssue> issues,
        Letter letter,
        SafeAndWell safeAndWell,
        Contact contact,
        Needs needs,
        Agreement agreement,
        Referrer referrer,
        String note) {

    public ReferralForm {
        issues = Set.copyOf(issues);
    }

    /** For the sender's own hub. */
    public ReferralForm(
            UUID id,
            Patient patient,
            Set<PresentingIssue> issues,
            Letter letter,
            SafeAndWell safeAndWell,
            Contact contact,
            Needs needs,
            Agreement agreement,
            Referrer referrer,
            String note) {
        this(id, null, patient, issues, letter, safeAndWell, contact, needs, agreement, referrer, note);
    }

    /** Nothing typed yet. */
    public static ReferralForm blank(UUID id) {
        return new ReferralForm(
                id,
                Patient.named(""),
                Set.of(),
                Letter.NOT_ASKED,
                SafeAndWell.NOT_ASKED,
                Contact.NONE,
                Needs.NONE,
                Agreement.NONE,
                Referrer.AT_THE_KEYBOARD,
                "");
    }

    /** The same of a patient of whom more is known. */
    public ReferralForm with(Patient other) {
        return new ReferralForm(
                id, hubId, other, issues, letter, safeAndWell, contact, needs, agreement, referrer, note);
    }

    /** The same for a hub that is chosen. */
    public ReferralForm at(UUID hub) {
        return new ReferralForm(
                id, hub, patient, issues, letter, safeAndWell, contact, needs, agreement, referrer, note);
    }

    /** The same for which somebody else asked. */
    public ReferralForm with(Referrer other) {
        return new ReferralForm(
                id, hubId, patient, issues, letter, safeAndWell, contact, needs, agreement, other, note);
    }

    /**
     * Who it is about.
     *
     * @param earlierId an earlier referral of the same practice whose CHI number is meant, which the page never shows
     * @param name as the person writes it, in any script
     * @param chi blank when it is not given
     * @param postcode blank when it is not known
     * @param noFixedAddress whether they said that they have no fixed address, which is more than not knowing it
     */
    public record Patient(
            @Nullable UUID earlierId,
            String name,
            @Nullable LocalDate birthDate,
            String chi,
            String postcode,
            boolean noFixedAddress) {

        /** Only a name. */
        public static Patient named(String name) {
            return new Patient(null, name, null, "", "", false);
        }

        public Patient bornOn(LocalDate day) {
            return new Patient(earlierId, name, day, chi, postcode, noFixedAddress);
        }
    }

    /**
     * A letter with a date.
     *
     * @param kind as the rule book names it
     */
    public record Letter(
            Answer answer, @Nullable String kind, @Nullable LocalDate date) {

        public static final Letter NOT_ASKED = new Letter(Answer.NOT_ASKED, null, null);

        public static Letter of(String kind, LocalDate date) {
            return new Letter(Answer.YES, kind, date);
        }

        /** Without the kind and date that were typed before it was said that there is none. */
        public Letter asAnswered() {
            return answer == Answer.YES ? this : new Letter(answer, null, null);
        }
    }

    /**
     * How the patient is today.
     *
     * @param essentials whether there is food, heat and medicine
     * @param missing which of them is missing, when something is
     * @param dependants whether there are children or somebody they care for
     */
    public record SafeAndWell(Answer safeTonight, Answer essentials, Set<Essential> missing, Answer dependants) {

        public static final SafeAndWell NOT_ASKED =
                new SafeAndWell(Answer.NOT_ASKED, Answer.NOT_ASKED, Set.of(), Answer.NOT_ASKED);

        public SafeAndWell {
            missing = essentials == Answer.NO ? Set.copyOf(missing) : Set.of();
        }

        public static SafeAndWell of(Answer safeTonight, Answer essentials) {
            return new SafeAndWell(safeTonight, essentials, Set.of(), Answer.NOT_ASKED);
        }
    }

    /** How the patient may safely be reached; a tick that is not set allows nothing. */
    public record Contact(String phone, boolean textOk, boolean voicemailOk, boolean mayNameService, String bestTime) {

        public static final Contact NONE = new Contact("", false, false, false, "");

        /** A number that may be rung and nothing more. */
        public static Contact phone(String phone) {
            return new Contact(phone, false, false, false, "");
        }
    }

    /** What a meeting needs so that it works. */
    public record Needs(Set<AccessNeed> access, String language, String interpreter) {

        public static final Needs NONE = new Needs(Set.of(), "", "");

        public Needs {
            access = Set.copyOf(access);
        }
    }

    /** What the patient agreed to when it was read out in the present wording. */
    public record Agreement(boolean toContact, boolean toHearBack) {

        /** The version of the words that are read out; the catalogue keeps those of every version. */
        public static final String WORDING = "2026-11";

        public static final Agreement NONE = new Agreement(false, false);
        public static final Agreement WHOLE = new Agreement(true, true);
    }

    /**
     * Who asked for it.
     *
     * @param name blank when it is the person at the keyboard
     */
    public record Referrer(String name, ReferrerRole role) {

        public static final Referrer AT_THE_KEYBOARD = new Referrer("", ReferrerRole.PRACTICE_STAFF);
    }
}
