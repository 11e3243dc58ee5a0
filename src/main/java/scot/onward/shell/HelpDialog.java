package scot.onward.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.access.SignedIn;
import scot.onward.shared.ui.KeyHint;
import scot.onward.shared.ui.LetterKey;

/** Help: what the role is for, which keys work here, and whom to phone. */
class HelpDialog extends Dialog {

    private final DescriptionList keyList = new DescriptionList();

    HelpDialog(@Nullable SignedIn person, String phone) {
        setHeaderTitle(getTranslation("shell.help"));
        setWidth("520px");
        keyList.addClassName("keys");
        Div body = new Div();
        body.addClassNames("stack", "help");
        if (person != null) {
            body.add(
                    new H3(getTranslation("shell.help.yours")),
                    new Paragraph(
                            getTranslation("shell.help.role." + person.role().name())));
        }
        body.add(new H3(getTranslation("shell.help.keys")), keyList);
        body.add(new Paragraph(getTranslation("shell.help.letterKeys")));
        body.add(new H3(getTranslation("shell.help.stuck")), phoneLine(phone));
        add(body);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    /** Opens with these keys and the ones that work everywhere. */
    void open(List<LetterKey> keys) {
        keyList.removeAll();
        Stream.concat(
                        keys.stream().map(key -> row(key.key(), key.label())),
                        Stream.of(
                                row(getTranslation("shared.key.ctrlEnter"), getTranslation("shell.key.mainAction")),
                                row(getTranslation("shell.key.esc"), getTranslation("shell.key.close"))))
                .forEach(row -> keyList.add(row[0], row[1]));
        open();
    }

    private static com.vaadin.flow.component.Component[] row(String key, String label) {
        KeyHint drawn = new KeyHint(key);
        drawn.getElement().removeAttribute("aria-hidden");
        return new com.vaadin.flow.component.Component[] {
            new DescriptionList.Term(drawn), new DescriptionList.Description(label)
        };
    }

    private Paragraph phoneLine(String phone) {
        Anchor number = new Anchor("tel:" + phone.replace(" ", ""), phone);
        Paragraph line = new Paragraph(getTranslation("shell.help.phone"));
        line.add(" ");
        line.add(number);
        return line;
    }
}
