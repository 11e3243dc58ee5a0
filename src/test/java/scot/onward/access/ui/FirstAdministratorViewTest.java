package scot.onward.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import scot.onward.ViewTest;
import scot.onward.access.internal.OneTimeToken;

@Transactional
class FirstAdministratorViewTest extends ViewTest {

    @Autowired
    OneTimeToken token;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whoeverHoldsTheTokenBecomesTheAdministratorAndThePageIsDone() {
        jdbc.update("update account set active = false where role = 'ADMINISTRATOR'");
        String value = token.issue().orElseThrow();
        UI.getCurrent().navigate("first-administrator");

        fill(value, "correct horse battery", "correct horse battery");

        assertThat(_get(Anchor.class).getHref()).isEqualTo("login");
        UI.getCurrent().navigate("first-administrator");
        assertThat(_find(PasswordField.class)).hasSizeLessThan(2);
    }

    @Test
    void twoDifferentPasswordsAreNotTaken() {
        jdbc.update("update account set active = false where role = 'ADMINISTRATOR'");
        String value = token.issue().orElseThrow();
        UI.getCurrent().navigate("first-administrator");

        fill(value, "correct horse battery", "correct horse staple");

        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Password again"))
                        .isInvalid())
                .isTrue();
        assertThat(token.isAwaited()).isTrue();
    }

    private static void fill(String token, String password, String again) {
        type(_get(TextField.class, spec -> spec.withLabel("One-time token")), token);
        type(_get(TextField.class, spec -> spec.withLabel("Name")), "Ailsa Baird");
        type(_get(EmailField.class), "ailsa@first.example");
        type(_get(PasswordField.class, spec -> spec.withLabel("Password")), password);
        type(_get(PasswordField.class, spec -> spec.withLabel("Password again")), again);
        _click(_get(Button.class, spec -> spec.withText("Create administrator")));
    }
}
