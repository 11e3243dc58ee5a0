package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.client.Clients;
import scot.onward.client.ContactOutcome;
import scot.onward.client.ContactRule;
import scot.onward.client.ContactRules;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.client.SafeContacts;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.MessageRow;
import scot.onward.message.NewWording;
import scot.onward.message.Outbox;
import scot.onward.message.OwnWording;
import scot.onward.message.Turnout;
import scot.onward.message.WordingDesk;
import scot.onward.message.WordingOutcome;
import scot.onward.message.WordingResult;
import scot.onward.message.WordingVariant;
import scot.onward.message.WritingLanguage;
import scot.onward.shared.Delivery;
import scot.onward.shared.HubTime;

@Transactional
class WordedMessagesDatabaseTest extends DatabaseTest {

    private static final LocalDate DAY = LocalDate.of(2029, 3, 7);
    private static final WritingLanguage POLISH = new WritingLanguage("Polish", "pl");
    private static final String OWN = "Hi {name}, see you {day}, {time} {where}.";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private WordingDesk desk;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Clients clients;

    @Autowired
    private ContactRules rules;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Outbox outbox;

    private BookingScene scene;
    private SignedIn manager;
    private UUID clinic;
    private UUID agnes;

    @BeforeEach
    void openAClinic() {
        scene = new BookingScene(jdbc);
        manager = scene.account(Role.MANAGER, null, scene.hub);
        clinic = scene.clinic(scene.adviser("Morag Kerr"), scene.room, DAY);
        agnes = scene.client("Agnes Docherty");
    }

    @Test
    void anOrganisationsOwnWordsAreShownBeforeAndQueuedWithTheBooking() {
        assertThat(use(OWN)).isInstanceOf(WordingOutcome.Used.class);
        String shown = draft();

        assertThat(shown).isEqualTo("Hi Agnes, see you Wed 7 Mar, 11.15am at Hub, first floor.");
        assertThat(book()).contains(shown);
        assertThat(jdbc.queryForObject(
                        "select w.text from message m join message_wording w on w.id = m.wording_id where m.client_id = ? and m.kind = 'BOOKED'",
                        String.class,
                        agnes))
                .isEqualTo(OWN);
    }

    @Test
    void anotherOrganisationKeepsItsWords() {
        BookingScene elsewhere = new BookingScene(jdbc);
        SignedIn theirManager = elsewhere.account(Role.MANAGER, null, elsewhere.hub);
        currentUser.runAs(theirManager, () -> desk.use(wording(OWN, WordingVariant.A, 0)));

        assertThat(draft()).startsWith("Hello Agnes. Your time is ");
    }

    @Test
    void wordsInAnotherLanguageAreUsedOnlyOnceSomebodyWhoSpeaksItHasReadThem() {
        jdbc.update("update client set language = 'polish' where id = ?", agnes);
        assertThat(draft()).startsWith("Hello Agnes. ");
        NewWording unread =
                new NewWording(MessageKind.BOOKED, MessageChannel.TEXT, POLISH, WordingVariant.A, polish(), " ", 0);
        assertThat(as(manager, () -> desk.use(unread))).isInstanceOf(WordingOutcome.Unchecked.class);

        NewWording read = new NewWording(
                MessageKind.BOOKED,
                MessageChannel.TEXT,
                POLISH,
                WordingVariant.A,
                polish(),
                "Ewa Nowak, interpreter",
                0);
        assertThat(as(manager, () -> desk.use(read))).isInstanceOf(WordingOutcome.Used.class);

        assertThat(draft()).startsWith("Dzień dobry, Agnes. ").contains("śr. 7 mar");
        book();
        assertThat(jdbc.queryForList(
                        "select language from message where client_id = ? order by kind", String.class, agnes))
                .as("the reminder has no checked words yet")
                .containsExactly("Polish", "English");
    }

    @Test
    void wordsAreSupersededAndNeverEdited() {
        use(OWN);
        as(manager, () -> desk.use(wording("Second: {day}, {time} {where}.", WordingVariant.A, 1)));

        assertThat(as(manager, () -> desk.use(wording("Third: {day}, {time} {where}.", WordingVariant.A, 1))))
                .as("somebody else was quicker")
                .isInstanceOf(WordingOutcome.Overtaken.class);
        assertThat(draft()).startsWith("Second: ");
        assertThat(jdbc.queryForList(
                        "select text from message_wording where organisation_id = ? order by version",
                        String.class,
                        scene.organisation))
                .containsExactly(OWN, "Second: {day}, {time} {where}.");
    }

