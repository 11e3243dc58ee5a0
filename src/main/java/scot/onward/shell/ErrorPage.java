package scot.onward.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.PageHeader;

/** What stands in the place of a view that cannot be shown: one sentence on what is the matter and one way on. */
abstract class ErrorPage extends Div implements HasPageHeader {

    private final String title;

    ErrorPage(Icons drawing, String titleKey, String textKey) {
        title = getTranslation(titleKey);
        addClassName("error-page");
        SvgIcon icon = drawing.create();
        icon.addClassName("big-icon");
        add(icon, new H2(title), new Paragraph(getTranslation(textKey)));
        add(new Button(
                getTranslation("shell.error.home"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(""))));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("shell.product"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shared.page.title", title);
    }
}
