package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import scot.onward.casework.ClientStory.Story;
import scot.onward.casework.GainStatus;
import scot.onward.partner.OnwardStatus;
import scot.onward.shared.Money;

/** Three figures: confirmed, estimated, gone onward. The first two have no sum. */
class MoneyStrip extends Composite<Div> {

    MoneyStrip(Story story) {
        long confirmed = story.file().gains().stream()
                .filter(gain -> gain.status() == GainStatus.CONFIRMED)
                .count();
        long helped = story.onward().stream()
                .filter(row -> row.status() == OnwardStatus.HELPED)
                .count();
        Div estimated = figure(
                new Money(story.file().counts(GainStatus.ESTIMATED)).format(),
                getTranslation("casework.client.estimated"));
        estimated.addClassName("e");
        getContent().addClassNames("card", "money-strip");
        getContent()
                .add(
                        figure(
                                new Money(story.file().counts(GainStatus.CONFIRMED)).format(),
                                getTranslation("casework.client.confirmed", confirmed)),
                        estimated,
                        figure(String.valueOf(story.onward().size()), getTranslation("casework.client.gone", helped)));
    }

    private static Div figure(String number, String words) {
        return new Div(Words.span("big", number), new Span(words));
    }
}
