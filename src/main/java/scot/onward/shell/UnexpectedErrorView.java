package scot.onward.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import scot.onward.shared.ui.Icons;

/** A page that failed to open: says so with a reference, under which the log holds the cause. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedErrorView() {
        super(Icons.ALERT, "shell.error.unexpected", "shell.error.unexpected.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        add(new Paragraph(getTranslation("shell.error.reference", UnexpectedErrors.log(parameter.getException()))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
