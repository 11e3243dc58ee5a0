package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.booking.internal.OfferExpiry;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

class WaitingOffersDatabaseTest extends DatabaseTest {

    private static final int CONTESTS = 100;
    private static final LocalDate DAY = LocalDate.of(2027, 6, 2);
    private static final Instant NINE = DAY.atTime(9, 0).atZone(HubTime.ZONE).toInstant();

    @Autowired
    private WaitingOffers offers;

    @Autowired
    private WaitingList list;

    @Autowired
    private Appointments appointments;

    @Autowired
    private OfferExpiry expiry;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private BookingScene scene;
    private UUID clinic;

    @BeforeEach
    void aClinicWithFreeTimes() {
        scene = new BookingScene(jdbc);
        clinic = scene.clinic(scene.adviser("Ewan Baird"), scene.room, DAY);
    }

    @Test
    void aFreeTimeIsMatchedWithThoseWhomItFitsInTheirOrder() {
        UUID routine = waits("Hassan Ali");
        UUID pressed = waits("Betty Lennox", DAY.plusDays(1));
        waits("Late Already", DAY.minusDays(1));

        List<WaitingMatch> matches = asReception(() -> offers.matches(scene.hub, DAY, Set.of()));

        assertThat(matches).hasSize(1);
        assertThat(matches.getFirst().people())
                .extracting(fitting -> fitting.who().id())
                .containsExactly(pressed, routine);
        assertThat(matches.getFirst().people().getFirst().slack()).isEqualTo(1);
    }

