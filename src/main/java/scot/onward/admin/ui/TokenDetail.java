package scot.onward.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.access.ApiTokenRow;
import scot.onward.access.ApiTokens;
import scot.onward.hub.OrganisationRow;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;

/** One token: its secret if it was made just now, what it opens, and its end. */
class TokenDetail extends Composite<Section> {

    private final ApiTokens tokens;
    private final ApiTokenRow row;
    private final AccountChoices choices;
    private final Dates dates;
    private final SerializableRunnable back;

    /**
     * @param secret only for the one that was made just now
     * @param back called to show the list alone
     */
    TokenDetail(
            ApiTokens tokens,
            ApiTokenRow row,
            @Nullable String secret,
            AccountChoices choices,
            Dates dates,
            SerializableRunnable back) {
        this.tokens = tokens;
        this.row = row;
        this.choices = choices;
        this.dates = dates;
        this.back = back;
        Header header = NewTokenDetail.header(row.name(), back);
        header.addComponentAtIndex(1, state(row));
        Div body = new Div();
        body.addClassNames("in", "stack");
        if (secret != null) {
            body.add(secret(secret));
        }
        body.add(facts());
        if (row.isOpen()) {
            body.add(end());
        }
        getContent().addClassName("account");
        getContent().getElement().setAttribute("aria-label", row.name());
        getContent().add(header, body);
    }

    static Span state(ApiTokenRow row) {
        return row.isOpen()
                ? Badges.ok(MessageCatalogue.text("admin.token.state.open"))
                : Badges.plain(Icons.LOCK, MessageCatalogue.text("admin.token.state.revoked"));
    }

    private SectionCard secret(String secret) {
        TextField field = new TextField(getTranslation("admin.token.secret"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.addClassName("secret");
        Button copy = new Button(getTranslation("admin.token.copy"), Icons.COPY.create(), click -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", secret);
            Notices.done(getTranslation("admin.token.copied"));
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        SectionCard card = new SectionCard(getTranslation("admin.token.created"));
        card.add(
                Note.warn(null, getTranslation("admin.token.secret.once")),
                field,
                copy,
                new Paragraph(getTranslation("admin.token.address")));
        return card;
    }

    private SectionCard facts() {
        SectionCard card = new SectionCard(getTranslation("admin.token.facts"));
        card.add(new Paragraph(MessageCatalogue.word(row.role()) + " · "
                + choices.organisation(row.organisationId())
                        .map(OrganisationRow::name)
                        .orElse("")
                + " · " + choices.hubNames(row.hubIds())));
        card.add(new Paragraph(
                row.purposes().stream().sorted().map(MessageCatalogue::word).collect(Collectors.joining(" · "))));
        card.add(new Paragraph(getTranslation("admin.token.created.by", dates.at(row.createdAt()), row.createdBy())));
        card.add(new Paragraph(
                row.lastUsedAt() == null
                        ? getTranslation("admin.token.used.never")
                        : getTranslation("admin.token.used.at", dates.at(row.lastUsedAt()))));
        if (row.revokedAt() != null) {
            card.add(new Paragraph(getTranslation("admin.token.revoked.at", dates.at(row.revokedAt()))));
        }
        return card;
    }

    private SectionCard end() {
        Button revoke = new Button(getTranslation("admin.token.revoke"), click -> {
            tokens.revoke(row.id());
            Notices.done(getTranslation("admin.token.revoked"));
            back.run();
        });
        revoke.addThemeVariants(ButtonVariant.ERROR);
        SectionCard card = new SectionCard(getTranslation("admin.token.end"));
        card.add(new Paragraph(getTranslation("admin.token.revoke.help")), revoke);
        return card;
    }
}
