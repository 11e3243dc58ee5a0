package scot.onward.casework.ui;

import com.vaadin.flow.component.html.Span;
import scot.onward.casework.ClientStory.Story;
import scot.onward.partner.OnwardRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** The onward referrals with how far each is. Sent is never shown as a result. */
class OnwardList extends RecordList {

    OnwardList(Story story, SessionTools tools) {
        story.onward()
                .forEach(row -> row(tools.dates().at(row.changedAt()), row.agency(), detail(row, tools), badge(row)));
        finish(getTranslation("casework.onward.none"));
    }

    private String detail(OnwardRow row, SessionTools tools) {
        return switch (row.status()) {
            case SENT ->
                row.answerBy() == null
                        ? row.asked()
                        : getTranslation(
                                        "casework.onward.answerBy",
                                        tools.dates().day(row.answerBy())) + ". " + row.asked();
            case DECLINED_BY_AGENCY ->
                row.declineReason() == null
                        ? row.asked()
                        : MessageCatalogue.word(row.declineReason()) + ". " + row.asked();
            default -> row.asked();
        };
    }

    private static Span badge(OnwardRow row) {
        String word = MessageCatalogue.word(row.status());
        return switch (row.status()) {
            case HELPED, ATTENDED, ACCEPTED -> Badges.ok(word);
            case DECLINED_BY_AGENCY -> Badges.warn(word);
            default -> Badges.plain(Icons.SEND, word);
        };
    }
}
