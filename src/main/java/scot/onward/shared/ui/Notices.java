package scot.onward.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

/**
 * Short confirmations at the bottom left, gone after six seconds, with one action at most. Errors that need work are
 * never shown here: they are a {@link Note} where the work is.
 */
public final class Notices {

    private static final int SIX_SECONDS = 6_000;
    private static final String ANNOUNCE = """
            let region = document.getElementById('ow-announcer');
            if (!region) {
              region = Object.assign(document.createElement('div'), {id: 'ow-announcer', className: 'vh'});
              region.setAttribute('aria-live', 'polite');
              document.body.append(region);
            }
            region.textContent = '';
            setTimeout(() => region.textContent = $0, 100);
            """;

    private Notices() {}

    /** Says that something is done. */
    public static Notification done(String text) {
        return show(text, null, null);
    }

    /** Says that something is done and offers one thing, usually to undo it. */
    public static Notification done(String text, String actionText, Command action) {
        return show(text, actionText, action);
    }

    /** Reads a text out politely without showing anything, for example when a card changed by push. */
    public static void announce(UI ui, String text) {
        ui.getPage().executeJs(ANNOUNCE, text);
    }

    /** Who was quicker, that nothing was saved or sent, and what can be done instead; stays until it is answered. */
    public static Note conflict(String whoWasQuicker, String whatNow, Button... offers) {
        return Note.danger(whoWasQuicker, whatNow).with(offers);
    }

    private static Notification show(String text, @Nullable String actionText, @Nullable Command action) {
        Notification notification = new Notification();
        notification.setPosition(Position.BOTTOM_START);
        notification.setDuration(SIX_SECONDS);
        Div row = new Div(Icons.CHECK_CIRCLE.create(), new Span(text));
        row.addClassNames("row", "notice");
        if (actionText != null && action != null) {
            Button button = new Button(actionText, click -> {
                notification.close();
                action.execute();
            });
            button.addThemeVariants(ButtonVariant.SMALL);
            row.add(button);
        }
        notification.add(row);
        notification.open();
        return notification;
    }
}
