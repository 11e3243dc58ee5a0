package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import scot.onward.referral.ReferralBrief;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.CountedDate;
import scot.onward.triage.DateRefused;
import scot.onward.triage.Deadline;
import scot.onward.triage.LetterFacts;
import scot.onward.triage.LetterKind;

/** Whether the client has a letter with a date, and the last safe date that follows from it, with its rule. */
class LetterWish extends Div {

    private final BookingTools tools;
    private final Runnable changed;
    private final Segmented<Answer> letter = Segmented.answer(MessageCatalogue.text("booking.letter"));
    private final DateParts date = new DateParts(MessageCatalogue.text("booking.letter.date"));
    private final Select<LetterKind> sender = new Select<>();
    private final Div fields = new Div(date, sender);
    private final Div sum = new Div();
    private Optional<ReferralBrief> referral = Optional.empty();
    private Optional<Deadline> deadline = Optional.empty();

    LetterWish(BookingTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        addClassName("letter-wish");
        letter.addClassName("fill");
        letter.addValueChangeListener(event -> recount());
        date.addValueChangeListener(event -> recount());
        sender.setLabel(MessageCatalogue.text("booking.letter.sender"));
        sender.setItems(tools.ruleBook().letterKinds());
        sender.setItemLabelGenerator(LetterKind::label);
        sender.addValueChangeListener(event -> recount());
        fields.addClassName("lt");
        fields.setVisible(false);
        sum.getElement().setAttribute("aria-live", "polite");
        add(letter, fields, sum);
    }

    /** Begins anew for a client who was referred, or was not. */
    void begin(Optional<ReferralBrief> open) {
        referral = open;
        deadline = Optional.empty();
        letter.setValue(Answer.NOT_ASKED);
        date.clear();
        sender.clear();
        showSum();
    }

    void keepIn(Draft draft) {
        draft.keep("letter", letter);
    }

    boolean hasLetter() {
        return letter.getValue() == Answer.YES;
    }

    Optional<Deadline> deadline() {
        return deadline;
    }

    private void recount() {
        fields.setVisible(hasLetter());
        deadline = Optional.empty();
        LocalDate day = date.getValue();
        LetterKind kind = sender.getValue();
        if (hasLetter() && day != null && kind != null) {
            CountedDate counted = tools.ruleBook()
                    .compute(kind.id(), LetterFacts.dated(day), tools.dates().today(), tools.calendar());
            switch (counted) {
                case Deadline found -> {
                    date.setInvalid(false);
                    deadline = Optional.of(found);
                }
                case DateRefused refused -> {
                    date.setInvalid(true);
                    date.setErrorMessage(refused.reason());
                }
            }
        }
        showSum();
        changed.run();
    }

    private void showSum() {
        sum.removeAll();
        if (referral.filter(brief -> brief.level() == 1).isPresent()) {
            sum.add(Note.danger(MessageCatalogue.text("booking.now"), MessageCatalogue.text("booking.now.then")));
        }
        deadline.ifPresentOrElse(
                found -> sum.add(lastSafe(
                        found.lastSafeDate(),
                        found.explanation() + " "
                                + MessageCatalogue.text(
                                        "booking.rule", found.source().name()))),
                () -> referral.map(ReferralBrief::lastSafeDate)
                        .ifPresent(day -> sum.add(lastSafe(day, MessageCatalogue.text("booking.fromReferral")))));
    }

    private Note lastSafe(LocalDate day, String how) {
        long days = ChronoUnit.DAYS.between(tools.dates().today(), day);
        return Note.warn(
                MessageCatalogue.text("booking.lastSafe", Dates.dayAndYear(day)),
                MessageCatalogue.text(
                        days < 0 ? "booking.lastSafe.passed" : "booking.lastSafe.left", Math.abs(days), how));
    }
}
