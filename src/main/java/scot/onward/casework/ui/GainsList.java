package scot.onward.casework.ui;

import com.vaadin.flow.component.html.Span;
import scot.onward.casework.ClientStory.Story;
import scot.onward.casework.GainRow;
import scot.onward.casework.GainStatus;
import scot.onward.shared.Money;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.MessageCatalogue;

/** The gains, with what each counts as. */
class GainsList extends RecordList {

    GainsList(Story story, SessionTools tools) {
        story.file().gains().forEach(gain -> {
            String often = MessageCatalogue.word(gain.period());
            String amount = new Money(gain.amountPence()).formatWithPence() + " " + often;
            String proof = gain.evidence() == null ? "" : ". " + gain.evidence();
            Span counts = Words.span("num", new Money(gain.countsPence()).format());
            row(tools.dates().at(gain.recordedAt()), gain.what(), amount + proof, badge(gain), counts);
        });
        finish(getTranslation("casework.gains.none"));
    }

    private static Span badge(GainRow gain) {
        if (gain.status() == GainStatus.CONFIRMED) {
            return Badges.ok(MessageCatalogue.word(gain.status()));
        }
        Span badge = new Span(MessageCatalogue.word(gain.status()));
        badge.addClassNames("badge", "est");
        return badge;
    }
}