    @Test
    void takenBackWordsGiveWayToTheNeutralOnes() {
        use(OWN);
        as(manager, () -> {
            desk.takeBack(used().getFirst());
            return true;
        });

        assertThat(draft()).startsWith("Hello Agnes. Your time is ");
        assertThat(use(OWN)).as("and can be used again").isInstanceOf(WordingOutcome.Used.class);
    }

    @Test
    void wordsThatTellTheReasonAreRefused() {
        assertThat(use("Your debt advice: {day}, {time} {where}.")).isInstanceOf(WordingOutcome.Refused.class);
        assertThat(draft()).startsWith("Hello Agnes. ");
    }

    @Test
    void twoWordingsSideBySideGoToAboutHalfOfThePeopleEach() {
        assertThat(as(manager, () -> desk.useBeside(wording(OWN, WordingVariant.B, 0))))
                .isInstanceOf(WordingOutcome.Used.class);
        assertThat(used()).extracting(OwnWording::variant).containsExactly(WordingVariant.A, WordingVariant.B);

        long own = IntStream.range(0, 200)
                .mapToObj(n -> draftFor(scene.client("Person" + n + " Auld")))
                .filter(text -> text.startsWith("Hi "))
                .count();
        assertThat(own).isBetween(60L, 140L);
        assertThat(draft()).isEqualTo(draft());
    }

    @Test
    void whetherPeopleCameIsCountedByTheWordsThatReachedThem() {
        use(OWN);
        UUID came = told("FULFILLED", "SENT");
        told("NOSHOW", "DELIVERED");
        told("NOSHOW", "STOPPED");
        told("BOOKED", "SENT");
        jdbc.update(
                "update appointment set starts_at = starts_at - interval 2 year, ends_at = ends_at - interval 2 year where id = ?",
                came);

        List<WordingResult> results =
                as(manager, () -> desk.results(MessageKind.BOOKED, MessageChannel.TEXT, WritingLanguage.ENGLISH));

        assertThat(results).extracting(WordingResult::turnout).containsExactly(new Turnout(0, 1), Turnout.NONE);
        assertThat(results.getLast().own()).isNull();
    }

    @Test
    void theServiceIsNamedOnlyInTheWayInWhichItMayBe() {
        keep(Map.of(
                ReachWay.TEXT, ContactRule.anyTime(true, true, false),
                ReachWay.EMAIL, ContactRule.anyTime(true, true, true)));
        assertThat(draft()).startsWith("Hello Agnes. Your time is ");

        keep(Map.of(ReachWay.EMAIL, ContactRule.anyTime(true, true, true)));
        assertThat(draft()).startsWith("Hello Agnes. Your advice session time is ");

        keep(Map.of());
        assertThat(draft()).as("on the slip").startsWith("Hello Agnes. Your time is ");
    }

    @Test
    void rulesAreKeptForEveryWayAndReadAlikeEverywhere() {
        ContactRule evenings = new ContactRule(true, false, true, LocalTime.of(18, 0), LocalTime.of(20, 30));
        keep(Map.of(ReachWay.PHONE, evenings, ReachWay.TEXT, ContactRule.anyTime(true, true, true)));

        SafeContact card = as(scene.receptionist, () -> clients.card(agnes)).contact();
        assertThat(card.rule(ReachWay.PHONE)).isEqualTo(evenings);
        assertThat(card.rule(ReachWay.LETTER)).isEqualTo(ContactRule.NEVER);
        assertThat(contacts.of(agnes)).isEqualTo(card);
        assertThat(as(scene.receptionist, () -> clients.find("agnes", 5)))
                .singleElement()
                .extracting(row -> row.contact())
                .isEqualTo(card);
    }

    @Test
    void aNumberThatIsNoneAndAChangeMadeMeanwhileAreRefused() {
        SafeContact now = contact();
        assertThat(as(scene.receptionist, () -> rules.keep(agnes, now, with("12", null, now))))
                .isInstanceOf(ContactOutcome.NoNumber.class);
        assertThat(as(scene.receptionist, () -> rules.keep(agnes, now, with(now.phone(), "agnes", now))))
                .isInstanceOf(ContactOutcome.NoAddress.class);
        assertThat(as(
                        scene.receptionist,
                        () -> rules.keep(agnes, with("0141 496 0999", null, now), with("0141 496 0998", null, now))))
                .isEqualTo(new ContactOutcome.Overtaken(now));
        assertThat(contact()).isEqualTo(now);
    }

