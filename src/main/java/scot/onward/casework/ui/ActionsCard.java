package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import scot.onward.casework.ActionOwner;
import scot.onward.casework.ActionRow;
import scot.onward.casework.Recording;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;

/** What adviser and client will do: one line, whose turn it is, and by when. */
class ActionsCard extends Composite<SectionCard> {

    private static final int USUAL_DAYS = 7;

    private final Sheet sheet;
    private final TextField what = new TextField();
    private final Segmented<ActionOwner> owner;
    private final DatePicker due = new DatePicker();
    private final Div form = new Div();
    private final UnorderedList list = new UnorderedList();

    ActionsCard(Sheet sheet) {
        this.sheet = sheet;
        this.owner = new Segmented<>(
                getTranslation("casework.actions.owner"), List.of(ActionOwner.values()), this::ownerWord);
        owner.setValue(ActionOwner.ADVISER);
        owner.small();
        what.setPlaceholder(getTranslation("casework.actions.what"));
        what.setAriaLabel(getTranslation("casework.actions.what"));
        what.setMaxLength(300);
        what.addKeyDownListener(Key.ENTER, enter -> keep());
        due.setAriaLabel(getTranslation("casework.actions.due"));
        due.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1));
        Div row = new Div(owner, due, Words.small(getTranslation("casework.keep"), this::keep));
        row.addClassNames("row", "wrap");
        form.add(what, row);
        form.addClassNames("stack", "s", "add-form");
        form.setVisible(false);
        list.addClassName("lines");
        if (sheet.isWritable()) {
            getContent().withHeader(Words.add("A", getTranslation("casework.actions"), this::add));
        }
        getContent().add(form, list);
        sheet.whenSaved(this::show);
        show();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(4, getTranslation("casework.actions"));
    }

    void add() {
        form.setVisible(true);
        due.setValue(sheet.tools().dates().today().plusDays(USUAL_DAYS));
        what.focus();
    }

    private void keep() {
        var kept = sheet.tools().actions().record(sheet.id(), owner.getValue(), what.getValue(), due.getValue());
        if (kept instanceof Recording.Refused refused) {
            what.setErrorMessage(MessageCatalogue.word(refused.refusal()));
            what.setInvalid(true);
            return;
        }
        what.clear();
        what.setInvalid(false);
        form.setVisible(false);
        sheet.saved();
    }

    private void show() {
        list.removeAll();
        sheet.record().actions().stream().filter(action -> !action.isDone()).forEach(action -> list.add(line(action)));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(Words.hint(getTranslation("casework.actions.none"))));
        }
    }

    private ListItem line(ActionRow action) {
        Checkbox done = new Checkbox(action.what());
        done.addClassName("grow");
        done.setReadOnly(!sheet.isWritable());
        done.addValueChangeListener(ticked -> {
            sheet.tools().actions().done(action.id(), ticked.getValue());
            sheet.saved();
        });
        ListItem item = new ListItem(done, Words.span("tag", ownerWord(action.owner())));
        item.add(Words.span(
                "num",
                action.dueOn() == null
                        ? getTranslation("casework.actions.noDate")
                        : sheet.tools().dates().day(action.dueOn())));
        return item;
    }

    private String ownerWord(ActionOwner who) {
        return who == ActionOwner.ADVISER ? getTranslation("casework.actions.me") : sheet.firstName();
    }
}
