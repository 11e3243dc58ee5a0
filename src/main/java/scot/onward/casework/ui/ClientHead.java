package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import scot.onward.casework.ClientStory.Story;
import scot.onward.casework.FoundDateRow;
import scot.onward.client.ClientCard;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Initials;

/** Who it is, how they may be reached, and the nearest last safe date. */
class ClientHead extends Composite<Header> {

    ClientHead(ClientCard client, @Nullable Story story, SessionTools tools) {
        Initials initials = new Initials(client.name());
        initials.addClassName("xl");
        Div who = new Div(new H2(client.nameToUse()), Words.hint(String.join(". ", facts(client, tools)) + "."));
        who.addClassName("who-is");
        getContent().addClassName("client-head");
        getContent().add(initials, who, new ContactFacts(client.contact()));
        if (story != null) {
            story.file().dates().stream()
                    .map(FoundDateRow::lastSafeDate)
                    .filter(Objects::nonNull)
                    .filter(day -> !day.isBefore(tools.dates().today()))
                    .findFirst()
                    .ifPresent(day -> getContent().add(clock(day, tools)));
        }
    }

    private static DeadlineClock clock(LocalDate day, SessionTools tools) {
        DeadlineClock clock = DeadlineClock.lastSafeDate(
                tools.dates().day(day),
                tools.calendar().workingDaysBetween(tools.dates().today(), day));
        clock.addClassName("end");
        return clock;
    }

    private List<String> facts(ClientCard client, SessionTools tools) {
        List<String> facts = new ArrayList<>();
        if (client.knownAs() != null) {
            facts.add(getTranslation("casework.client.letters", client.name()));
        }
        LocalDate born = client.birthDate();
        if (born != null) {
            facts.add(getTranslation(
                    "casework.client.born",
                    Dates.birthDate(born),
                    Period.between(born, tools.dates().today()).getYears()));
        }
        if (client.chiEnding() != null) {
            facts.add(getTranslation("casework.client.chi"));
        }
        if (client.postcode() != null) {
            facts.add(client.postcode().split(" ")[0]);
        }
        return facts;
    }
}
