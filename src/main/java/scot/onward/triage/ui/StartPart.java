package scot.onward.triage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;
import scot.onward.triage.ClockRule;
import scot.onward.triage.RuleChanges;
import scot.onward.triage.RuleStart;
import scot.onward.triage.StartPreview;
import scot.onward.triage.StartProblem;
import scot.onward.triage.StartResult;

/** From when an announced version holds: first whose date would change, then the decision with its reason. */
class StartPart extends Composite<SectionCard> {

    private final RuleChanges changes;
    private final ClockRule rule;
    private final Dates dates;
    private final Runnable started;
    private final DateParts from = new DateParts(getTranslation("rules.start.from"));
    private final Div report = new Div();
    private final TextField reason = new TextField(getTranslation("rules.start.reason"));
    private @Nullable StartPreview preview;

    StartPart(RuleChanges changes, ClockRule rule, Dates dates, Runnable started) {
        this.changes = changes;
        this.rule = rule;
        this.dates = dates;
        this.started = started;
        rule.effectiveFrom().ifPresent(from::setValue);
        from.addValueChangeListener(change -> forget());
        reason.setMaxLength(500);
        reason.setPlaceholder(getTranslation("rules.start.reason.hint"));
        reason.setWidthFull();
        report.addClassName("rule-report");
        report.getElement().setAttribute("aria-live", "polite");
        Button look = new Button(getTranslation("rules.start.look"), Icons.EYE.create(), click -> look());
        Div fields = new Div(from, look);
        fields.addClassName("rule-fields");
        getContent().addClassName("rule-start");
        getContent()
                .add(new Paragraph(RuleWords.counts(rule) + ". " + rule.source().name() + "."), fields, report);
    }

    @Override
    protected SectionCard initContent() {
        return new SectionCard(getTranslation("rules.start", rule.version()))
                .hint(getTranslation(rule.isAnnounced() ? "rules.start.hint" : "rules.start.again"));
    }

    private void forget() {
        preview = null;
        report.removeAll();
    }

    private void look() {
        forget();
        LocalDate day = from.getValue();
        if (day == null) {
            from.setInvalid(true);
            from.setErrorMessage(getTranslation("rules.start.from.missing"));
            return;
        }
        RuleStart start = new RuleStart(rule.id(), rule.version(), day);
        Optional<StartProblem> problem = changes.problem(start);
        if (problem.isPresent()) {
            from.setInvalid(true);
            from.setErrorMessage(words(problem.get()));
            return;
        }
        preview = changes.preview(start);
        report.add(
                new ChangeReport(preview, dates),
                reason,
                new MainAction(
                        Icons.CHECK, getTranslation("rules.start.confirm", Dates.dayAndYear(day)), this::confirm));
    }

    private void confirm() {
        if (preview == null) {
            return;
        }
        switch (changes.confirm(preview, reason.getValue())) {
            case StartResult.Started done -> {
                Notices.done(getTranslation("rules.start.done", done.recounted()));
                started.run();
            }
            case StartResult.Refused refused -> refuse(refused.problem());
        }
    }

    private void refuse(StartProblem problem) {
        if (problem == StartProblem.REASON_MISSING || problem == StartProblem.REASON_TOO_LONG) {
            reason.setInvalid(true);
            reason.setErrorMessage(words(problem));
            reason.focus();
        } else {
            forget();
            report.add(Note.danger(null, words(problem)));
        }
    }

    private String words(StartProblem problem) {
        return getTranslation("rules.problem." + problem);
    }
}
