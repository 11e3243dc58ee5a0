package scot.onward.capacity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.List;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicOutcome;
import scot.onward.clinic.ClinicOutcome.Broken;
import scot.onward.clinic.ClinicOutcome.ChangedMeanwhile;
import scot.onward.clinic.ClinicOutcome.Clashes;
import scot.onward.clinic.ClinicOutcome.Saved;
import scot.onward.clinic.ClinicPreview;
import scot.onward.clinic.ClinicRule;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Opens a clinic or changes one; beside the fields stands what that would come to. */
class ClinicPanel extends EditPanel {

    private final ClinicTools tools;
    private final ClinicDraft before;
    private final boolean isNew;
    private final Command done;
    private final ClinicWhoPart who;
    private final ClinicWhenPart when;
    private final ClinicTimesPart times;
    private final ClinicHeldPart held;
    private final ClinicExceptionsPart exceptions;
    private final List<ClinicPart> parts;
    private final ClinicPreviewBox preview;

    ClinicPanel(ClinicTools tools, ClinicDraft draft, Command done) {
        super(title(draft), done);
        this.tools = tools;
        this.before = draft;
        this.isNew = draft.isNew();
        this.done = done;
        who = new ClinicWhoPart(tools.places(), draft.hubId(), this::changed);
        when = new ClinicWhenPart(this::changed);
        times = new ClinicTimesPart(this::changed);
        held = new ClinicHeldPart(this::changed);
        exceptions = new ClinicExceptionsPart(tools.places().rooms(draft.hubId()), tools.dates(), this::changed);
        parts = List.of(who, when, times, held, exceptions);
        preview = new ClinicPreviewBox(tools);
        addClassName("clinic-panel");
        Div fields = new Div(who, when, times, held, exceptions);
        fields.addClassNames("stack", "fields");
        Div columns = new Div(fields, preview);
        columns.addClassName("cols");
        addFields(columns);
        mainAction(MessageCatalogue.text(isNew ? "clinics.open" : "clinics.save"), this::save);
        if (!isNew) {
            otherAction(new Button(
                    MessageCatalogue.text("clinics.end"), click -> new ClinicEndDialog(tools, draft, done).open()));
        }
        parts.forEach(part -> part.load(draft));
        times.serve(who.chosen());
        showPreview();
    }

    private static String title(ClinicDraft draft) {
        return MessageCatalogue.text(draft.isNew() ? "clinics.open" : "clinics.change");
    }

    private void changed() {
        times.serve(who.chosen());
        showPreview();
    }

    private ClinicDraft draft() {
        ClinicDraft draft = before;
        for (ClinicPart part : parts) {
            draft = part.read(draft);
        }
        return draft;
    }

    private void showPreview() {
        ClinicPreview now = tools.editor().preview(draft());
        preview.show(now, isNew);
    }

    private void save() {
        parts.forEach(ClinicPart::clearProblems);
        problem((String) null);
        if (!when.isReadable()) {
            return;
        }
        if (exceptions.isUnfinished()) {
            problem(MessageCatalogue.text("clinics.exception.unfinished"));
            return;
        }
        ClinicDraft draft = draft();
        ClinicOutcome outcome =
                isNew ? tools.editor().open(draft) : tools.editor().change(draft);
        switch (outcome) {
            case Saved saved -> {
                Notices.done(MessageCatalogue.text(isNew ? "clinics.opened" : "clinics.saved"));
                done.execute();
            }
            case Broken(List<ClinicRule> rules) -> show(rules);
            case Clashes clashes -> {
                problem(MessageCatalogue.text(
                        "clinics.refused.clashes", clashes.clashes().size()));
                showPreview();
            }
            case ChangedMeanwhile changed ->
                problem(Note.danger(null, MessageCatalogue.text("clinics.refused.changed"))
                        .with(new Button(
                                MessageCatalogue.text("clinics.reload"),
                                click -> ClinicsNavigation.edit(draft.hubId(), draft.clinicId()))));
        }
    }

    private void show(List<ClinicRule> rules) {
        rules.forEach(rule -> parts.forEach(part -> part.show(rule)));
        if (rules.size() > 1) {
            problem(MessageCatalogue.text("clinics.refused.rules", rules.size()));
        }
    }
}
