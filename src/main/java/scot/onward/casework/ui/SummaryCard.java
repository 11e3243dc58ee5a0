package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import scot.onward.casework.ClientStory.Story;
import scot.onward.client.ApprovedSummary;
import scot.onward.client.ClientCard;
import scot.onward.partner.OnwardRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;

/** The one text that partners get, who agreed to it, and who got it. */
class SummaryCard extends Composite<Article> {

    private final ClientCard client;
    private final SessionTools tools;
    private final Story story;

    SummaryCard(ClientCard client, Story story, SessionTools tools) {
        this.client = client;
        this.story = story;
        this.tools = tools;
        getContent().addClassNames("card", "summary-card");
        show();
    }

    private void show() {
        List<ApprovedSummary> all = tools.summaries().all(client.id());
        String first = client.nameToUse().strip().split("\\s+")[0];
        getContent().removeAll();
        Header header = new Header(Icons.CHECK_CIRCLE.create(), new H2(getTranslation("casework.summary")));
        Div in = new Div();
        in.addClassNames("in", "stack", "s");
        if (all.isEmpty()) {
            in.add(new Paragraph(getTranslation("casework.summary.none")));
        } else {
            ApprovedSummary latest = all.getFirst();
            header.add(Badges.ok(getTranslation(
                    "casework.summary.agreedBy", first, tools.dates().day(latest.agreedOn()))));
            Paragraph text = new Paragraph(latest.text());
            text.addClassName("summary-text");
            in.add(text, Words.hint(getTranslation("casework.summary.about", first, all.size())));
        }
        Div buttons = new Div(Words.small(
                getTranslation(all.isEmpty() ? "casework.summary.write" : "casework.summary.change"),
                () -> new SummaryDialog(tools, client, this::show).open()));
        if (!all.isEmpty()) {
            buttons.add(Words.small(
                    getTranslation("casework.summary.print", first),
                    () -> UI.getCurrent().getPage().executeJs("window.print()")));
        }
        buttons.addClassNames("row", "wrap");
        in.add(buttons);
        getContent().add(header, in);
        sharedWith();
    }

    private void sharedWith() {
        List<OnwardRow> sent =
                story.onward().stream().filter(row -> row.sentAt() != null).toList();
        if (sent.isEmpty()) {
            return;
        }
        Footer footer = new Footer(Words.span("label", getTranslation("casework.summary.shared")));
        sent.forEach(row -> {
            if (row.sentAt() != null) {
                String day = tools.dates().day(row.sentAt().atZone(Dates.ZONE).toLocalDate());
                footer.add(Badges.tag(Icons.HANDSHAKE, row.agency() + ", " + day));
            }
        });
        getContent().add(footer);
    }
}
