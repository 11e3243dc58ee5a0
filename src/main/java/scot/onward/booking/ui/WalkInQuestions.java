package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.referral.Essential;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.Answers;
import scot.onward.triage.DateRefused;
import scot.onward.triage.Letter;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.LetterKind;
import scot.onward.triage.Question;

/** The five questions of the desk. Each begins at "Not asked", which is never the same as "no". */
class WalkInQuestions extends Div {

    private final BookingTools tools;
    private final Command changed;
    private final Segmented<Answer> safe = question("safe");
    private final Segmented<Answer> essentials = question("essentials");
    private final CheckboxGroup<Essential> missing = new CheckboxGroup<>();
    private final Segmented<Answer> letter = question("letter");
    private final DateParts date = new DateParts(MessageCatalogue.text("booking.letter.date"));
    private final Select<LetterKind> kind = new Select<>();
    private final Segmented<Answer> dependants = question("dependants");
    private final MultiSelectComboBox<NeedChoice> needs = new MultiSelectComboBox<>();
    private final Button add = new Button(MessageCatalogue.text("booking.walkIn.add"), Icons.PLUS.create());
    private final Div missingLine = new Div(Words.of("hint", MessageCatalogue.text("booking.walkIn.missing")), missing);
    private final Div letterLine = new Div(date, kind);
    private final Div needsLine = new Div(needs);
    private final Div safeRow;
    private final Div essentialsRow;

    WalkInQuestions(BookingTools tools, Command changed) {
        this.tools = tools;
        this.changed = changed;
        addClassName("qs");
        missing.setItems(Essential.values());
        missing.setItemLabelGenerator(MessageCatalogue::word);
        missing.setAriaLabel(MessageCatalogue.text("booking.walkIn.missing.aria"));
        missing.addValueChangeListener(event -> changed.execute());
        missingLine.addClassName("sub");
        kind.setLabel(MessageCatalogue.text("booking.letter.sender"));
        kind.setItems(tools.ruleBook().letterKinds());
        kind.setItemLabelGenerator(LetterKind::label);
        date.addValueChangeListener(event -> answered());
        kind.addValueChangeListener(event -> answered());
        letterLine.addClassName("lt");
        needs.setItems(
                NeedChoice.all(tools.places().advisers(), tools.interpreters().interpreters()));
        needs.setItemLabelGenerator(NeedChoice::label);
        needs.setAriaLabel(MessageCatalogue.text("booking.walkIn.q.needs"));
        needs.addValueChangeListener(event -> changed.execute());
        needs.setWidthFull();
        needsLine.addClassName("sub");
        needsLine.setVisible(false);
        add.addThemeVariants(ButtonVariant.SMALL);
        add.addClickListener(click -> {
            add.setVisible(false);
            needsLine.setVisible(true);
            needs.focus();
            needs.setOpened(true);
        });
        safeRow = row(1, "safe", null, safe);
        essentialsRow = row(2, "essentials", missingLine, essentials);
        add(
                safeRow,
                essentialsRow,
                row(3, "letter", letterLine, letter),
                row(4, "dependants", null, dependants),
                row(5, "needs", needsLine, add));
        show();
    }

    /** The fields whose content is kept while the form is open. */
    void keepIn(Draft draft) {
        draft.keep("safe", safe).keep("essentials", essentials).keep("letter", letter);
        draft.keep("missing", missing).keep("dependants", dependants);
    }

    private Segmented<Answer> question(String name) {
        Segmented<Answer> answer = Segmented.answer(MessageCatalogue.text("booking.walkIn.q." + name))
                .small();
        answer.addValueChangeListener(event -> answered());
        return answer;
    }

    private static Div row(int number, String name, @Nullable Component more, Component answer) {
        Div words = new Div(Words.of("ql", MessageCatalogue.text("booking.walkIn.q." + name)));
        words.addClassName("grow");
        if (more != null) {
            words.add(more);
        }
        Div row = new Div(Words.of("qn", String.valueOf(number)), words, answer);
        row.addClassName("q");
        return row;
    }

    private void answered() {
        show();
        changed.execute();
    }

    private void show() {
        missingLine.setVisible(essentials.getValue() == Answer.NO);
        letterLine.setVisible(letter.getValue() == Answer.YES);
        safeRow.setClassName("hit", safe.getValue() == Answer.NO);
        essentialsRow.setClassName("hit", essentials.getValue() == Answer.NO);
        refusal().ifPresent(reason -> {
            date.setInvalid(true);
            date.setErrorMessage(reason);
        });
    }

    private Optional<String> refusal() {
        LocalDate day = date.getValue();
        LetterKind chosen = kind.getValue();
        return letter.getValue() == Answer.YES
                        && day != null
                        && chosen != null
                        && tools.ruleBook()
                                        .compute(
                                                chosen.id(),
                                                LetterFacts.dated(day),
                                                tools.dates().today(),
                                                tools.calendar())
                                instanceof DateRefused refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }

    /** What the rule book may judge. */
    Answers answers() {
        Answers answers = Answers.on(tools.dates().today())
                .with(Question.SAFE_TONIGHT, safe.getValue())
                .with(Question.FOOD_HEAT_MEDICINE, essentials.getValue())
                .with(Question.LETTER, letter.getValue());
        LocalDate day = letter().date();
        String id = letter().kind();
        return day == null || id == null ? answers : answers.letters(List.of(new Letter(id, LetterFacts.dated(day))));
    }

    ReferralForm.SafeAndWell safeAndWell() {
        return new ReferralForm.SafeAndWell(
                safe.getValue(), essentials.getValue(), missing.getValue(), dependants.getValue());
    }

    ReferralForm.Letter letter() {
        LetterKind chosen = kind.getValue();
        return new ReferralForm.Letter(letter.getValue(), chosen == null ? null : chosen.id(), date.getValue())
                .asAnswered();
    }

    /** The language to interpret is the language spoken. */
    ReferralForm.Needs needs() {
        String language = needs.getValue().stream()
                .map(NeedChoice::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        Set<AccessNeed> access = needs.getValue().stream()
                .map(NeedChoice::need)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ReferralForm.Needs(access, language, language);
    }

    /** How many of the five were answered. */
    int count() {
        long asked = Stream.of(safe, essentials, letter, dependants)
                .filter(one -> one.getValue() != Answer.NOT_ASKED)
                .count();
        return (int) asked + (needs.isEmpty() ? 0 : 1);
    }

    DateParts dateField() {
        return date;
    }

    Select<LetterKind> kindField() {
        return kind;
    }
}
