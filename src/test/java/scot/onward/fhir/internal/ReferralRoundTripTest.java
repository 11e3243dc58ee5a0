package scot.onward.fhir.internal;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hl7.fhir.r4.model.ServiceRequest;
import scot.onward.client.AccessNeed;
import scot.onward.referral.Essential;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralForm.Agreement;
import scot.onward.referral.ReferralForm.Contact;
import scot.onward.referral.ReferralForm.Letter;
import scot.onward.referral.ReferralForm.Needs;
import scot.onward.referral.ReferralForm.Patient;
import scot.onward.referral.ReferralForm.Referrer;
import scot.onward.referral.ReferralForm.SafeAndWell;
import scot.onward.referral.ReferralStatus;
import scot.onward.referral.ReferrerRole;
import scot.onward.referral.SentRequest;
import scot.onward.referral.SentRow;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;

/** What a program reads of a referral says the same when it sends it again: nothing is lost between the page and FHIR. */
class ReferralRoundTripTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    @Property(tries = 200)
    void whatIsReadIsWhatWasSent(@ForAll("forms") ReferralForm form) {
        String json = FHIR.newJsonParser().encodeResourceToString(ReferralWriter.resource(sent(form)));
        ServiceRequest parsed = FHIR.newJsonParser().parseResource(ServiceRequest.class, json);
        parsed.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        assertThat(ReferralReader.read(form.id(), parsed)).isEqualTo(form);
    }

    private static SentRequest sent(ReferralForm form) {
        Instant now = Instant.parse("2026-11-22T09:30:00Z");
        SentRow row = new SentRow(
                form.id(),
                form.patient().name(),
                now,
                form.referrer().name(),
                true,
                ReferralStatus.RECEIVED,
                null,
                null,
                null,
                null,
                0,
                now,
                now,
                false,
                false,
                false);
        return new SentRequest(row, form, "Agency");
    }

    @Provide
    Arbitrary<ReferralForm> forms() {
        return Combinators.combine(patients(), letters(), safeAndWell(), contacts(), needs(), rest())
                .as((patient, letter, safe, contact, needs, rest) -> new ReferralForm(
                        UUID.randomUUID(),
                        patient,
                        rest.issues(),
                        letter,
                        safe,
                        contact,
                        needs,
                        rest.agreement(),
                        rest.referrer(),
                        rest.note()));
    }

    record Rest(Set<PresentingIssue> issues, Agreement agreement, Referrer referrer, String note) {}

    private static Arbitrary<Rest> rest() {
        return Combinators.combine(
                        Arbitraries.of(PresentingIssue.class).set(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        words(),
                        Arbitraries.of(ReferrerRole.class),
                        words())
                .as((issues, contact, back, name, role, note) ->
                        new Rest(issues, new Agreement(contact, back), new Referrer(name, role), note));
    }

    private static Arbitrary<Patient> patients() {
        return Combinators.combine(
                        Arbitraries.of("Jean Rafferty", "Siobhán O’Neill-Kerr", "Олександр Шевченко", "محمد"),
                        Arbitraries.integers().between(0, 36_000),
                        Arbitraries.of("", "G31 4EB"),
                        Arbitraries.of(true, false))
                .as((name, days, postcode, none) ->
                        new Patient(null, name, LocalDate.of(1920, 1, 1).plusDays(days), "", postcode, none));
    }

    private static Arbitrary<Letter> letters() {
        return Arbitraries.of(
                Letter.NOT_ASKED,
                new Letter(Answer.NO, null, null),
                Letter.of("dwp-decision", LocalDate.of(2026, 2, 28)),
                Letter.of("private-notice-short", LocalDate.of(2024, 2, 29)));
    }

    private static Arbitrary<SafeAndWell> safeAndWell() {
        return Combinators.combine(
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Essential.class).set(),
                        Arbitraries.of(Answer.class))
                .as(SafeAndWell::new);
    }

    private static Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        Arbitraries.of("07700 900563", "0141 496 0123"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        words())
                .as(Contact::new);
    }

    private static Arbitrary<Needs> needs() {
        return Combinators.combine(
                        Arbitraries.of(AccessNeed.class).set(),
                        Arbitraries.of("", "Polish", "Urdu"),
                        Arbitraries.of(true, false))
                .as((needs, language, interpreter) -> new Needs(needs, language, interpreter ? language : ""));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", "Rings after 2", "“Quoted” & <angled>", "Two\nlines");
    }
}
