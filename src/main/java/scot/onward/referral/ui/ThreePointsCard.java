package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.UUID;
import scot.onward.referral.SafetyOutcome;
import scot.onward.referral.ThreePoints;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.Segmented;

/** The three points of adult protection, to be decided by a person, with why, either way. */
class ThreePointsCard extends ListItem {

    private static final int MOST = 1_000;

    private final SafetyTools tools;
    private final UUID referralId;
    private final Command changed;
    private final Segmented<Answer> cannotSafeguard = point("cannotSafeguard");
    private final Segmented<Answer> atRisk = point("atRisk");
    private final Segmented<Answer> moreVulnerable = point("moreVulnerable");
    private final TextArea why = new TextArea(getTranslation("safety.points.why"));
    private final Button decide = new Button("", click -> decide());
    private final Div rest = new Div(why, decide);

    ThreePointsCard(SafetyTools tools, UUID referralId, Command changed) {
        this.tools = tools;
        this.referralId = referralId;
        this.changed = changed;
        addClassName("sc");
        Span heading = new Span(getTranslation("word.SafetyKind.ADULT_PROTECTION"));
        heading.addClassNames("b", "grow");
        Span state = new Span(getTranslation("safety.notStarted"));
        state.addClassName("hint");
        Div head = new Div(Icons.SHIELD.create(), heading, state);
        head.addClassName("row");
        why.setMaxLength(MOST);
        why.setWidthFull();
        decide.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        rest.addClassNames("stack", "s");
        add(
                head,
                new Paragraph(getTranslation("safety.points")),
                row("cannotSafeguard", cannotSafeguard),
                row("atRisk", atRisk),
                row("moreVulnerable", moreVulnerable),
                rest);
        List.of(cannotSafeguard, atRisk, moreVulnerable)
                .forEach(point -> point.addValueChangeListener(change -> follow()));
        follow();
    }

    private Segmented<Answer> point(String which) {
        Segmented<Answer> point = new Segmented<Answer>(
                        getTranslation("safety.points." + which),
                        List.of(Answer.YES, Answer.NO, Answer.NOT_ASKED),
                        answer -> answer == Answer.NOT_ASKED
                                ? getTranslation("safety.points.unknown")
                                : MessageCatalogue.word(answer))
                .small();
        point.setValue(Answer.NOT_ASKED);
        return point;
    }

    private Div row(String which, Segmented<Answer> point) {
        Span label = new Span(getTranslation("safety.points." + which));
        Div row = new Div(label, point);
        row.addClassName("tp");
        return row;
    }

    private ThreePoints points() {
        return new ThreePoints(cannotSafeguard.getValue(), atRisk.getValue(), moreVulnerable.getValue());
    }

    private void follow() {
        rest.setVisible(!points().isUntouched());
        decide.setText(getTranslation(
                switch (points().verdict()) {
                    case REPORT_DUE -> "safety.points.start";
                    case FIND_OUT -> "safety.points.findOut";
                    case NOT_MET -> "safety.points.none";
                }));
    }

    private void decide() {
        SafetyOutcome outcome = tools.clocks().decidePoints(referralId, points(), why.getValue());
        if (outcome instanceof SafetyOutcome.ReasonWanted) {
            why.setErrorMessage(getTranslation("safety.dialog.why.wanted"));
            why.setInvalid(true);
            why.focus();
            return;
        }
        Notices.done(getTranslation("safety.kept"));
        changed.execute();
    }
}
