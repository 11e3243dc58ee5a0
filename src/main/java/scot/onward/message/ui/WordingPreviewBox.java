package scot.onward.message.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import scot.onward.message.MessageChannel;
import scot.onward.message.MessageKind;
import scot.onward.message.TextParts;
import scot.onward.message.WordingPreview;
import scot.onward.message.WordingState;
import scot.onward.shared.ui.MessageCatalogue;

/** Words as two made-up clients would read them. */
class WordingPreviewBox extends Div {

    private final WordingState state;

    WordingPreviewBox(WordingState state) {
        this.state = state;
        addClassName("wording-preview");
    }

    void show(WordingPreview preview) {
        removeAll();
        boolean invitation = state.kind() == MessageKind.INVITATION;
        add(new H3(MessageCatalogue.text("wording.preview")));
        add(example(invitation ? "wording.example.short" : "wording.example.plain", preview.plain(), preview.parts()));
        add(example(invitation ? "wording.example.long" : "wording.example.full", preview.full(), preview.fullParts()));
    }

    private Div example(String key, String text, TextParts parts) {
        Span title = new Span(MessageCatalogue.text(key));
        title.addClassName("hint");
        HtmlContainer words = new HtmlContainer("blockquote");
        words.setText(text);
        words.getElement().setAttribute("lang", state.language().tag());
        words.getElement().setAttribute("dir", state.language().isRightToLeft() ? "rtl" : "ltr");
        Div example = new Div(title, words);
        if (state.channel() == MessageChannel.TEXT) {
            Span length = new Span(MessageCatalogue.text("wording.parts", parts.characters(), parts.count()));
            length.addClassNames("length", parts.count() > 1 ? "long" : "short");
            example.add(length);
            if (!parts.basicAlphabet()) {
                Span why = new Span(MessageCatalogue.text("wording.parts.other"));
                why.addClassName("hint");
                example.add(why);
            }
        }
        return example;
    }
}
