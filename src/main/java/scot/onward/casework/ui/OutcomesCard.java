package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import scot.onward.casework.OutcomeKind;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** What else changed for the client: the usual ones at once, all of them behind "Other". */
class OutcomesCard extends Composite<Section> {

    private static final int USUAL = 3;

    private final Sheet sheet;
    private final Div choices = new Div();
    private boolean all;

    OutcomesCard(Sheet sheet) {
        this.sheet = sheet;
        Div label = new Div(
                Words.span("label", getTranslation("casework.outcomes")),
                Words.hint(getTranslation("casework.optional")));
        label.addClassNames("row");
        choices.addClassNames("row", "wrap");
        Div in = new Div(label, choices);
        in.addClassNames("in", "stack", "s");
        getContent().addClassNames("card", "outcomes");
        getContent().add(in);
        show();
    }

    private void show() {
        choices.removeAll();
        Set<OutcomeKind> chosen = sheet.record().outcomes();
        List<OutcomeKind> shown = List.of(OutcomeKind.values()).stream()
                .filter(kind -> all || kind.ordinal() < USUAL || chosen.contains(kind))
                .toList();
        shown.forEach(kind -> choices.add(choice(kind, chosen.contains(kind))));
        if (!all && sheet.isWritable()) {
            choices.add(Words.small(getTranslation("casework.outcomes.other"), () -> {
                all = true;
                show();
            }));
        }
    }

    private Button choice(OutcomeKind kind, boolean chosen) {
        Button choice = Words.small(MessageCatalogue.word(kind), () -> {
            sheet.tools()
                    .sessions()
                    .changeOutcomes(sheet.id(), chosen ? Set.of() : Set.of(kind), chosen ? Set.of(kind) : Set.of());
            sheet.saved();
            show();
        });
        choice.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        choice.setEnabled(sheet.isWritable());
        if (chosen) {
            choice.setIcon(Icons.CHECK.create());
        }
        return choice;
    }
}
