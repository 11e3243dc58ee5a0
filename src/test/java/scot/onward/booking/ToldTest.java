package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import scot.onward.client.ClientCard;
import scot.onward.client.ContactRule;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;

class ToldTest {

    private static final ContactRule ALLOWED = ContactRule.anyTime(true, true, true);

    @Test
    void aChangeGoesByLetterOnlyToThoseWhoMayBeWrittenTo() {
        assertThat(OtherTimes.told(client(Map.of(ReachWay.LETTER, ALLOWED)), false))
                .isEqualTo(Told.LETTER);
        assertThat(OtherTimes.told(client(Map.of()), false)).isEqualTo(Told.AT_THE_DESK);
    }

    @Test
    void aLetterWouldComeTooLateForAChangeOfToday() {
        assertThat(OtherTimes.told(client(Map.of(ReachWay.LETTER, ALLOWED)), true))
                .isEqualTo(Told.AT_THE_DESK);
        assertThat(OtherTimes.told(client(Map.of(ReachWay.PHONE, ALLOWED)), true))
                .isEqualTo(Told.PHONE_CALL);
    }

    private static ClientCard client(Map<ReachWay, ContactRule> rules) {
        return new ClientCard(
                UUID.randomUUID(),
                "Agnes Docherty",
                null,
                null,
                null,
                null,
                false,
                "1 Duke Street",
                null,
                null,
                Set.of(),
                new SafeContact("07700 900214", null, rules, null));
    }
}
