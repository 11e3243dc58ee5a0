package scot.onward.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.onward.client.SafeContact;
import scot.onward.shared.Delivery;

class AppointmentWordingTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 1, 11, 15);
    private static final Notice NOTICE =
            new Notice("Agnes Docherty", AT, Delivery.IN_PERSON, "Springburn", "first floor", null, "0141 496 0102");

    @Test
    void aTextSaysFirstNameTimePlaceAndOneThingToDo() {
        assertThat(AppointmentWording.of(MessageKind.BOOKED, MessageChannel.TEXT, NOTICE))
                .isEqualTo(
                        "Hello Agnes. Your time is Tue 1 Dec, 11.15am at Springburn, first floor. Can’t make it? Text CHANGE so someone else can have the time.");
    }

    @Test
    void theServiceIsNamedOnlyWhenAllowed() {
        var named = new Notice(
                "Agnes Docherty", AT, Delivery.IN_PERSON, "Springburn", "", "advice session", "0141 496 0102");
        assertThat(AppointmentWording.of(MessageKind.BOOKED, MessageChannel.TEXT, named))
                .startsWith("Hello Agnes. Your advice session time is Tue 1 Dec, 11.15am at Springburn. ");
    }

    @Test
    void anEmailIsAnsweredByPhone() {
        assertThat(AppointmentWording.of(MessageKind.REMINDER, MessageChannel.EMAIL, NOTICE))
                .isEqualTo(
                        "Hello Agnes. A reminder: your time is Tue 1 Dec, 11.15am at Springburn, first floor. Can’t make it? Phone 0141 496 0102 so someone else can have the time.");
    }

    @Test
    void aPhoneAppointmentSaysWhoCalls() {
        var phone =
                new Notice("Agnes Docherty", AT, Delivery.PHONE, "Springburn", "first floor", null, "0141 496 0102");
        assertThat(AppointmentWording.of(MessageKind.MOVED, MessageChannel.TEXT, phone))
                .startsWith(
                        "Hello Agnes. Your time has changed. It is now Tue 1 Dec, 11.15am, by phone. We will call you. ");
    }

    @ParameterizedTest
    @CsvSource({"9,0,9am", "11,15,11.15am", "12,0,12 noon", "12,30,12.30pm", "13,5,1.05pm", "0,0,12am"})
    void timesAreWrittenAsPeopleSayThem(int hour, int minute, String words) {
        assertThat(AppointmentWording.time(LocalDateTime.of(2026, 12, 1, hour, minute)))
                .isEqualTo(words);
    }

    @Test
    void onlyAWayThatTheClientSaidIsSafeIsUsed() {
        var nothing = new SafeContact("07700 900214", "agnes@example.org", true, false, false, true, false, null);
        var text = new SafeContact("07700 900214", "agnes@example.org", false, true, true, false, false, null);
        var email = new SafeContact(null, "agnes@example.org", false, true, true, false, false, null);
        assertThat(Reach.of(nothing)).isEqualTo(new Reach(MessageChannel.SLIP, ""));
        assertThat(Reach.of(text)).isEqualTo(new Reach(MessageChannel.TEXT, "07700 900214"));
        assertThat(Reach.of(email)).isEqualTo(new Reach(MessageChannel.EMAIL, "agnes@example.org"));
    }
}
