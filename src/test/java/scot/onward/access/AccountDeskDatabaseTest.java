package scot.onward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.AccountResult.Done;
import scot.onward.access.AccountResult.Refused;

@Transactional
class AccountDeskDatabaseTest extends DatabaseTest {

    private static final String PASSWORD = "a long enough password";
    private static final SignedIn ADMINISTRATOR = People.with(Role.ADMINISTRATOR);

    @Autowired
    AccountDesk desk;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManager entities;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsGetIn(Role role) {
        assertThatThrownBy(() -> currentUser.runAs(People.with(role), () -> desk.list("", PageRequest.of(0, 10))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void createsAnAccountAndTellsTheChangeLog() {
        UUID id = created(form("new.person@example.org", Role.FUNDER));

        assertThat(asAdministrator(() -> desk.list("new.person", PageRequest.of(0, 10))))
                .extracting(AccountRow::id)
                .containsExactly(id);
        entities.flush();
        assertThat(jdbc.queryForList("select change_kind from change_log where subject_id = ?", String.class, id))
                .containsExactly("created");
    }

    @Test
    void refusesASecondAccountWithTheSameEmailInAnyCase() {
        created(form("twice@example.org", Role.FUNDER));

        assertThat(asAdministrator(() -> desk.create(form(" TWICE@example.org ", Role.FUNDER), PASSWORD)))
                .isEqualTo(new Refused(AccountRefusal.EMAIL_TAKEN));
    }

    @Test
    void refusesAShortPassword() {
        assertThat(asAdministrator(() -> desk.create(form("short@example.org", Role.FUNDER), "short")))
                .isEqualTo(new Refused(AccountRefusal.PASSWORD_TOO_SHORT));
    }

    @Test
    void asksForWhatTheRoleNeeds() {
        assertThat(asAdministrator(() -> desk.create(form("r@example.org", Role.RECEPTION), PASSWORD)))
                .isEqualTo(new Refused(AccountRefusal.HUB_MISSING));
        assertThat(asAdministrator(() -> desk.create(form("a@example.org", Role.ADVISER), PASSWORD)))
                .isEqualTo(new Refused(AccountRefusal.ADVISER_MISSING));
        assertThat(asAdministrator(() -> desk.create(form("p@example.org", Role.PRACTICE), PASSWORD)))
                .isEqualTo(new Refused(AccountRefusal.ORGANISATION_MISSING));
    }

    @Test
    void leavesTheLastAdministratorIn() {
        jdbc.update("update account set active = false");
        UUID first = created(form("first@example.org", Role.ADMINISTRATOR));

        assertThat(asAdministrator(() -> desk.close(first))).isEqualTo(new Refused(AccountRefusal.LAST_ADMINISTRATOR));
        assertThat(asAdministrator(() -> desk.change(first, form("first@example.org", Role.FUNDER))))
                .isEqualTo(new Refused(AccountRefusal.LAST_ADMINISTRATOR));

        created(form("second@example.org", Role.ADMINISTRATOR));
        assertThat(asAdministrator(() -> desk.close(first))).isEqualTo(new Done(first));
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        UUID own = created(form("own@example.org", Role.ADMINISTRATOR));
        created(form("other@example.org", Role.ADMINISTRATOR));
        SignedIn self = new SignedIn(own, "own@example.org", "Own", "", Role.ADMINISTRATOR, null, Set.of(), null);

        assertThat(currentUser.runAs(self, () -> desk.close(own))).isEqualTo(new Refused(AccountRefusal.OWN_ACCOUNT));
    }

    private UUID created(AccountForm form) {
        return ((Done) asAdministrator(() -> desk.create(form, PASSWORD))).accountId();
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return currentUser.runAs(ADMINISTRATOR, work);
    }

    private static AccountForm form(String email, Role role) {
        return new AccountForm(email, "Ailsa Test", "Tester", role, null, null, Set.of());
    }
}
