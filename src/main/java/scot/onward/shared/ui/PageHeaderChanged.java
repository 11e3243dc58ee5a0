package scot.onward.shared.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Fired on the UI when the current view's header is to be drawn again; the shell listens. */
public class PageHeaderChanged extends ComponentEvent<UI> {

    private final PageHeader header;

    public PageHeaderChanged(UI source, PageHeader header) {
        super(source, false);
        this.header = header;
    }

    public PageHeader header() {
        return header;
    }
}
