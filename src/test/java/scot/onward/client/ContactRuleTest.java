package scot.onward.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRuleTest {

    private static final ContactRule MORNINGS =
            new ContactRule(true, false, false, LocalTime.of(9, 30), LocalTime.of(12, 0));

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:00, 2026-12-01T09:30",
        "2026-12-01T09:30, 2026-12-01T09:30",
        "2026-12-01T11:59, 2026-12-01T11:59",
        "2026-12-01T12:00, 2026-12-02T09:30",
        "2026-12-31T23:59, 2027-01-01T09:30"
    })
    void whatWouldComeAtAnUnsafeTimeWaitsForTheNextSafeOne(LocalDateTime wish, LocalDateTime safe) {
        assertThat(MORNINGS.nextSafe(wish)).isEqualTo(safe);
        assertThat(MORNINGS.isSafeAt(safe.toLocalTime())).isTrue();
        assertThat(MORNINGS.isSafeAt(wish.toLocalTime())).isEqualTo(wish.equals(safe));
    }

    @Test
    void aWayThatIsNotAllowedIsSafeAtNoTime() {
        assertThat(ContactRule.NEVER.isSafeAt(LocalTime.NOON)).isFalse();
        assertThat(ContactRule.anyTime(true, true, true).isSafeAt(LocalTime.MIDNIGHT))
                .isTrue();
    }

    @Test
    void halfATimeIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContactRule(true, true, true, LocalTime.NOON, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactRule(true, true, true, LocalTime.NOON, LocalTime.of(9, 0)));
    }

    @Test
    void aWayIsAllowedOnlyWithANumberOrAddressForIt() {
        var rules = Map.of(
                ReachWay.TEXT, ContactRule.anyTime(true, true, true),
                ReachWay.EMAIL, ContactRule.anyTime(true, true, true));
        var contact = new SafeContact(null, "agnes@example.org", rules, null);

        assertThat(contact.allows(ReachWay.TEXT)).isFalse();
        assertThat(contact.allows(ReachWay.EMAIL)).isTrue();
        assertThat(contact.allows(ReachWay.PHONE)).isFalse();
        assertThat(contact.allows(ReachWay.LETTER)).isFalse();
    }
}
