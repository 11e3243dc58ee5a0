package scot.onward.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says in every page that it is written in British English, so that it is read out as such. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.addIndexHtmlRequestListener(
                page -> page.getDocument().getElementsByTag("html").attr("lang", "en-GB"));
    }
}
