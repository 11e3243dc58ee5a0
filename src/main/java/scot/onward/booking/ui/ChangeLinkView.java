package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import scot.onward.booking.ChangePage;
import scot.onward.booking.ClientLinks;

/** Where the link of a confirmation or a reminder leads: one button asks reception for another time. */
@Route(value = "c/:secret?", autoLayout = false)
@AnonymousAllowed
class ChangeLinkView extends ClientPage {

    private final ClientLinks links;

    private Optional<ChangePage> page = Optional.empty();
    private boolean asked;

    ChangeLinkView(ClientLinks links) {
        this.links = links;
    }

    @Override
    ClientLanguage opened() {
        page = links.open(secret(), from());
        return ClientLanguage.of(page.map(ChangePage::language).orElse(null));
    }

    @Override
    void draw() {
        page.ifPresentOrElse(this::draw, this::gone);
    }

    private void draw(ChangePage about) {
        if (asked) {
            title(text("page.change.done"));
            say("page.change.done.next");
            when(about.at());
        } else {
            title(text("page.hello", about.firstName()));
            say("page.change.yours");
            when(about.at());
            say("page.change.ask");
            Button ask = new Button(text("page.change.button"), click -> ask());
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            ask.setDisableOnClick(true);
            Paragraph keeps = new Paragraph(text("page.change.keeps"));
            keeps.addClassName("hint");
            show(ask, keeps);
        }
        phone("page.phone", about.phone());
    }

    private void ask() {
        if (links.askForAnotherTime(secret(), from())) {
            asked = true;
        } else {
            page = Optional.empty();
        }
        showAll();
        focusTitle();
    }
}
