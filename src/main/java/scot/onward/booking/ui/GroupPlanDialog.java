package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.GroupPlan;
import scot.onward.booking.GroupPlanOutcome.Clash;
import scot.onward.booking.GroupPlanOutcome.Clashes;
import scot.onward.booking.GroupPlanOutcome.Invalid;
import scot.onward.booking.GroupPlanOutcome.Planned;
import scot.onward.booking.GroupSessions;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** Plans a group session, once or weekly; days on which it cannot be held are named before anything is planned. */
class GroupPlanDialog extends Dialog {

    private final GroupSessions sessions;
    private final Dates dates;
    private final Runnable planned;
    private final GroupPlanForm form;
    private final Div problem = new Div();

    /** @param own the adviser who plans it for themselves; null when reception plans it */
    GroupPlanDialog(
            GroupSessions sessions,
            Places places,
            Dates dates,
            HubRow hub,
            LocalDate day,
            @Nullable UUID own,
            Runnable planned) {
        this.sessions = sessions;
        this.dates = dates;
        this.planned = planned;
        setHeaderTitle(MessageCatalogue.text("group.plan"));
        setWidth("620px");
        LocalDate usual = day.isAfter(dates.today()) ? day : dates.today().plusDays(7);
        form = new GroupPlanForm(places, hub, usual, own);
        add(problem, form);
        MainAction save = new MainAction(
                Icons.CALENDAR_CHECK,
                MessageCatalogue.text("group.plan.save"),
                () -> form.read().ifPresent(this::plan));
        getFooter().add(save, new Button(MessageCatalogue.text("booking.close"), click -> close()));
    }

    @Override
    public void open() {
        super.open();
        form.focusTitle();
    }

    private void plan(GroupPlan plan) {
        problem.removeAll();
        switch (sessions.plan(plan)) {
            case Planned done -> {
                close();
                Notices.done(MessageCatalogue.text(
                        "group.planned", plan.title(), done.sessionIds().size()));
                planned.run();
            }
            case Clashes clashes -> problem.add(clashes(plan, clashes.clashes()));
            case Invalid invalid ->
                problem.add(Note.danger(
                        MessageCatalogue.word(invalid.problem()), MessageCatalogue.text("waiting.nothingSaved")));
        }
    }

    private Note clashes(GroupPlan plan, List<Clash> clashes) {
        String days = clashes.stream()
                .map(clash -> dates.day(clash.day()) + " (" + MessageCatalogue.word(clash.cause()) + ")")
                .collect(Collectors.joining(", "));
        Note note = Note.danger(MessageCatalogue.text("group.plan.clashes"), days + ".");
        if (clashes.size() < plan.days().size()) {
            Button others = new Button(
                    MessageCatalogue.text("group.plan.without", plan.days().size() - clashes.size()),
                    click -> plan(plan.without(clashes.stream().map(Clash::day).collect(Collectors.toSet()))));
            note.with(others);
        }
        return note;
    }
}
