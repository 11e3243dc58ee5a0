package scot.onward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;
import scot.onward.client.Clients;
import scot.onward.client.SamePeople;
import scot.onward.fhir.FhirTest;
import scot.onward.fhir.Programs;
import scot.onward.referral.IssuesOf;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralSheets;
import scot.onward.referral.Referrals;
import scot.onward.referral.SendResult;
import scot.onward.referral.SentReferrals;
import scot.onward.referral.Town;

/**
 * What each role learns of one patient, by each way there is of asking: by id, by the search box, by the match, over the
 * interface for programs, and by what it costs to be answered. Who may open which page stands in {@link EveryDoorTest}.
 */
class LeastSightDatabaseTest extends FhirTest {

    /** Read it beside the visibility matrix: x is told something about the patient, a dot nothing. */
    private static final String SIGHT = """
            asked for                    practice  other practice  partner  reception  adviser  adviser elsewhere  manager  funder  administrator
            the client, by id            x         .               .        x          x        .                  x        .       .
            the client, by name          x         .               .        x          x        .                  x        .       .
            two records that are alike   .         .               .        x          x        .                  x        .       .
            the list of such records     .         .               .        x          x        .                  x        .       .
            the referral as it was sent  x         .               .        .          .        .                  .        .       .
            earlier patients, by name    x         .               .        .          .        .                  .        .       .
            the referral's assessment    .         .               .        .          x        .                  .        .       .
            the reasons for coming       .         .               .        .          x        .                  .        .       .
            """;

    /** The same over /fhir, where only receptions and practices have tokens. */
    private static final String PROGRAMS = """
            asked for                     practice  other practice  reception  reception elsewhere
            Patient/{client}              x         .               x          .
            Patient?name=&birthdate=      x         .               x          .
            ServiceRequest/{referral}     x         .               .          .
            Task/{referral}               x         .               .          .
            """;

    @Autowired
    private Clients clients;

    @Autowired
    private SamePeople samePeople;

    @Autowired
    private Referrals referrals;

    @Autowired
    private SentReferrals sent;

    @Autowired
    private ReferralSheets sheets;

    @Autowired
    private IssuesOf issues;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Town town;
    private String name = "";
    private UUID referral = UUID.randomUUID();
    private UUID client = UUID.randomUUID();

    @BeforeEach
    void aPatient() {
        town = new Town(jdbc, currentUser);
        name = "Isobel Quarrier " + letters();
        referral = send(town.practice, Town.patient(name));
        client = clientOf(referral);
    }

    @Test
    void a_role_learns_what_its_task_needs_and_nothing_else() {
        SignedIn other = town.otherPractice();
        send(town.practice, Town.withPhone(Town.patient(name), "07700 900111"));
        UUID pair = town.as(town.adviser, () -> samePeople.list(1)).getFirst().id();
        Map<String, SignedIn> people = new LinkedHashMap<>();
        people.put("practice", town.practice);
        people.put("other practice", other);
        people.put("partner", People.with(Role.PARTNER, town.hub));
        people.put("reception", town.reception);
        people.put("adviser", town.adviser);
        people.put("adviser elsewhere", new Town(jdbc, currentUser).adviser);
        people.put("manager", town.manager);
        people.put("funder", People.with(Role.FUNDER, town.hub));
        people.put("administrator", People.with(Role.ADMINISTRATOR, town.hub));

        Map<String, Runnable> ways = new LinkedHashMap<>();
        ways.put("the client, by id", () -> clients.card(client));
        ways.put("the client, by name", () -> told(clients.find(name, 10)));
        ways.put("two records that are alike", () -> samePeople.pair(pair));
        ways.put("the list of such records", () -> told(samePeople.list(10)));
        ways.put("the referral as it was sent", () -> sent.open(referral));
        ways.put("earlier patients, by name", () -> told(sent.earlierPatients(name, 10)));
        ways.put("the referral's assessment", () -> sheets.open(referral));
        ways.put("the reasons for coming", () -> told(List.copyOf(issues.issues(referral))));

        assertThat(table(SIGHT)).isEqualTo(seen(ways, people, (way, person) -> isTold(person, way)));
    }

