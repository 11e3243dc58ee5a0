package scot.onward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.DatabaseTest;
import scot.onward.access.TokenOutcome.Issued;
import scot.onward.access.TokenOutcome.Refused;
import scot.onward.access.TokenOutcome.TokenReason;
import scot.onward.booking.BookingScenes;
import scot.onward.fhir.Programs;

@Transactional
class ApiTokensDatabaseTest extends DatabaseTest {

    @Autowired
    ApiTokens tokens;

    @Autowired
    AccountDesk accounts;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    JdbcTemplate jdbc;

    private Programs programs;
    private SignedIn desk;

    @BeforeEach
    void aDesk() {
        programs = new Programs(tokens, currentUser, jdbc);
        desk = new BookingScenes(jdbc, java.time.Clock.systemUTC()).receptionist();
    }

    private Issued issued() {
        return programs.issue(desk.organisation(), Role.RECEPTION, desk.hubIds(), ApiPurpose.SCHEDULING);
    }

    private TokenOutcome issue(NewApiToken wanted) {
        return currentUser.runAs(programs.administrator(), () -> tokens.issue(wanted));
    }

    @Test
    void theSecretIsKeptAsAHashAlone() {
        Issued token = issued();

        assertThat(jdbc.queryForMap("select * from api_token where id = ?", token.tokenId())
                        .values())
                .contains(Secrets.hash(token.secret()))
                .doesNotContain(token.secret());
    }

    @Test
    void itsAccountIsNobodyWhoIsListedOrSignsInOrIsChanged() {
        UUID account = Objects.requireNonNull(
                jdbc.queryForObject("select account_id from api_token where id = ?", UUID.class, issued().tokenId()));

        currentUser.runAs(programs.administrator(), () -> {
            assertThat(accounts.list("program-" + account, PageRequest.of(0, 5)))
                    .isEmpty();
            assertThat(accounts.find(account)).isEmpty();
            return account;
        });
        for (String password : new String[] {"", "x"}) {
            assertThatThrownBy(() -> signIn.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated("program-" + account, password)))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    @Test
    void issuingAndRevokingStandInTheChangeLogOnce() {
        Issued token = issued();
        programs.revoke(token);
        programs.revoke(token);

        assertThat(jdbc.queryForList(
                        "select change_kind from change_log where subject_id = ? order by at, change_kind",
                        String.class,
                        token.tokenId()))
                .containsExactlyInAnyOrder("issued", "revoked");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true, RECEPTION, true, SCHEDULING, NAME_MISSING",
        "P, false, RECEPTION, true, SCHEDULING, ORGANISATION_MISSING",
        "P, true, ADMINISTRATOR, true, SCHEDULING, ROLE_NOT_FOR_PROGRAMS",
        "P, true, ADVISER, true, SCHEDULING, ROLE_NOT_FOR_PROGRAMS",
        "P, true, PRACTICE, false, SCHEDULING, HUB_MISSING",
        "P, true, PRACTICE, true, , PURPOSE_MISSING",
    })
    void whatIsMissingIsNamed(
            String name, boolean organisation, Role role, boolean hub, ApiPurpose purpose, TokenReason reason) {
        var wanted = new NewApiToken(
                name,
                organisation ? desk.organisation() : null,
                role,
                hub ? desk.hubIds() : Set.of(),
                purpose == null ? Set.of() : Set.of(purpose));

        assertThat(issue(wanted)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseGivesTakesOrSeesTokens(Role role) {
        SignedIn person = People.with(role, UUID.randomUUID());
        var wanted =
                new NewApiToken("P", desk.organisation(), Role.RECEPTION, desk.hubIds(), Set.of(ApiPurpose.SCHEDULING));

        assertThatThrownBy(() -> currentUser.runAs(person, () -> tokens.issue(wanted)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> currentUser.runAs(person, tokens::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> currentUser.runAs(person, () -> {
                    tokens.revoke(UUID.randomUUID());
                    return person;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }
}
