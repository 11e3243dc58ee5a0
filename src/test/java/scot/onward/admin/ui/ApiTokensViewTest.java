package scot.onward.admin.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.ViewTest;
import scot.onward.access.ApiPurpose;
import scot.onward.access.ApiTokenRow;
import scot.onward.access.ApiTokens;
import scot.onward.access.CurrentUser;
import scot.onward.access.Role;
import scot.onward.booking.BookingScenes;
import scot.onward.fhir.Programs;
import scot.onward.hub.HubRow;
import scot.onward.hub.OrganisationRow;
import scot.onward.hub.Places;

@Transactional
class ApiTokensViewTest extends ViewTest {

    @Autowired
    ApiTokens tokens;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    Places places;

    @Autowired
    JdbcTemplate jdbc;

    private final String program = "Program " + UUID.randomUUID();
    private OrganisationRow organisation;
    private HubRow hub;

    @BeforeEach
    void anAdministrator() {
        var desk = new BookingScenes(jdbc, java.time.Clock.systemUTC()).receptionist();
        signIn(new Programs(tokens, currentUser, jdbc).administrator());
        organisation = places.organisation(desk.organisation());
        hub = places.hub(desk.hubIds().iterator().next());
    }

    private ApiTokenRow row() {
        return tokens.list().stream()
                .filter(row -> row.name().equals(program))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void create() {
        UI.getCurrent().navigate("api-tokens/new");
        type(_get(TextField.class, spec -> spec.withLabel("Program")), program);
        type((ComboBox<OrganisationRow>) _get(ComboBox.class), organisation);
        type((MultiSelectComboBox<HubRow>) _get(MultiSelectComboBox.class), Set.of(hub));
        _click(_get(Button.class, spec -> spec.withText("Create token")));
    }

    @Test
    void aTokenIsMadeAndItsSecretShownOnce() {
        create();

        assertThat(row().purposes()).containsExactly(ApiPurpose.SCHEDULING);
        String secret = _get(TextField.class, spec -> spec.withLabel("Token")).getValue();
        assertThat(secret).hasSize(26).endsWith(row().ending());
        assertThat(_get(Button.class, spec -> spec.withText("Copy"))).isNotNull();

        UI.getCurrent().navigate("api-tokens");
        UI.getCurrent().navigate("api-tokens/" + row().id());
        assertThat(_get(Button.class, spec -> spec.withText("Revoke token"))).isNotNull();
    }

    @Test
    void aReloadedPageHasNoSecret() {
        create();
        UUID id = row().id();

        UI.getCurrent().navigate("accounts");
        UI.getCurrent().navigate("api-tokens/" + id);

        _assertNone(TextField.class, spec -> spec.withLabel("Token"));
    }

    @Test
    void aTokenIsRevoked() {
        create();

        _click(_get(Button.class, spec -> spec.withText("Revoke token")));

        assertThat(row().isOpen()).isFalse();
    }

    @Test
    void whatIsMissingStandsAtItsField() {
        UI.getCurrent().navigate("api-tokens/new");
        type(_get(TextField.class, spec -> spec.withLabel("Program")), program);

        _click(_get(Button.class, spec -> spec.withText("Create token")));

        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Choose the organisation");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyElseOpensIt(Role role) {
        signIn(role);

        UI.getCurrent().navigate("api-tokens");

        assertThat(view()).isNotInstanceOf(ApiTokensView.class);
    }
}
