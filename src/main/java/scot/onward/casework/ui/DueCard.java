package scot.onward.casework.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import scot.onward.casework.ActionRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Notices;

/** The adviser's actions that are due; one click says that one is done, and can be taken back. */
class DueCard extends SideCard {

    private final SessionTools tools;

    DueCard(SessionTools tools) {
        this.tools = tools;
        refresh();
    }

    private void refresh() {
        clear();
        List<ActionRow> due = tools.actions().due();
        due.forEach(action -> {
            Checkbox done = new Checkbox();
            done.setAriaLabel(getTranslation("casework.clinic.done", action.what()));
            done.addValueChangeListener(ticked -> finish(action));
            line(done, action.what(), detail(action));
        });
        show(
                Icons.CHECK_CIRCLE,
                getTranslation("casework.clinic.due.title"),
                due.size(),
                getTranslation("casework.clinic.nothingDue"));
    }

    private String detail(ActionRow action) {
        var day = action.dueOn();
        return day == null || !day.isBefore(tools.dates().today())
                ? action.client()
                : getTranslation(
                        "casework.clinic.overdue",
                        action.client(),
                        tools.dates().day(day));
    }

    private void finish(ActionRow action) {
        tools.actions().done(action.id(), true);
        refresh();
        Notices.done(getTranslation("casework.clinic.isDone", action.what()), getTranslation("casework.undo"), () -> {
            tools.actions().done(action.id(), false);
            refresh();
        });
    }
}
