package scot.onward.booking.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.BookingOutcome;
import scot.onward.booking.SeeNow;
import scot.onward.booking.WalkIn;
import scot.onward.booking.WalkInOutcome;
import scot.onward.referral.DeskReferral;
import scot.onward.referral.Problem;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Takes somebody in who came without an appointment: a name, five questions, and an adviser or a place at the desk. */
class WalkInDialog extends Dialog {

    private static final int LONGEST_NAME = 10_000;

    private final BookingTools tools;
    private final UUID hubId;
    private final Runnable changed;
    private final TextField name = new TextField(MessageCatalogue.text("booking.walkIn.name"));
    private final TextField phone = new TextField(MessageCatalogue.text("booking.walkIn.phone"));
    private final NearMatchLine match;
    private final WalkInQuestions questions;
    private final IssueTiles issues = new IssueTiles(MessageCatalogue.text("booking.walkIn.about"));
    private final TextField note = new TextField(MessageCatalogue.text("booking.walkIn.note"));
    private final Checkbox agrees = new Checkbox();
    private final Div problem = new Div();
    private final WalkInVerdict verdict;
    private final MainAction give = new MainAction(Icons.ARRIVED, "", this::give);
    private final Button wait = new Button(MessageCatalogue.text("booking.walkIn.wait.save"), click -> saveAndWait());
    private final Span counted = Words.of("hint", "");
    private final Draft draft;
    /** One intention: pressing twice takes in one person. */
    private final UUID id = UUID.randomUUID();

