package scot.onward.booking.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Keeps the address of a client's page, which is the key to it, from search engines, stores and pages that it links to. */
@Component
class ClientPageHeaders implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.addIndexHtmlRequestListener(ClientPageHeaders::guard);
    }

    private static void guard(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        if (path != null && path.matches("/[ci](/.*)?")) {
            VaadinResponse response = page.getVaadinResponse();
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
            response.setHeader("Cache-Control", "no-store");
            var head = page.getDocument().head();
            head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
            head.appendElement("meta").attr("name", "robots").attr("content", "noindex, nofollow");
        }
    }
}
