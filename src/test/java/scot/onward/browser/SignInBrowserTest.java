package scot.onward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scot.onward.access.Role;

class SignInBrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleArrivesAtAPageOfItsOwn(Role role) {
        Visit visit = signInAs(role).open("/");
        assertThat(visit.page().locator("h1").first().textContent()).isNotBlank();
        assertThat(visit.page().url()).doesNotContain("/login");
    }
}
