package scot.onward.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import scot.onward.ViewTest;
import scot.onward.access.Role;

class LoginViewTest extends ViewTest {

    @Test
    void postsToTheSignInAddress() {
        UI.getCurrent().navigate("login");

        SignInForm form = _get(SignInForm.class);
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("login");
    }

    @Test
    void aRefusalSaysNothingAboutWhichOfTheTwoWasWrong() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(_get(SignInForm.class).getElement().getTextRecursively())
                .contains("Email and password do not match, or the account is locked");
    }

    @Test
    void aForgottenPasswordIsTheAdministratorsToReset() {
        UI.getCurrent().navigate("login");

        _click(_get(NativeButton.class, spec -> spec.withText("Forgotten password")));

        assertThat(_get(SignInForm.class).getElement().getTextRecursively())
                .contains("Your administrator sets a new password");
    }

    @Test
    void offersNoRolesToTryWithoutDemonstration() {
        UI.getCurrent().navigate("login");

        _assertNone(DemoPanel.class);
    }

    @Test
    void whoIsSignedInIsLedOn() {
        signIn(Role.ADMINISTRATOR);

        UI.getCurrent().navigate("login");

        assertThat(view()).isNotInstanceOf(LoginView.class);
    }
}
