package scot.onward.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import scot.onward.shared.ui.Icons;

/** A page that the role does not open; says the same as an address that leads nowhere. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    NoAccessView() {
        super(Icons.SEARCH, "shell.error.nothing", "shell.error.nothing.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
