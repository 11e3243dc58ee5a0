package scot.onward.message.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import scot.onward.message.NewWording;
import scot.onward.message.OwnWording;
import scot.onward.message.WordingDesk;
import scot.onward.message.WordingField;
import scot.onward.message.WordingOutcome;
import scot.onward.message.WordingPreview;
import scot.onward.message.WordingState;
import scot.onward.message.WordingVariant;
import scot.onward.message.WritingLanguage;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.Segmented;

/** The words of one occasion: written, seen as a client would, checked, used, and what came of them. */
class WordingEditor extends Composite<Section> {

    private static final String INSERT = """
            const field = this.inputElement, at = field.selectionStart ?? field.value.length;
            field.setRangeText($0, at, field.selectionEnd ?? at, 'end');
            field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
            field.focus();
            """;

    private final WordingDesk desk;
    private final WordingState state;
    private final Runnable changed;
    private final TextArea words = new TextArea(getTranslation("wording.words"));
    private final TextField checkedBy = new TextField(getTranslation("wording.checkedBy"));
    private final Div problems = new Div();
    private final WordingPreviewBox preview;
    private final MainAction use;
    private final Button beside = new Button(getTranslation("wording.beside"), click -> useBeside());
    private final Button back = new Button("", click -> takeBack());
    private WordingVariant variant;

    WordingEditor(WordingDesk desk, Dates dates, WordingState state, Runnable changed) {
        this.desk = desk;
        this.state = state;
        this.changed = changed;
        this.preview = new WordingPreviewBox(state);
        this.use = new MainAction(Icons.CHECK, getTranslation("wording.use"), this::use);
        this.variant = state.own().isEmpty()
                ? WordingVariant.A
                : state.own().getFirst().variant();
        setUpFields();
        Div chips = new Div();
        chips.addClassName("field-chips");
        chips().forEach(chips::add);
        chips = new Div(label("wording.fields"), chips);
        chips.addClassName("field");
        Div write = new Div(words, chips, problems);
        if (!isEnglish()) {
            write.add(checkedBy);
        }
        write.addClassNames("stack", "write");
        Div actions = new Div(use, beside, back);
        actions.addClassNames("row", "wrap", "wording-actions");
        Div both = new Div(write, preview);
        both.addClassName("wording-both");
        getContent().addClassNames("card", "wording-editor");
        getContent().add(head());
        notUsed().ifPresent(getContent()::add);
        getContent().add(both, actions, new WordingResults(desk, dates, state));
        show();
    }

    private void setUpFields() {
        words.setWidthFull();
        words.setMinRows(4);
        words.setMaxLength(1000);
        words.setManualValidation(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(200);
        words.getElement()
                .executeJs(
                        "this.inputElement.lang = $0; this.inputElement.dir = $1;",
                        state.language().tag(),
                        state.language().isRightToLeft() ? "rtl" : "ltr");
        words.setHelperText(getTranslation("wording.words.help"));
        words.addValueChangeListener(change -> look());
        checkedBy.setWidthFull();
        checkedBy.setMaxLength(200);
        checkedBy.setHelperText(
                getTranslation("wording.checkedBy.help", state.language().name()));
        problems.addClassName("wording-problems");
        problems.getElement().setAttribute("aria-live", "polite");
        back.addThemeVariants(ButtonVariant.TERTIARY);
    }

    private Header head() {
        H2 title = new H2(MessageCatalogue.word(state.kind()));
        Span where = new Span(getTranslation(
                "wording.of",
                MessageCatalogue.text("wording.channel." + state.channel()),
                state.language().name()));
        where.addClassName("hint");
        Header head = new Header(title, where);
        if (state.own().size() > 1) {
            Segmented<WordingVariant> which = Segmented.of(getTranslation("wording.which"), WordingVariant.class)
                    .small();
            which.setValue(variant);
            which.addValueChangeListener(change -> {
                variant = change.getValue();
                show();
            });
            head.add(which);
        }
        return head;
    }

    private Optional<Note> notUsed() {
        return state.isEnglishInstead()
                ? Optional.of(Note.info(
                        Icons.LANGUAGE,
                        getTranslation("wording.unchecked"),
                        getTranslation(
                                "wording.unchecked.then", state.language().name())))
                : Optional.empty();
    }

    /** Puts the words in use into the field. */
    private void show() {
        words.setValue(state.words(variant));
        checkedBy.setValue(state.own(variant).map(OwnWording::checkedBy).orElse(""));
        look();
    }

    private List<Button> chips() {
        return WordingField.of(state.kind()).stream().map(this::chip).toList();
    }

    private Button chip(WordingField field) {
        String name = MessageCatalogue.word(field);
        boolean ifAny = field.mayBeEmpty(state.kind());
        String inserted = ifAny ? "[" + field.inBraces() + " ]" : field.inBraces();
        Button chip = new Button(
                name, Icons.PLUS.create(), click -> words.getElement().executeJs(INSERT, inserted));
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.addClassName("field-chip");
        chip.setAriaLabel(getTranslation("wording.insert", name));
        chip.setTooltipText(getTranslation("wording.field." + field));
        return chip;
    }

    private void look() {
        WordingPreview seen = desk.preview(state.kind(), state.channel(), state.language(), words.getValue());
        preview.show(seen);
        problems.removeAll();
        seen.problems().forEach(problem -> problems.add(new Div(Icons.ALERT.create(), ProblemWords.of(problem))));
        words.setInvalid(!seen.problems().isEmpty());
        boolean fit = seen.problems().isEmpty();
        boolean other = !words.getValue().strip().equals(state.words(variant));
        use.setEnabled(fit && (other || state.isEnglishInstead()));
        beside.setVisible(state.free().isPresent());
        beside.setEnabled(fit && other);
        back.setVisible(state.own(variant).isPresent());
        back.setText(getTranslation(state.own().size() > 1 ? "wording.stop" : "wording.takeBack"));
    }

    private void use() {
        settle(desk.use(wished(variant)));
    }

    private void useBeside() {
        state.free().ifPresent(free -> settle(desk.useBeside(wished(free))));
    }

    private NewWording wished(WordingVariant as) {
        return new NewWording(
                state.kind(),
                state.channel(),
                state.language(),
                as,
                words.getValue(),
                checkedBy.getValue(),
                state.own(as).map(OwnWording::version).orElse(0));
    }

    private void takeBack() {
        state.own(variant).ifPresent(desk::takeBack);
        Notices.done(getTranslation("wording.takenBack"));
        changed.run();
    }

    private void settle(WordingOutcome outcome) {
        checkedBy.setInvalid(false);
        switch (outcome) {
            case WordingOutcome.Used used -> {
                Notices.done(getTranslation("wording.used"));
                changed.run();
            }
            case WordingOutcome.Refused refused -> look();
            case WordingOutcome.Unchecked unchecked -> {
                checkedBy.setErrorMessage(getTranslation(
                        "wording.checkedBy.missing", state.language().name()));
                checkedBy.setInvalid(true);
                checkedBy.focus();
            }
            case WordingOutcome.Overtaken overtaken ->
                problems.add(new Div(Icons.ALERT.create(), new Span(getTranslation("wording.overtaken"))));
        }
    }

    private boolean isEnglish() {
        return state.language().equals(WritingLanguage.ENGLISH);
    }

    private Span label(String key) {
        Span label = new Span(getTranslation(key));
        label.addClassName("label");
        return label;
    }
}
