package scot.onward.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import scot.onward.shared.ui.Icons;

/** A view whose service refused; says the same as an address that leads nowhere. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    RefusedView() {
        super(Icons.SEARCH, "shell.error.nothing", "shell.error.nothing.text");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
