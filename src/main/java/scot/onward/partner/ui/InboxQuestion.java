package scot.onward.partner.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import scot.onward.partner.Helped;
import scot.onward.partner.Inbox;
import scot.onward.partner.InboxRow;
import scot.onward.partner.OnwardStatus;
import scot.onward.partner.Reply;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** The one question that is open about a client who was taken on: did they come, and has it helped. One click answers it. */
class InboxQuestion extends Composite<Div> {

    private enum Came {
        YES,
        NO,
        NOT_YET
    }

    InboxQuestion(Inbox inbox, InboxRow row, SerializableConsumer<Reply> answered) {
        boolean hasCome = row.status() == OnwardStatus.ATTENDED;
        String first = row.client().strip().split("\\s+")[0];
        String question = getTranslation(hasCome ? "partner.inbox.helped" : "partner.inbox.hasCome", first);
        getContent().addClassName("inbox-question");
        getContent()
                .add(
                        new Span(question),
                        hasCome ? helped(inbox, row, question, answered) : came(inbox, row, question, answered));
    }

    private static Segmented<Came> came(
            Inbox inbox, InboxRow row, String question, SerializableConsumer<Reply> answered) {
        List<Came> choices = row.status() == OnwardStatus.WAITING ? List.of(Came.YES, Came.NO) : List.of(Came.values());
        Segmented<Came> choice =
                new Segmented<>(question, choices, came -> MessageCatalogue.text("partner.inbox.came." + came.name()));
        choice.addValueChangeListener(chosen -> answered.accept(
                switch (chosen.getValue()) {
                    case YES -> inbox.came(row.id(), true);
                    case NO -> inbox.came(row.id(), false);
                    case NOT_YET -> inbox.waits(row.id());
                }));
        return choice.small();
    }

    private static Segmented<Helped> helped(
            Inbox inbox, InboxRow row, String question, SerializableConsumer<Reply> answered) {
        Segmented<Helped> choice = Segmented.of(question, Helped.class);
        choice.addValueChangeListener(chosen -> answered.accept(inbox.helped(row.id(), chosen.getValue())));
        return choice.small();
    }
}
