package scot.onward.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A list on a tab of the record: when, what, a quiet line, and a badge or button. */
abstract class RecordList extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();

    RecordList() {
        getContent().addClassNames("card", "record-list");
    }

    final void row(String when, String what, String detail, Component... end) {
        ListItem row = new ListItem(Words.span("when", when), Words.grow(Words.bold(what), Words.span("meta", detail)));
        row.add(end);
        list.add(row);
    }

    final void finish(String whenEmpty) {
        getContent().add(list.getComponentCount() == 0 ? Words.span("empty", whenEmpty) : list);
    }
}
