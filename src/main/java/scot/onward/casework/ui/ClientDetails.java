package scot.onward.casework.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.client.ClientCard;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** Contact facts: name, address, language, needs. Nothing of why the person comes. */
class ClientDetails extends Div {

    private final DescriptionList list = new DescriptionList();

    ClientDetails(ClientCard client) {
        SectionCard card = new SectionCard(getTranslation("casework.client.tab.DETAILS"));
        fact("name", client.name());
        fact("knownAs", client.knownAs());
        fact("birthDate", client.birthDate() == null ? null : Dates.birthDate(client.birthDate()));
        fact("address", client.noFixedAddress() ? getTranslation("casework.details.noAddress") : client.address());
        fact("postcode", client.postcode());
        fact("phone", client.contact().phone());
        fact("email", client.contact().email());
        fact("bestTime", client.contact().bestTime());
        fact("language", client.language());
        fact("interpreter", client.interpreter());
        fact("needs", client.needs().stream().map(MessageCatalogue::word).collect(Collectors.joining(", ")));
        list.addClassName("facts");
        card.add(list);
        add(card);
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(
                    new DescriptionList.Term(getTranslation("casework.details." + key)),
                    new DescriptionList.Description(value));
        }
    }
}
