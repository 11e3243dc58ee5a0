package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import scot.onward.capacity.LevelWaiting;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** How many people of each level have no time yet, and what that means for them. */
class WaitingCard extends SectionCard {

    WaitingCard(List<LevelWaiting> levels) {
        super(MessageCatalogue.text("capacity.waiting"));
        UnorderedList list = new UnorderedList();
        list.addClassName("wl1");
        levels.forEach(level -> {
            Span detail = new Span(detail(level));
            detail.addClassName("hint");
            list.add(new ListItem(
                    new LevelBadge(level.level()), StripWords.bold(String.valueOf(level.people())), detail));
        });
        add(list);
    }

    private static String detail(LevelWaiting level) {
        if (level.people() == 0) {
            return MessageCatalogue.text("capacity.waiting.nobody");
        }
        if (level.level() <= 2 && level.untaken() > 0) {
            return MessageCatalogue.text("capacity.waiting.untaken", level.untaken());
        }
        if (level.noSafeTime() > 0) {
            return MessageCatalogue.text("capacity.figure.noSafeTime", level.noSafeTime());
        }
        return MessageCatalogue.text("capacity.figure.median", level.medianDays());
    }
}
