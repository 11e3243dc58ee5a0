package scot.onward.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    private static final String EMAIL = "morag.kerr@example.org";

    @Test
    void takesTwelveCharactersOrMore() {
        assertThat(PasswordRules.broken(EMAIL, "twelve chars")).isEmpty();
        assertThat(PasswordRules.broken(EMAIL, "eleven char")).contains(AccountRefusal.PASSWORD_TOO_SHORT);
    }

    @Test
    void refusesTheEmailInAnyCase() {
        assertThat(PasswordRules.broken(EMAIL, "Morag.Kerr@example.org")).contains(AccountRefusal.PASSWORD_IS_EMAIL);
    }

    @Test
    void refusesWhatTheHashWouldCutOff() {
        assertThat(PasswordRules.broken(EMAIL, "x".repeat(72))).isEmpty();
        assertThat(PasswordRules.broken(EMAIL, "x".repeat(73))).contains(AccountRefusal.PASSWORD_TOO_LONG);
        assertThat(PasswordRules.broken(EMAIL, "é".repeat(37))).contains(AccountRefusal.PASSWORD_TOO_LONG);
    }

    @Test
    void countsLettersAsPeopleDo() {
        assertThat(PasswordRules.broken(EMAIL, "🙂".repeat(11))).contains(AccountRefusal.PASSWORD_TOO_SHORT);
    }
}
