package scot.onward.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.CurrentUser;
import scot.onward.access.People;
import scot.onward.access.Role;
import scot.onward.access.SignedIn;

@Transactional
class ClientsDatabaseTest extends DatabaseTest {

    private static final LocalDate BORN = LocalDate.of(1958, 3, 12);

    @Autowired
    private Clients clients;

    @Autowired
    private Recognising recognising;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private UUID hub = UUID.randomUUID();
    private SignedIn reception = People.with(Role.RECEPTION, hub);
    private UUID margaret = UUID.randomUUID();

    @BeforeEach
    void register() {
        hub = hub();
        reception = People.with(Role.RECEPTION, hub);
        margaret = as(reception, () -> clients.register(person("Margaret McTavish-O’Neill", "1203584121"), hub));
        as(reception, () -> clients.register(person("Robert Auld", null), hub));
    }

    @Test
    void a_client_is_found_by_the_beginnings_of_the_name() {
        assertThat(found("marg")).containsExactly(margaret);
        assertThat(found("ONEI marga")).containsExactly(margaret);
        assertThat(found("mactav")).containsExactly(margaret);
        assertThat(found("argaret")).isEmpty();
        assertThat(found("marg auld")).isEmpty();
    }

    @Test
    void a_client_is_found_by_phone_ending_and_birth_date_and_never_by_chi() {
        assertThat(found("0563")).hasSize(2);
        assertThat(found("marg 563")).containsExactly(margaret);
        assertThat(found("12/3/1958")).hasSize(2);
        assertThat(found("marg 1958")).containsExactly(margaret);
        assertThat(found("1203584121")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void a_client_is_found_behind_any_number_of_others_of_another_hub_and_an_exact_word_before_longer_ones() {
        UUID elsewhere = hub();
        for (int n = 0; n < 510; n++) {
            put("Qora Quist", elsewhere);
            put("Zzyzx Quistgaard", hub);
        }
        UUID exact = put("Zzyzx Quist", hub);

        List<UUID> found = as(reception, () -> clients.find("quist", 600)).stream()
                .map(ClientRow::id)
                .toList();

        assertThat(found).contains(exact).hasSize(500);
        assertThat(as(reception, () -> clients.find("quist zzyz", 600)))
                .extracting(ClientRow::id)
                .contains(exact);
    }

    private UUID put(String name, UUID atHub) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into client (id, name, name_key, created_at) values (?, ?, ?, now())",
                id,
                name,
                NameWords.key(name));
        NameWords.findableBy(name)
                .forEach(word -> jdbc.update("insert into client_word (client_id, word) values (?, ?)", id, word));
        jdbc.update("insert into client_hub (client_id, hub_id) values (?, ?)", id, atHub);
        return id;
    }

    @Test
    void nobody_finds_a_client_of_another_hub() {
        SignedIn elsewhere = People.with(Role.ADVISER, UUID.randomUUID());
        assertThat(as(elsewhere, () -> clients.find("marg", 10))).isEmpty();
        assertThatThrownBy(() -> as(elsewhere, () -> clients.card(margaret))).isInstanceOf(AccessDeniedException.class);
        SignedIn practice = People.with(Role.PRACTICE, hub);
        assertThat(as(practice, () -> clients.find("marg", 10))).isEmpty();
        assertThatThrownBy(() -> as(practice, () -> clients.card(margaret))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void funder_and_administrator_may_not_even_ask() {
        for (Role role : new Role[] {Role.FUNDER, Role.ADMINISTRATOR}) {
            SignedIn person = People.with(role, hub);
            assertThatThrownBy(() -> as(person, () -> clients.find("marg", 10)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void what_is_shown_stands_in_the_access_log_and_the_chi_number_is_not_shown() {
        ClientCard card = as(reception, () -> clients.card(margaret));

        assertThat(card.toString()).doesNotContain("1203584121");
        assertThat(card.chiEnding()).isEqualTo("21");
        assertThat(jdbc.queryForObject(
                        "select count(*) from access_log where client_id = ? and account_id = ?",
                        Integer.class,
                        margaret,
                        reception.accountId()))
                .isEqualTo(1);
    }

    @Test
    void a_person_is_recognised_by_chi_or_by_name_birth_date_and_phone() {
        assertThat(recognise("Peggy McTavish", null, "1203584121", ""))
                .isEqualTo(new Recognition.Certain(margaret, Recognition.By.CHI));
        assertThat(recognise("MARGARET MACTAVISH ONEILL", BORN, null, "+44 7700 900563"))
                .isEqualTo(new Recognition.Certain(margaret, Recognition.By.DETAILS));
    }

    @Test
    void a_chi_number_under_quite_another_name_is_only_a_perhaps() {
        assertThat(recognise("Robert Bruce", null, "1203584121", ""))
                .isEqualTo(new Recognition.Possible(margaret, Recognition.By.CHI));
    }

    @Test
    void name_and_birth_date_alone_are_only_a_perhaps() {
        assertThat(recognise("Margaret Mactavish-O'Neill", BORN, null, "07700 900001"))
                .isEqualTo(new Recognition.Possible(margaret, Recognition.By.DETAILS));
        assertThat(recognise("Margaret Mactavish-O'Neill", BORN.plusDays(1), null, "07700 900001"))
                .isEqualTo(new Recognition.Unknown());
    }

    private Recognition recognise(String name, @Nullable LocalDate born, @Nullable String chi, String phone) {
        return as(reception, () -> recognising.recognise(new Person(name, born, chi, null, phone)));
    }

    private List<UUID> found(String typed) {
        return as(reception, () -> clients.find(typed, 10)).stream()
                .map(ClientRow::id)
                .toList();
    }

    private <T> T as(SignedIn person, Supplier<T> work) {
        return currentUser.runAs(person, work);
    }

    private UUID hub() {
        UUID organisation = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into organisation (id, name, kind) values (?, ?, 'HUB_OPERATOR')",
                organisation,
                "Partnership " + organisation);
        jdbc.update(
                "insert into hub (id, organisation_id, name, short_name, kind, address, postcode, phone, opens, closes) values (?, ?, ?, 'Hub', 'COMMUNITY', 'A street', 'G31', '0141 496 0000', '09:00', '17:00')",
                id,
                organisation,
                "Hub " + id);
        return id;
    }

    private static NewClient person(String name, @Nullable String chi) {
        return new NewClient(
                name,
                null,
                BORN,
                chi,
                "G31 4BU",
                false,
                null,
                null,
                null,
                Set.of(AccessNeed.STEP_FREE),
                new SafeContact("07700 900563", null, true, true, false, false, false, null));
    }
}
