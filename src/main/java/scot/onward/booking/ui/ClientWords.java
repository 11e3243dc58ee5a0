package scot.onward.booking.ui;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.onward.client.ClientRow;
import scot.onward.shared.ui.MessageCatalogue;

/** "born 1961, G31": enough to tell people of one name apart. */
final class ClientWords {

    private ClientWords() {}

    static String facts(ClientRow row) {
        LocalDate born = row.birthDate();
        return Stream.of(
                        born == null ? null : MessageCatalogue.text("booking.born", String.valueOf(born.getYear())),
                        row.district(),
                        row.phoneEnding() == null
                                ? null
                                : MessageCatalogue.text("booking.phoneEnding", row.phoneEnding()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
