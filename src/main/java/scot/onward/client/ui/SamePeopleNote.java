package scot.onward.client.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import scot.onward.client.SamePeople;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;

/** Says how many records of one's own hubs may be of one person, while nobody has decided. */
@NamedInterface("navigation")
public final class SamePeopleNote {

    private SamePeopleNote() {}

    /** Nothing when there is nothing to decide. */
    public static Optional<Note> of(SamePeople samePeople) {
        long open = samePeople.countOpen();
        return open == 0
                ? Optional.empty()
                : Optional.of(Note.info(MessageCatalogue.text("matching.count", open))
                        .with(new Button(
                                MessageCatalogue.text("matching.count.look"),
                                click -> ClientNavigation.toSamePeople(UI.getCurrent()))));
    }
}