    @Test
    void nobodyChangesHowAnotherHubsClientIsReached() {
        SafeContact now = contact();
        SignedIn elsewhere = new BookingScene(jdbc).receptionist;

        assertThatThrownBy(() -> as(elsewhere, () -> rules.keep(agnes, now, now.with(Map.of()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UUID told(String status, String sent) {
        UUID who = scene.client("Somebody Else");
        LocalDate past = LocalDate.now(HubTime.ZONE).minusDays(30);
        Instant at = past.atTime(10, 0).atZone(HubTime.ZONE).toInstant();
        UUID other = scene.clinic(scene.adviser("Another One"), null, past);
        UUID id = UUID.randomUUID();
        jdbc.update(
                """
                insert into appointment (id, client_id, clinic_id, adviser_id, hub_id, service_id, delivery, starts_at, ends_at, status,
                  reference, booked_at, booked_by)
                select ?, ?, c.id, c.adviser_id, c.hub_id, ?, 'PHONE', ?, ?, ?, 'ABCD', now(), ? from clinic c where c.id = ?
                """,
                id,
                who,
                scene.service,
                Timestamp.from(at),
                Timestamp.from(at.plusSeconds(2700)),
                status,
                scene.receptionist.accountId(),
                other);
        jdbc.update(
                """
                insert into message (id, client_id, hub_id, appointment_id, kind, channel, recipient, body, language, send_after,
                  status, created_at, wording_id) values (?, ?, ?, ?, 'BOOKED', 'TEXT', 'x', 'x', 'English', now(), ?, now(), ?)
                """,
                UUID.randomUUID(),
                who,
                scene.hub,
                id,
                sent,
                used().getFirst().id());
        return id;
    }

    private void keep(Map<ReachWay, ContactRule> said) {
        SafeContact now = contact();
        Map<ReachWay, ContactRule> all = new EnumMap<>(ReachWay.class);
        all.putAll(said);
        SafeContact wished = new SafeContact("07700 900214", "agnes@example.org", all, null);
        assertThat(as(scene.receptionist, () -> rules.keep(agnes, now, wished)))
                .isInstanceOf(ContactOutcome.Kept.class);
    }

    private static SafeContact with(@Nullable String phone, @Nullable String email, SafeContact contact) {
        return new SafeContact(phone, email, contact.rules(), contact.bestTime());
    }

    private SafeContact contact() {
        return as(scene.receptionist, () -> clients.card(agnes)).contact();
    }

    private String polish() {
        return as(manager, () -> desk.states(POLISH, MessageChannel.TEXT)).stream()
                .filter(state -> state.kind() == MessageKind.BOOKED)
                .findFirst()
                .orElseThrow()
                .neutral();
    }

    private List<OwnWording> used() {
        return as(manager, () -> desk.states(WritingLanguage.ENGLISH, MessageChannel.TEXT)).stream()
                .filter(state -> state.kind() == MessageKind.BOOKED)
                .findFirst()
                .orElseThrow()
                .own();
    }

    private WordingOutcome use(String text) {
        return as(manager, () -> desk.use(wording(text, WordingVariant.A, 0)));
    }

    private static NewWording wording(String text, WordingVariant variant, int seen) {
        return new NewWording(
                MessageKind.BOOKED, MessageChannel.TEXT, WritingLanguage.ENGLISH, variant, text, null, seen);
    }

    private String draft() {
        return draftFor(agnes);
    }

    private String draftFor(UUID client) {
        return as(
                        scene.receptionist,
                        () -> appointments.draft(client, scene.service, scene.hub, Delivery.IN_PERSON, at()))
                .body();
    }

    private List<String> book() {
        BookingRequest request = scene.request(clinic, agnes, at());
        assertThat(as(scene.receptionist, () -> appointments.book(request))).isInstanceOf(BookingOutcome.Booked.class);
        return as(scene.receptionist, () -> outbox.waiting(scene.hub)).stream()
                .map(MessageRow::body)
                .toList();
    }

    private static Instant at() {
        return DAY.atTime(11, 15).atZone(HubTime.ZONE).toInstant();
    }

    private <T> T as(SignedIn person, Supplier<T> work) {
        return currentUser.runAs(person, work);
    }
}