    WalkInDialog(BookingTools tools, UUID hubId, Runnable changed) {
        this.tools = tools;
        this.hubId = hubId;
        this.changed = changed;
        match = new NearMatchLine(tools.clients());
        draft = new Draft("walk-in", tools.currentUser().get().accountId());
        questions = new WalkInQuestions(tools, this::answered);
        verdict = new WalkInVerdict(tools, hubId, this::showAction);
        addClassName("walk-in");
        setWidth("1010px");
        head();
        fields();
        Div columns = new Div(left(), verdict);
        columns.addClassName("wc");
        add(columns);
        give.addClassName("l");
        wait.addClassName("l");
        getFooter().add(give, wait, Words.of("grow", ""), counted);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                name.focus();
            }
        });
        answered();
    }

    private void head() {
        H2 title = new H2(Icons.WALKIN.create(), new Span(MessageCatalogue.text("booking.walkIn")));
        title.setId("walk-in-title");
        getElement().setAttribute("aria-labelledby", "walk-in-title");
        Button close = new Button(Icons.X.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(MessageCatalogue.text("booking.close"));
        getHeader()
                .add(
                        title,
                        Words.of("hint wide-only", new Span(MessageCatalogue.text("booking.walkIn.hint"))),
                        Words.of("tmr", Icons.TIMER.create(), new Timer()),
                        close);
    }

    private void fields() {
        name.setRequiredIndicatorVisible(false);
        name.setMaxLength(LONGEST_NAME);
        name.addValueChangeListener(event -> named());
        name.addKeyPressListener(Key.ENTER, event -> phone.focus());
        phone.setMaxLength(LONGEST_NAME);
        phone.addValueChangeListener(event -> named());
        note.setMaxLength(LONGEST_NAME);
        note.setHelperText(MessageCatalogue.text("booking.walkIn.note.hint"));
        note.setWidthFull();
        agrees.addValueChangeListener(event -> answered());
        draft.keep("name", name).keep("phone", phone).keep("note", note).keep("agrees", agrees);
        questions.keepIn(draft);
    }

    private Section left() {
        Div two = new Div(name, phone);
        two.addClassName("two2");
        Span summary = Words.of(
                "row",
                new Bold(MessageCatalogue.text("booking.walkIn.about")),
                Words.of("opt", MessageCatalogue.text("booking.walkIn.about.hint")));
        Details about = new Details(summary, issues, note);
        about.addClassName("rsn");
        Section left = new Section(problem, two, match, questions, about, agrees, draft);
        left.addClassName("wl");
        return left;
    }

    private void named() {
        name.setInvalid(false);
        phone.setInvalid(false);
        match.look(name.getValue(), phone.getValue());
        answered();
    }

    private void answered() {
        verdict.show(questions, phoneToKeep());
        String who = name.isEmpty()
                ? MessageCatalogue.text("booking.walkIn.they")
                : name.getValue().strip().split("\\s+", 2)[0];
        agrees.setLabel(MessageCatalogue.text("booking.walkIn.agrees", who));
        agrees.setHelperText(agrees.getValue() ? "" : MessageCatalogue.text("booking.walkIn.agrees.not"));
        counted.setText(MessageCatalogue.text("booking.walkIn.counted", questions.count(), 5 - questions.count()));
        showAction();
    }

    private String phoneToKeep() {
        return agrees.getValue() ? phone.getValue() : "";
    }

    private void showAction() {
        Optional<SeeNow> time = verdict.chosen();
        give.setText(time.map(this::giveWords).orElse(MessageCatalogue.text("booking.walkIn.wait.save")));
        wait.setVisible(time.isPresent());
    }

    private String giveWords(SeeNow time) {
        return time.now()
                ? MessageCatalogue.text("booking.walkIn.give", time.adviserName())
                : MessageCatalogue.text("booking.walkIn.giveAt", time.adviserName(), Dates.time(time.startsAt()));
    }

    private void give() {
        verdict.chosen().ifPresentOrElse(time -> take(tools.walkIns().give(walkIn(), time)), this::saveAndWait);
    }

    private void saveAndWait() {
        take(tools.walkIns().saveAndWait(walkIn()));
    }

    private WalkIn walkIn() {
        return new WalkIn(
                match.known(),
                new DeskReferral(
                        id,
                        hubId,
                        name.getValue(),
                        phoneToKeep(),
                        agrees.getValue(),
                        questions.safeAndWell(),
                        questions.letter(),
                        questions.needs(),
                        issues.getValue(),
                        note.getValue()));
    }

    private void take(WalkInOutcome outcome) {
        problem.removeAll();
        switch (outcome) {
            case WalkInOutcome.Given given -> {
                AppointmentFacts facts = given.appointment();
                done(MessageCatalogue.text("booking.walkIn.given", firstName(), facts.adviserName()));
            }
            case WalkInOutcome.Waiting waiting -> done(MessageCatalogue.text("booking.walkIn.waits", firstName()));
            case WalkInOutcome.Refused refused -> show(refused.problems());
            case WalkInOutcome.NotGiven refused -> {
                String who = verdict.chosen().map(SeeNow::adviserName).orElse("");
                verdict.look();
                showAction();
                problem.add(Note.danger(
                        MessageCatalogue.text(
                                refused.why() instanceof BookingOutcome.Taken
                                        ? "booking.walkIn.quicker"
                                        : "booking.walkIn.notNow",
                                who),
                        MessageCatalogue.text(
                                "booking.walkIn.quicker.then",
                                verdict.chosen().map(this::giveWords).orElse(wait.getText()))));
            }
        }
    }

    private String firstName() {
        return name.getValue().strip().split("\\s+", 2)[0];
    }

    private void done(String words) {
        draft.forget();
        close();
        Notices.done(words);
        changed.run();
    }

    private void show(List<Problem> problems) {
        for (Problem one : problems) {
            String words = MessageCatalogue.word(one);
            switch (one.field()) {
                case PHONE -> invalid(phone, words);
                case LETTER_DATE -> {
                    questions.dateField().setInvalid(true);
                    questions.dateField().setErrorMessage(words);
                }
                case LETTER_KIND -> {
                    questions.kindField().setInvalid(true);
                    questions.kindField().setErrorMessage(words);
                }
                case NOTE -> invalid(note, words);
                default -> invalid(name, words);
            }
        }
    }

    private static void invalid(TextField field, String words) {
        field.setInvalid(true);
        field.setErrorMessage(words);
        field.focus();
    }
}
