package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.Answer;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.DateRefused;
import scot.onward.triage.Deadline;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.LetterKind;
import scot.onward.triage.RuleBook;

/** Whether there is a letter with a date; once its kind and date are known, the last safe date shows at once. */
class LetterSection extends Composite<SectionCard> {

    private final RuleBook ruleBook;
    private final WorkingCalendar calendar;
    private final Dates dates;
    private final Segmented<Answer> letter = Segmented.answer(getTranslation("referral.refer.letter"));
    private final DateParts date = new DateParts("");
    private final ComboBox<LetterKind> kind = new ComboBox<>();
    private final Div outcome = new Div();
    private @Nullable Deadline found;

    LetterSection(RuleBook ruleBook, WorkingCalendar calendar, Dates dates, Command onChange) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.dates = dates;
        date.getElement().setAttribute("aria-label", getTranslation("referral.refer.letter.date"));
        kind.setAriaLabel(getTranslation("referral.refer.letter.kind"));
        kind.setPlaceholder(getTranslation("referral.refer.letter.kind"));
        kind.setItems(ruleBook.letterKinds());
        kind.setItemLabelGenerator(LetterKind::label);
        kind.setRenderer(new ComponentRenderer<>(one -> {
            Span about = new Span(one.about());
            about.addClassName("hint");
            Div row = new Div(new Span(one.label()), about);
            row.addClassName("earlier");
            return row;
        }));
        kind.addClassName("grow");
        letter.addValueChangeListener(change -> changed(onChange));
        date.addValueChangeListener(change -> changed(onChange));
        kind.addValueChangeListener(change -> changed(onChange));
        outcome.getElement().setAttribute("aria-live", "polite");
        Div row = new Div(letter, date, kind);
        row.addClassName("lrow");
        getContent().hint(getTranslation("referral.refer.letter.hint")).add(row, outcome);
        show();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(3, getTranslation("referral.refer.letter"));
    }

    private void changed(Command onChange) {
        show();
        onChange.execute();
    }

    private void show() {
        boolean isLetter = letter.getValue() == Answer.YES;
        date.setVisible(isLetter);
        kind.setVisible(isLetter);
        kind.setInvalid(false);
        outcome.removeAll();
        found = null;
        LetterKind chosen = kind.getValue();
        LocalDate day = date.getValue();
        if (!isLetter || chosen == null || day == null) {
            return;
        }
        date.setInvalid(false);
        switch (ruleBook.compute(chosen.id(), LetterFacts.dated(day), dates.today(), calendar)) {
            case Deadline deadline -> {
                found = deadline.hasPassed(dates.today()) ? null : deadline;
                outcome.add(note(deadline));
            }
            case DateRefused refused -> {
                date.setInvalid(true);
                date.setErrorMessage(refused.reason());
            }
        }
    }

    private Note note(Deadline deadline) {
        LocalDate last = deadline.lastSafeDate();
        if (deadline.hasPassed(dates.today())) {
            return Note.warn(
                    getTranslation("referral.refer.passed", Dates.dayAndYear(last)),
                    getTranslation("referral.refer.passed.text", deadline.explanation()));
        }
        return Note.info(
                Icons.TIMER,
                getTranslation("referral.refer.lastSafe", Dates.dayAndYear(last)),
                getTranslation(
                        "referral.refer.lastSafe.text",
                        ChronoUnit.DAYS.between(dates.today(), last),
                        deadline.explanation()));
    }

    void load(ReferralForm.Letter said) {
        letter.setValue(said.answer());
        date.setValue(said.date());
        String id = said.kind();
        kind.setValue(id == null ? null : ruleBook.letterKind(id).orElse(null));
    }

    /** The deadline that can still be kept. */
    Optional<Deadline> deadline() {
        return Optional.ofNullable(found);
    }

    ReferralForm.Letter read() {
        @Nullable LetterKind chosen = kind.getValue();
        return new ReferralForm.Letter(letter.getValue(), chosen == null ? null : chosen.id(), date.getValue());
    }

    /** False when something is typed as a date that is none; then it says so at the field. */
    boolean isReadable() {
        return letter.getValue() != Answer.YES || date.check();
    }

    Map<Problem.Field, Component> fields() {
        return Map.of(Problem.Field.LETTER_DATE, date, Problem.Field.LETTER_KIND, kind);
    }
}
