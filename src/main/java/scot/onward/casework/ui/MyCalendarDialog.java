package scot.onward.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import scot.onward.booking.MyCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Notices;

/** Makes, renews and stops the secret address of the adviser's own calendar, which is shown only when it is made. */
class MyCalendarDialog extends Dialog {

    private final MyCalendar calendar;
    private final Dates dates;
    private final Div content = new Div();

    MyCalendarDialog(MyCalendar calendar, Dates dates) {
        this.calendar = calendar;
        this.dates = dates;
        setHeaderTitle(getTranslation("paper.mine.title"));
        setWidth("560px");
        content.addClassNames("stack", "my-calendar");
        add(content);
        Button close = new Button(getTranslation("paper.mine.close"), click -> close());
        getHeader().add(close);
        close.addThemeVariants(ButtonVariant.TERTIARY);
        show();
    }

    private void show() {
        content.removeAll();
        getFooter().removeAll();
        content.add(new Paragraph(getTranslation("paper.mine.what")));
        calendar.address()
                .ifPresentOrElse(
                        address -> {
                            content.add(new Paragraph(getTranslation("paper.mine.works", dates.at(address.madeAt()))
                                    + " "
                                    + address.readAt()
                                            .map(at -> getTranslation("paper.mine.read", dates.at(at)))
                                            .orElse(getTranslation("paper.mine.unread"))));
                            content.add(Words.hint(getTranslation("paper.mine.lost")));
                            getFooter().add(new Button(getTranslation("paper.mine.stop"), click -> stop()));
                            getFooter()
                                    .add(new MainAction(
                                            Icons.CALENDAR, getTranslation("paper.mine.renew"), this::make));
                        },
                        () -> getFooter()
                                .add(new MainAction(Icons.CALENDAR, getTranslation("paper.mine.make"), this::make)));
    }

    private void stop() {
        calendar.takeBack();
        Notices.done(getTranslation("paper.mine.stopped"));
        show();
    }

    private void make() {
        String path = calendar.make();
        UI.getCurrent().getPage().fetchCurrentURL(here -> made(here.getAuthority(), here.getProtocol(), path));
    }

    private void made(String host, String protocol, String path) {
        String address = protocol + "://" + host + path;
        TextField field = new TextField(getTranslation("paper.mine.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("paper.mine.once"));
        Button copy = new Button(getTranslation("paper.mine.copy"), Icons.COPY.create());
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        copied -> Notices.done(getTranslation("paper.mine.copied")),
                        refused -> Notices.done(getTranslation("paper.mine.notCopied")));
        Anchor open = new Anchor();
        open.add(Icons.CALENDAR_PLUS.create(), new Span(getTranslation("paper.mine.open")));
        open.setUnsafeHref("webcal://" + host + path);
        open.setRouterIgnore(true);
        open.addClassName("link-button");
        Div ways = new Div(copy, open);
        ways.addClassNames("row", "wrap");
        content.removeAll();
        content.add(field, ways, Words.hint(getTranslation("paper.mine.how")));
        getFooter().removeAll();
        getFooter().add(new MainAction(Icons.CHECK, getTranslation("paper.mine.done"), this::close));
    }
}
