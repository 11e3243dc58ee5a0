package scot.onward.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import scot.onward.capacity.Suggestion;
import scot.onward.capacity.Suggestion.CoverAbsence;
import scot.onward.capacity.Suggestion.OpenClinic;
import scot.onward.capacity.Suggestion.SecondHalfDay;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** What would be worth doing, each with its sum and a button that begins it. */
class WorthDoingCard extends SectionCard {

    private final Dates dates;
    private final Consumer<UUID> openClosure;

    WorthDoingCard(List<Suggestion> suggestions, Instant workedOutAt, Dates dates, Consumer<UUID> openClosure) {
        super(MessageCatalogue.text("capacity.worth"));
        this.dates = dates;
        this.openClosure = openClosure;
        addClassName("worth");
        hint(MessageCatalogue.text("capacity.worth.at", Dates.time(workedOutAt)));
        UnorderedList list = new UnorderedList();
        list.addClassName("wd");
        suggestions.forEach(suggestion -> list.add(item(suggestion)));
        if (suggestions.isEmpty()) {
            list.add(new ListItem(MessageCatalogue.text("capacity.worth.nothing")));
        }
        add(list);
    }

    private ListItem item(Suggestion suggestion) {
        return switch (suggestion) {
            case OpenClinic it ->
                item(
                        MessageCatalogue.text("capacity.worth.open", it.hub(), dates.day(it.day()), it.room()),
                        MessageCatalogue.text(
                                it.noSafeTime() > 0 ? "capacity.worth.open.date" : "capacity.worth.open.sum",
                                it.adviser(),
                                it.places(),
                                it.waiting(),
                                it.noSafeTime()),
                        "capacity.worth.open.do",
                        () -> ClinicsNavigation.open(it.hubId(), it.adviserId(), it.roomId(), it.day(), null, null));
            case CoverAbsence it ->
                item(
                        MessageCatalogue.text("capacity.worth.cover", it.adviser(), it.hub()),
                        cover(it),
                        it.toMove() ? "capacity.worth.cover.move" : "capacity.worth.cover.do",
                        () -> cover(it, it.toMove()));
            case SecondHalfDay it ->
                item(
                        MessageCatalogue.text("capacity.worth.second", it.hub()),
                        MessageCatalogue.text("capacity.worth.second.sum", it.weeks(), it.waitDays(), it.othersDays()),
                        "capacity.worth.second.do",
                        () -> ClinicsNavigation.open(it.hubId(), it.adviserId(), it.roomId(), null, null, null));
        };
    }

    private String cover(CoverAbsence it) {
        String lost = MessageCatalogue.text("capacity.worth.cover.lost", it.places(), dates.day(it.until()));
        String elsewhere = it.elsewhere();
        return elsewhere == null
                ? lost
                : lost + " " + MessageCatalogue.text("capacity.worth.cover.elsewhere", elsewhere, it.freeElsewhere());
    }

    private void cover(CoverAbsence it, boolean toMove) {
        if (toMove) {
            openClosure.accept(it.closureId());
        } else {
            ClinicsNavigation.open(it.hubId(), null, it.roomId(), it.from(), null, null);
        }
    }

    private static ListItem item(String title, String sum, String key, Command action) {
        Span why = new Span(sum);
        why.addClassName("m");
        Span words = new Span(StripWords.bold(title), why);
        words.addClassName("grow");
        Button go = new Button(MessageCatalogue.text(key), click -> action.execute());
        go.addThemeVariants(ButtonVariant.SMALL);
        go.setAriaLabel(MessageCatalogue.text(key) + ": " + title);
        return new ListItem(words, go);
    }
}
