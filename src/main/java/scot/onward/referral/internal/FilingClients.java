package scot.onward.referral.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import scot.onward.client.Clients;
import scot.onward.client.ConsentPurpose;
import scot.onward.client.Consents;
import scot.onward.client.GivenHow;
import scot.onward.client.NewClient;
import scot.onward.client.NewConsent;
import scot.onward.client.Person;
import scot.onward.client.Recognising;
import scot.onward.client.Recognition;
import scot.onward.client.SafeContact;
import scot.onward.client.SamePeople;
import scot.onward.hub.Places;
import scot.onward.referral.ReferralForm;

/**
 * Finds or registers the client of a referral. A person who is certainly a client already keeps their record as it is;
 * everybody else becomes a new client, and a perhaps is left to staff. Each takes the same steps, so that the time of the answer
 * tells the referrer nothing.
 */
@Component
class FilingClients {

    /** The wording that a referrer reads out. */
    static final String WORDING = ReferralForm.Agreement.WORDING;

    private final Recognising recognising;
    private final Clients clients;
    private final SamePeople samePeople;
    private final Consents consents;
    private final Places places;

    FilingClients(Recognising recognising, Clients clients, SamePeople samePeople, Consents consents, Places places) {
        this.recognising = recognising;
        this.clients = clients;
        this.samePeople = samePeople;
        this.consents = consents;
        this.places = places;
    }

    /** Under whom a referral is filed. */
    record Filed(
            UUID clientId, Recognised recognised, @Nullable UUID possibleClientId) {}

    /**
     * @param referrer the organisation that refers; null for somebody who came to the desk
     * @param wording the wording by which the person agreed to be contacted
     */
    Filed file(ReferralForm form, @Nullable String chi, UUID hubId, @Nullable UUID referrer, String wording) {
        Recognition recognition = recognising.recognise(new Person(
                form.patient().name(),
                form.patient().birthDate(),
                chi,
                form.patient().postcode(),
                form.contact().phone()));
        Filed filed = switch (recognition) {
            case Recognition.Certain(UUID client, Recognition.By by) ->
                new Filed(
                        register(client, form, chi, hubId),
                        by == Recognition.By.CHI ? Recognised.BY_CHI : Recognised.BY_DETAILS,
                        null);
            case Recognition.Possible(UUID client, Recognition.By by) ->
                new Filed(
                        register(null, form, by == Recognition.By.CHI ? null : chi, hubId),
                        Recognised.POSSIBLE,
                        client);
            case Recognition.Unknown() -> new Filed(register(null, form, chi, hubId), Recognised.NEW, null);
        };
        clients.tie(filed.clientId(), hubId);
        if (referrer != null) {
            clients.broughtBy(filed.clientId(), referrer);
        }
        samePeople.notice(filed.clientId(), filed.possibleClientId());
        keepConsents(filed.clientId(), form, referrer, wording);
        return filed;
    }

    private UUID register(@Nullable UUID known, ReferralForm form, @Nullable String chi, UUID hubId) {
        ReferralForm.Patient patient = form.patient();
        ReferralForm.Contact said = form.contact();
        SafeContact contact = new SafeContact(
                said.phone(),
                null,
                true,
                said.textOk(),
                false,
                said.voicemailOk(),
                said.mayNameService(),
                said.bestTime());
        return clients.registerUnless(
                known,
                new NewClient(
                        patient.name(),
                        null,
                        patient.birthDate(),
                        chi,
                        patient.postcode(),
                        patient.noFixedAddress(),
                        null,
                        form.needs().language(),
                        form.needs().interpreter(),
                        form.needs().access(),
                        contact),
                hubId);
    }

    private void keepConsents(UUID clientId, ReferralForm form, @Nullable UUID referrer, String wording) {
        consents.give(clientId, consent(ConsentPurpose.CONTACT, null, null, wording));
        if (form.agreement().toHearBack() && referrer != null) {
            String name = places.organisation(referrer).name();
            consents.give(clientId, consent(ConsentPurpose.TELL_REFERRER, name, referrer, WORDING));
        }
    }

    private static NewConsent consent(
            ConsentPurpose purpose, @Nullable String about, @Nullable UUID aboutId, String wording) {
        return new NewConsent(purpose, about, aboutId, wording, GivenHow.THROUGH_REFERRER, null);
    }
}
