package scot.onward.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageFailure;

class AddresseeTest {

    @ParameterizedTest
    @CsvSource({
        "07911 123456, +447911123456",
        "(07911) 123-456, +447911123456",
        "+44 7911 123456, +447911123456",
        "0044 7911 123456, +447911123456",
        "07700 900123, +447700900123",
        "+48 601 234 567, +48601234567"
    })
    void aMobileNumberIsReadHoweverItWasTyped(String typed, String plain) {
        assertThat(Addressee.of(MessageChannel.TEXT, typed)).isEqualTo(new Addressee.Good(plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "12345", "0770090012", "07911 1234567890", "agnes@example.org"})
    void whatIsNoNumberIsNotSentTo(String typed) {
        assertThat(Addressee.of(MessageChannel.TEXT, typed))
                .isEqualTo(new Addressee.None(MessageFailure.NO_SUCH_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0141 496 0123", "0808 157 0123"})
    void aTelephoneInTheHallGetsNoText(String typed) {
        assertThat(Addressee.of(MessageChannel.TEXT, typed))
                .isEqualTo(new Addressee.None(MessageFailure.NO_TEXTS_THERE));
    }

    @ParameterizedTest
    @CsvSource({"agnes@example.org, agnes@example.org", "' agnes.d+x@mail.example.org ', agnes.d+x@mail.example.org"})
    void anEmailAddressIsRead(String typed, String plain) {
        assertThat(Addressee.of(MessageChannel.EMAIL, typed)).isEqualTo(new Addressee.Good(plain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "agnes", "agnes@", "@example.org", "a b@example.org", "a@b@c", "a@example.org\nBcc: x@y.org"
            })
    void whatIsNoEmailAddressIsNotSentTo(String typed) {
        assertThat(Addressee.of(MessageChannel.EMAIL, typed))
                .isEqualTo(new Addressee.None(MessageFailure.NO_SUCH_ADDRESS));
    }
}