    @Test
    void a_program_learns_no_more_than_its_people() {
        Programs programs = new Programs(tokens, currentUser, jdbc);
        Town elsewhere = new Town(jdbc, currentUser);
        Map<String, String> secrets = new LinkedHashMap<>();
        secrets.put("practice", secret(programs, town.practice, town.hub, ApiPurpose.PATIENTS, ApiPurpose.REFERRALS));
        secrets.put(
                "other practice",
                secret(programs, town.otherPractice(), town.hub, ApiPurpose.PATIENTS, ApiPurpose.REFERRALS));
        secrets.put("reception", secret(programs, town.reception, town.hub, ApiPurpose.PATIENTS));
        secrets.put("reception elsewhere", secret(programs, elsewhere.reception, elsewhere.hub, ApiPurpose.PATIENTS));

        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("Patient/{client}", "/Patient/" + client);
        ways.put("Patient?name=&birthdate=", "/Patient?name=Quarrier&birthdate=1958-03-12");
        ways.put("ServiceRequest/{referral}", "/ServiceRequest/" + referral);
        ways.put("Task/{referral}", "/Task/" + referral);

        assertThat(table(PROGRAMS)).isEqualTo(seen(ways, secrets, (path, secret) -> {
            var answer = get(path, secret);
            return answer.statusCode() == 200 && answer.body().contains(name.split(" ")[2])
                    || answer.statusCode() == 200 && path.startsWith("/Task");
        }));
    }

    @Test
    void whoever_refers_is_answered_alike_whether_the_patient_is_known_or_not() {
        SignedIn other = town.otherPractice();

        SendResult.Sent known = sent(other, Town.patient(name));
        SendResult.Sent perhaps = sent(other, Town.withPhone(Town.patient(name), "07700 900222"));
        SendResult.Sent unknown = sent(other, Town.patient("Angus Quarrier " + letters()));

        assertThat(clientOf(known.referralId())).isEqualTo(client);
        assertThat(List.of(known, perhaps))
                .allSatisfy(answer -> assertThat(answer)
                        .usingRecursiveComparison()
                        .ignoringFields("referralId")
                        .isEqualTo(unknown));
    }

    @Test
    void the_same_work_is_done_whether_the_patient_is_known_or_not() {
        SignedIn other = town.otherPractice();
        sent(other, Town.patient("Fergus Quarrier " + letters()));

        Map<String, Long> known = work(other, Town.patient(name));
        Map<String, Long> perhaps = work(other, Town.withPhone(Town.patient(name), "07700 900333"));
        Map<String, Long> unknown = work(other, Town.patient("Duncan Quarrier " + letters()));

        assertThat(unknown).containsKey("Com_insert").containsKey("Com_select");
        assertThat(known).isEqualTo(unknown);
        assertThat(perhaps).isEqualTo(unknown);
    }

    /** How many statements of each kind it takes to answer one referral; going back to a savepoint counts as letting go of it. */
    private Map<String, Long> work(SignedIn person, ReferralForm form) {
        return Objects.requireNonNull(transactions.execute(status -> {
            Map<String, Long> before = statements();
            sent(person, form);
            Map<String, Long> after = statements();
            return after.entrySet().stream()
                    .filter(count -> !count.getValue().equals(before.get(count.getKey())))
                    .collect(Collectors.toMap(
                            count -> count.getKey()
                                    .replace("Com_rollback_to_savepoint", "savepoint")
                                    .replace("Com_release_savepoint", "savepoint"),
                            count -> count.getValue() - before.getOrDefault(count.getKey(), 0L)));
        }));
    }

    private Map<String, Long> statements() {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.query(
                "show session status like 'Com\\_%'",
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private static void told(List<?> something) {
        if (something.isEmpty()) {
            throw new AccessDeniedException("Nothing");
        }
    }

    private boolean isTold(SignedIn person, Runnable way) {
        try {
            town.doAs(person, way);
            return true;
        } catch (AccessDeniedException nothing) {
            return false;
        }
    }

    private interface Asking<W, P> {
        boolean isTold(W way, P person);
    }

    private static <W, P> Map<String, String> seen(Map<String, W> ways, Map<String, P> people, Asking<W, P> asking) {
        Map<String, String> table = new LinkedHashMap<>();
        ways.forEach((what, way) -> table.put(
                what,
                people.values().stream()
                        .map(person -> asking.isTold(way, person) ? "x" : ".")
                        .collect(Collectors.joining(" "))));
        return table;
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new LinkedHashMap<>();
        text.lines()
                .skip(1)
                .filter(Predicate.not(String::isBlank))
                .map(line -> new ArrayList<>(List.of(line.strip().split("\\s{2,}", 2))))
                .forEach(cells -> table.put(cells.getFirst(), cells.getLast().replaceAll("\\s+", " ")));
        return table;
    }

    private String secret(Programs programs, SignedIn person, UUID hub, ApiPurpose... purposes) {
        return programs.issue(person.organisation(), person.role(), Set.of(hub), purposes)
                .secret();
    }

    private SendResult.Sent sent(SignedIn person, ReferralForm form) {
        return (SendResult.Sent) town.as(person, () -> referrals.send(form));
    }

    private UUID send(SignedIn person, ReferralForm form) {
        return sent(person, form).referralId();
    }

    private UUID clientOf(UUID referralId) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select client_id from referral where id = ?", UUID.class, referralId));
    }

    /** A family name that nobody else has: other tests share the tables. */
    private static String letters() {
        return "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "t";
    }
}