    @Test
    void anOfferKeepsTheTimeForOnePersonAndAcceptingBooksAndEndsTheWaiting() {
        UUID entry = waits("Betty Lennox");
        OpenOffer offer = offered(entry);

        assertThat(asReception(() -> appointments.book(scene.request(clinic, scene.client("Hassan Ali"), NINE))))
                .isInstanceOfSatisfying(
                        BookingOutcome.Taken.class,
                        taken -> assertThat(taken.held()).isTrue());
        AcceptOutcome outcome = asReception(() -> offers.accept(offer.id()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AcceptOutcome.Booked.class,
                        booked -> assertThat(booked.appointment().startsAt()).isEqualTo(NINE));
        assertThat(asReception(() -> list.of(scene.hub, Set.of()))).isEmpty();
        assertThat(asReception(() -> list.offersTo(entry)))
                .extracting(OfferRow::status)
                .containsExactly(OfferState.ACCEPTED);
        assertThat(asReception(() -> offers.accept(offer.id())))
                .isEqualTo(new AcceptOutcome.AlreadySettled(OfferState.ACCEPTED));
        assertThat(count("select count(*) from time_hold where hub_id = ?", scene.hub))
                .isZero();
    }

    @Test
    void aPersonHasOneOpenOfferAndATimeIsOfferedToOnePerson() {
        UUID betty = waits("Betty Lennox");
        UUID hassan = waits("Hassan Ali");
        OpenOffer offer = offered(betty);

        assertThat(asReception(() -> offers.offer(betty, clinic, NINE.plusSeconds(7200), 45)))
                .isInstanceOfSatisfying(
                        OfferOutcome.AlreadyOffered.class,
                        already -> assertThat(already.offer().id()).isEqualTo(offer.id()));
        assertThat(asReception(() -> offers.offer(hassan, clinic, NINE, 45))).isInstanceOf(OfferOutcome.Taken.class);
    }

    @Test
    void whoeverDeclinesGivesTheTimeBackAndIsNotAskedForItAgain() {
        UUID betty = waits("Betty Lennox");
        OpenOffer offer = offered(betty);

        assertThat(asReception(() -> offers.declined(offer.id()))).isTrue();
        assertThat(asReception(() -> offers.declined(offer.id()))).isFalse();
        assertThat(asReception(() -> offers.accept(offer.id())))
                .isEqualTo(new AcceptOutcome.AlreadySettled(OfferState.DECLINED));

        assertThat(asReception(() -> offers.matches(scene.hub, DAY, Set.of()))).isEmpty();
        assertThat(asReception(() -> appointments.book(scene.request(clinic, scene.client("Hassan Ali"), NINE))))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void anExpiredOfferBlocksNobodyAndIsAcceptedOnlyWhileItsTimeIsFree() {
        OpenOffer lost = offered(waits("Betty Lennox"));
        lapse(lost);
        assertThat(asReception(() -> appointments.book(scene.request(clinic, scene.client("Hassan Ali"), NINE))))
                .isInstanceOf(BookingOutcome.Booked.class);

        assertThat(asReception(() -> offers.accept(lost.id())))
                .isInstanceOfSatisfying(
                        AcceptOutcome.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(BookingOutcome.Taken.class));

        UUID ewan = waits("Ewa Nowak");
        OpenOffer kept = ((OfferOutcome.Offered)
                        asReception(() -> offers.offer(ewan, clinic, NINE.plusSeconds(3600), 45)))
                .offer();
        lapse(kept);
        assertThat(asReception(() -> offers.accept(kept.id()))).isInstanceOf(AcceptOutcome.Booked.class);
    }

    @Test
    void offersThatNobodyAnsweredAreSettledAsExpiredWhoeverIsFirstToDoSo() {
        UUID entry = waits("Betty Lennox");
        lapse(offered(entry));

        expiry.expire();

        assertThat(asReception(() -> list.offersTo(entry)))
                .extracting(OfferRow::status)
                .containsExactly(OfferState.EXPIRED);
        assertThat(count("select count(*) from time_hold where hub_id = ?", scene.hub))
                .isZero();
        assertThat(asReception(() -> offers.matches(scene.hub, DAY, Set.of()))).hasSize(1);
    }

    @Test
    void whoeverIsBookedOtherwiseMeanwhileIsOfferedNothingMoreAndTheTimeIsFree() {
        UUID client = scene.client("Betty Lennox");
        UUID entry = waits(client);
        OpenOffer offer = offered(entry);

        asReception(() -> appointments.book(scene.request(clinic, client, NINE.plusSeconds(7200))));

        assertThat(asReception(() -> offers.offer(entry, clinic, NINE, 45)))
                .isInstanceOf(OfferOutcome.NoLongerWaiting.class);
        assertThat(asReception(() -> offers.accept(offer.id())))
                .isEqualTo(new AcceptOutcome.AlreadySettled(OfferState.WITHDRAWN));
        assertThat(asReception(() -> appointments.book(scene.request(clinic, scene.client("Hassan Ali"), NINE))))
                .isInstanceOf(BookingOutcome.Booked.class);
    }

    @Test
    void takingSomebodyOffTheListTakesTheirOfferBack() {
        UUID entry = waits("Betty Lennox");
        OpenOffer offer = offered(entry);

        assertThat(asReception(() -> list.withdraw(entry))).isTrue();

        assertThat(asReception(() -> offers.accept(offer.id())))
                .isEqualTo(new AcceptOutcome.AlreadySettled(OfferState.WITHDRAWN));
    }

    @Test
    void nonsenseIsRefusedInWords() {
        UUID entry = waits("Betty Lennox");

        assertThat(asReception(() -> offers.offer(entry, UUID.randomUUID(), NINE, 45)))
                .isInstanceOf(OfferOutcome.NotOffered.class);
        assertThat(asReception(() -> offers.offer(entry, clinic, Instant.parse("1900-01-01T10:00:00Z"), 45)))
                .isInstanceOf(OfferOutcome.NotOffered.class);
        assertThat(asReception(() -> offers.offer(entry, clinic, NINE, -45)))
                .isInstanceOf(OfferOutcome.NotOffered.class);
        assertThatThrownBy(() -> asReception(() -> offers.offer(UUID.randomUUID(), clinic, NINE, 45)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADVISER", "PRACTICE", "PARTNER", "MANAGER", "FUNDER", "ADMINISTRATOR"})
    void onlyReceptionOffersTimes(Role role) {
        OpenOffer offer = offered(waits("Betty Lennox"));
        SignedIn person = People.with(role, scene.hub);

        refusedAll(person, offer);
    }

    @Test
    void receptionOfAnotherHubOffersAndAnswersNothing() {
        OpenOffer offer = offered(waits("Betty Lennox"));

        refusedAll(new BookingScene(jdbc).receptionist, offer);
    }

    private void refusedAll(SignedIn person, OpenOffer offer) {
        List<Supplier<Object>> calls = List.of(
                () -> offers.matches(scene.hub, DAY, Set.of()),
                () -> offers.offer(offer.entryId(), clinic, NINE, 45),
                () -> offers.offerPlace(offer.entryId()),
                () -> offers.accept(offer.id()),
                () -> offers.declined(offer.id()),
                () -> offers.noAnswer(offer.id()),
                () -> list.offersTo(offer.entryId()),
                () -> list.change(offer.entryId(), WhatSuits.ANYTHING));
        calls.forEach(call ->
                assertThatThrownBy(() -> currentUser.runAs(person, call)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void ofAHundredDoubleAcceptancesEachBooksOnce() throws Exception {
        for (int contest = 0; contest < CONTESTS; contest++) {
            UUID single = scene.clinic(scene.adviser("Adviser " + contest), null, DAY);
            UUID entry = waits("Client " + contest, Delivery.PHONE);
            OpenOffer offer = ((OfferOutcome.Offered) asReception(() -> offers.offer(entry, single, NINE, 45))).offer();
            List<AcceptOutcome> outcomes = together(() -> offers.accept(offer.id()), () -> offers.accept(offer.id()));
            assertThat(outcomes)
                    .filteredOn(AcceptOutcome.Booked.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(AcceptOutcome.AlreadySettled.class::isInstance)
                    .hasSize(1);
        }
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void ofAHundredTimesThatTwoReceptionistsOfferEachIsKeptForOnePerson() throws Exception {
        for (int contest = 0; contest < CONTESTS; contest++) {
            UUID single = scene.clinic(scene.adviser("Adviser " + contest), null, DAY);
            UUID one = waits("One " + contest, Delivery.PHONE);
            UUID other = waits("Other " + contest, Delivery.PHONE);
            List<OfferOutcome> outcomes =
                    together(() -> offers.offer(one, single, NINE, 45), () -> offers.offer(other, single, NINE, 30));
            assertThat(outcomes)
                    .filteredOn(OfferOutcome.Offered.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(OfferOutcome.Taken.class::isInstance)
                    .hasSize(1);
        }
        assertThat(scene.overlaps()).isZero();
    }

    @Test
    void ofAHundredOffersAgainstAWalkInEachTimeHasOneWinnerAndOneWhoIsTold() throws Exception {
        for (int contest = 0; contest < CONTESTS; contest++) {
            UUID single = scene.clinic(scene.adviser("Adviser " + contest), null, DAY);
            UUID entry = waits("Waiting " + contest, Delivery.PHONE);
            BookingRequest walkIn = scene.request(single, scene.client("Walk-in " + contest), NINE);
            List<Object> outcomes =
                    together(() -> offers.offer(entry, single, NINE, 45), () -> (Object) appointments.book(walkIn));
            assertThat(outcomes)
                    .filteredOn(it -> it instanceof OfferOutcome.Offered || it instanceof BookingOutcome.Booked)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(it -> it instanceof OfferOutcome.Taken || it instanceof BookingOutcome.Taken)
                    .hasSize(1);
        }
        assertThat(scene.overlaps()).isZero();
    }

    private OpenOffer offered(UUID entry) {
        OfferOutcome outcome = asReception(() -> offers.offer(entry, clinic, NINE, 45));
        assertThat(outcome).isInstanceOf(OfferOutcome.Offered.class);
        return ((OfferOutcome.Offered) outcome).offer();
    }

    private UUID waits(String name) {
        return waits(scene.client(name));
    }

    private UUID waits(String name, LocalDate lastSafeDate) {
        return entry(scene.client(name), Delivery.IN_PERSON, lastSafeDate);
    }

    private UUID waits(String name, Delivery delivery) {
        return entry(scene.client(name), delivery, null);
    }

    private UUID waits(UUID client) {
        return entry(client, Delivery.IN_PERSON, null);
    }

    private UUID entry(UUID client, Delivery delivery, @Nullable LocalDate lastSafeDate) {
        asReception(() -> {
            list.add(
                    new NewWaiting(client, scene.hub, scene.service, null, delivery, WhatSuits.ANYTHING, lastSafeDate));
            return true;
        });
        return jdbc.queryForList(
                        "select id from waiting_entry where client_id = ? and status = 'WAITING'", UUID.class, client)
                .getFirst();
    }

    /** As if the person had not answered in time. */
    private void lapse(OpenOffer offer) {
        Timestamp past = Timestamp.from(clock.instant().minusSeconds(60));
        jdbc.update(
                "update time_hold h join waiting_offer o on o.hold_id = h.id set h.created_at = ?, h.expires_at = ? where o.id = ?",
                Timestamp.from(clock.instant().minusSeconds(3600)),
                past,
                offer.id());
        jdbc.update(
                "update waiting_offer set offered_at = ?, expires_at = ? where id = ?",
                Timestamp.from(clock.instant().minusSeconds(3600)),
                past,
                offer.id());
    }

    private int count(String sql, UUID id) {
        Integer count = jdbc.queryForObject(sql, Integer.class, id);
        return count == null ? 0 : count;
    }

    private <T> T asReception(Supplier<T> call) {
        return currentUser.runAs(scene.receptionist, call);
    }

    @SafeVarargs
    private <T> List<T> together(Supplier<T>... calls) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.length)) {
            List<Callable<T>> attempts = new ArrayList<>();
            for (Supplier<T> call : calls) {
                attempts.add(() -> asReception(call));
            }
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : threads.invokeAll(attempts)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        }
    }
}
