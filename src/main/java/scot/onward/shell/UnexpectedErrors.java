package scot.onward.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import scot.onward.shared.ui.MessageCatalogue;

/** Whatever goes wrong while a page is open: logged under a short reference, which the person can read out. */
@Component
class UnexpectedErrors implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent started) {
        started.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String reference = log(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(reference));
        }
    }

    /** Logs the cause under a new reference. */
    static String log(Throwable cause) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().withUpperCase().formatHex(random);
        log.error("Unexpected error, reference {}", reference, cause);
        return reference;
    }

    private static void show(String reference) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(MessageCatalogue.text("shell.error.unexpected"));
        dialog.setText(MessageCatalogue.text("shell.error.unexpected.text") + " "
                + MessageCatalogue.text("shell.error.reference", reference));
        dialog.setConfirmText(MessageCatalogue.text("shell.close"));
        dialog.open();
    }
}
