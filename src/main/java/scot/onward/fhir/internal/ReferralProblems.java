package scot.onward.fhir.internal;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import scot.onward.referral.Problem;

/** What the page would say beside a field, said of the element that the field is in a ServiceRequest. */
final class ReferralProblems {

    static final String PATIENT = "ServiceRequest.contained.ofType(Patient)";

    private ReferralProblems() {}

    /** @throws ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException that names all of them */
    static void refuse(List<Problem> found) {
        Problems problems = new Problems();
        found.forEach(problem -> problems.add(type(problem), element(problem.field()), words(problem)));
        problems.refuse();
    }

    private static IssueType type(Problem problem) {
        return problem.name().endsWith("_MISSING") || problem == Problem.CONTACT_NOT_AGREED
                ? IssueType.REQUIRED
                : problem.name().endsWith("_TOO_LONG") ? IssueType.TOOLONG : IssueType.INVALID;
    }

    private static String element(Problem.Field field) {
        return switch (field) {
            case NAME -> PATIENT + ".name";
            case BIRTH_DATE -> PATIENT + ".birthDate";
            case CHI -> PATIENT + ".identifier";
            case POSTCODE -> PATIENT + ".address.postalCode";
            case PHONE -> PATIENT + ".telecom";
            case LANGUAGE -> PATIENT + ".communication";
            case ISSUES -> "ServiceRequest.reasonCode";
            case NOTE -> "ServiceRequest.note.text";
            case REFERRER -> "ServiceRequest.requester.display";
            case LETTER_KIND -> Asked.LETTER_KIND.path();
            case LETTER_DATE -> Asked.LETTER_DATE.path();
            case BEST_TIME -> Asked.BEST_TIME.path();
            case AGREES_TO_CONTACT -> Asked.AGREES_TO_CONTACT.path();
        };
    }

    private static String words(Problem problem) {
        return switch (problem) {
            case NAME_MISSING -> "Send the person’s name, as text or as family and given";
            case NAME_TOO_LONG -> "Longer than 200 letters";
            case NAME_NO_LETTERS -> "A name has letters";
            case BIRTH_DATE_OR_CHI_MISSING -> "Send the birth date, or the CHI number";
            case BIRTH_DATE_TOO_EARLY, BIRTH_DATE_IN_FUTURE -> "Nobody who is alive was born then";
            case CHI_NOT_TEN_DIGITS -> "A CHI number has ten digits";
            case CHI_NO_SUCH_DATE -> "A CHI number begins with a birth date; this one does not";
            case CHI_WRONG_CHECK_DIGIT -> "This is not a CHI number: its check digit is wrong";
            case CHI_OTHER_BIRTH_DATE -> "The birth date in the CHI number is not the one that is sent";
            case POSTCODE_UNREADABLE -> "This is not a postcode; leave it out when it is not known";
            case ISSUES_MISSING -> "Say what they come about: one code or more of the system " + Codes.ISSUE;
            case LETTER_KIND_MISSING -> "Say what letter it is";
            case LETTER_DATE_MISSING -> "Say the date on the letter";
            case LETTER_DATE_REFUSED -> "Nothing can be counted from this date for this letter: check both";
            case NOTE_TOO_LONG -> "Longer than 140 letters";
            case PHONE_MISSING -> "Send a phone number at which the person may be rung";
            case PHONE_UNREADABLE -> "This is not a phone number";
            case BEST_TIME_TOO_LONG, LANGUAGE_TOO_LONG -> "Longer than 60 letters";
            case REFERRER_TOO_LONG -> "Longer than 200 letters";
            case CONTACT_NOT_AGREED -> "Nobody is referred without their agreement to be contacted";
        };
    }
}
