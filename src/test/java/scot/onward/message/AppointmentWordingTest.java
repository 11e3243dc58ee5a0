package scot.onward.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scot.onward.client.ContactRule;
import scot.onward.client.ReachWay;
import scot.onward.client.SafeContact;
import scot.onward.message.internal.NeutralWordings;
import scot.onward.shared.Delivery;

class AppointmentWordingTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 12, 1, 11, 15);
    private static final Notice NOTICE =
            new Notice("Agnes Docherty", AT, Delivery.IN_PERSON, "Springburn", "first floor", null, "0141 496 0102");
    private static final NeutralWordings NEUTRAL = neutral();

    @Test
    void aTextSaysFirstNameTimePlaceAndOneThingToDo() {
        assertThat(english(MessageKind.BOOKED, MessageChannel.TEXT, NOTICE))
                .isEqualTo(
                        "Hello Agnes. Your time is Tue 1 Dec, 11.15am at Springburn, first floor. Can't make it? Text CHANGE so someone else can have the time.");
    }

    @Test
    void aTextOfUsualLengthTakesOneTextMessage() {
        for (MessageKind kind : MessageKind.values()) {
            Notice notice = kind == MessageKind.CHANGED_BY_US ? movedFrom(AT.minusDays(1), true) : NOTICE;
            assertThat(TextParts.of(english(kind, MessageChannel.TEXT, notice)).count())
                    .as(kind.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void theServiceIsNamedOnlyWhenThereIsOneToName() {
        var named = new Notice(
                "Agnes Docherty", AT, Delivery.IN_PERSON, "Springburn", "", "advice session", "0141 496 0102");
        assertThat(english(MessageKind.BOOKED, MessageChannel.TEXT, named))
                .startsWith("Hello Agnes. Your advice session time is Tue 1 Dec, 11.15am at Springburn. ");
        assertThat(english(MessageKind.BOOKED, MessageChannel.TEXT, named.withoutService()))
                .startsWith("Hello Agnes. Your time is Tue 1 Dec, 11.15am at Springburn. ");
    }

    @Test
    void anEmailIsAnsweredByPhone() {
        assertThat(english(MessageKind.REMINDER, MessageChannel.EMAIL, NOTICE))
                .isEqualTo(
                        "Hello Agnes. A reminder: your time is Tue 1 Dec, 11.15am at Springburn, first floor. Can’t make it? Phone 0141 496 0102 so someone else can have the time.");
    }

    @Test
    void aLinkIsGivenWhereThereIsOne() {
        assertThat(english(MessageKind.BOOKED, MessageChannel.EMAIL, NOTICE.withLink("https://onward.example/c/x")))
                .endsWith(" so someone else can have the time. Or change it here: https://onward.example/c/x");
    }

    @Test
    void aPhoneAppointmentSaysWhoCalls() {
        var phone =
                new Notice("Agnes Docherty", AT, Delivery.PHONE, "Springburn", "first floor", null, "0141 496 0102");
        assertThat(english(MessageKind.MOVED, MessageChannel.TEXT, phone))
                .startsWith(
                        "Hello Agnes. Your time has changed. It is now Tue 1 Dec, 11.15am, by phone. We will call you. ");
        assertThat(english(
                        MessageKind.CHANGED_BY_US,
                        MessageChannel.LETTER,
                        phone.insteadOf(new Notice.Earlier(AT.minusDays(1), false, LocalDate.of(2026, 11, 30)))))
                .isEqualTo(
                        "Hello Agnes. We have to change your time today, sorry. New time: Tue 1 Dec, 11.15am, by phone. We will call you. If that does not suit, phone 0141 496 0102.");
    }

    @Test
    void aChangeOfOursSaysWhatFallsAwayAndWhetherThePlaceStays() {
        assertThat(english(MessageKind.CHANGED_BY_US, MessageChannel.TEXT, movedFrom(AT.minusDays(1), true)))
                .isEqualTo(
                        "Hello Agnes. We have to change your time on Mon 30 Nov, sorry. New time: Tue 1 Dec, 11.15am, same place. If that does not suit, text CHANGE.");
        assertThat(english(MessageKind.CHANGED_BY_US, MessageChannel.TEXT, movedFrom(AT.minusDays(1), false)))
                .contains("New time: Tue 1 Dec, 11.15am, at Springburn, first floor. If");
    }

    @Test
    void anInvitationHoldsItsLinkAndHowLongItWorks() {
        Notice invitation =
                Notice.invitation("Agnes Docherty", AT, "Springburn", "0141 496 0102", "https://onward.example/i/x");
        assertThat(english(MessageKind.INVITATION, MessageChannel.TEXT, invitation))
                .isEqualTo(
                        "Hello Agnes. You can choose a time that suits you: https://onward.example/i/x It works until Tue 1 Dec. Or phone 0141 496 0102.");
    }

    @Test
    void everyLanguageSaysDayTimeAndPlaceOfEveryKind() {
        for (WritingLanguage language : NEUTRAL.languages()) {
            for (MessageKind kind : MessageKind.values()) {
                for (MessageChannel channel : MessageChannel.values()) {
                    Notice notice = kind == MessageKind.INVITATION
                            ? Notice.invitation(
                                    "Agnes", AT, "Springburn", "0141 496 0102", "https://onward.example/i/x")
                            : movedFrom(AT.minusDays(1), false);
                    assertThat(WordingCheck.of(
                                    NEUTRAL.of(language, kind, channel).text(), kind, NEUTRAL.reasons(language)))
                            .as("%s %s %s", language.name(), kind, channel)
                            .isEmpty();
                    assertThat(say(language, kind, channel, notice))
                            .contains("Agnes")
                            .doesNotContain("{", "[", "  ", " ,", ",,");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"9,0,9am", "11,15,11.15am", "12,0,12 noon", "12,30,12.30pm", "13,5,1.05pm", "0,0,12am"})
    void timesAreWrittenAsPeopleSayThem(int hour, int minute, String words) {
        assertThat(SpokenTime.of(LocalDateTime.of(2026, 12, 1, hour, minute))).isEqualTo(words);
    }

    @Test
    void onlyAWayThatTheClientSaidIsSafeIsUsed() {
        var nothing = new SafeContact("07700 900214", "agnes@example.org", true, false, false, true, false, null);
        var text = new SafeContact("07700 900214", "agnes@example.org", false, true, true, false, false, null);
        var email = new SafeContact(null, "agnes@example.org", false, true, true, false, true, null);
        assertThat(Reach.of(nothing)).isEqualTo(new Reach(MessageChannel.SLIP, "", false));
        assertThat(Reach.of(text)).isEqualTo(new Reach(MessageChannel.TEXT, "07700 900214", false));
        assertThat(Reach.of(email)).isEqualTo(new Reach(MessageChannel.EMAIL, "agnes@example.org", true));
    }

    @Test
    void theServiceIsNamedOnlyInTheWaysInWhichItMayBe() {
        SafeContact contact = SafeContact.NONE.with(Map.of(
                ReachWay.EMAIL, ContactRule.anyTime(true, true, true),
                ReachWay.LETTER, ContactRule.anyTime(true, true, false)));
        var known = new SafeContact(null, "agnes@example.org", contact.rules(), null);
        assertThat(Reach.of(known).mayNameService()).isTrue();
        assertThat(Reach.slip(known).mayNameService()).isFalse();
        assertThat(Reach.letter(known, "1 Duke Street").mayNameService()).isFalse();
    }

    private static Notice movedFrom(LocalDateTime was, boolean samePlace) {
        return NOTICE.insteadOf(new Notice.Earlier(was, samePlace, LocalDate.of(2026, 11, 1)));
    }

    private static String english(MessageKind kind, MessageChannel channel, Notice notice) {
        return say(WritingLanguage.ENGLISH, kind, channel, notice);
    }

    private static String say(WritingLanguage language, MessageKind kind, MessageChannel channel, Notice notice) {
        return AppointmentWording.of(
                NEUTRAL.of(language, kind, channel).text(), NEUTRAL.phrases(language), channel, notice);
    }

    private static NeutralWordings neutral() {
        try (InputStream file = Files.newInputStream(Path.of("config/wordings.yaml"))) {
            return NeutralWordings.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
