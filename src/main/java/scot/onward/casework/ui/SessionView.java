package scot.onward.casework.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.HasLetterKeys;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.LetterKey;
import scot.onward.shared.ui.PageHeader;

/** The record of one session: seven cards on one screen, each saved as it is filled in. */
@Route("session/:session")
@RolesAllowed("ADVISER")
class SessionView extends Composite<Div> implements HasPageHeader, HasLetterKeys, BeforeEnterObserver {

    private final SessionTools tools;
    private final List<LetterKey> keys = new ArrayList<>();
    private @Nullable String place;

    SessionView(SessionTools tools) {
        this.tools = tools;
        getContent().addClassName("session");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sheet sheet =
                new Sheet(tools, id(event.getRouteParameters().get("session").orElse("")));
        place = placeOf(sheet);
        show(sheet);
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("casework.session")).withPlace(place);
    }

    @Override
    public List<LetterKey> letterKeys() {
        return List.copyOf(keys);
    }

    private void show(Sheet sheet) {
        IssuesCard issues = new IssuesCard(sheet);
        NotesCard notes = new NotesCard(sheet);
        DatesCard dates = new DatesCard(sheet);
        ActionsCard actions = new ActionsCard(sheet);
        GainsCard gains = new GainsCard(sheet);
        OnwardCard onward = new OnwardCard(sheet);
        DebtsCard debts = new DebtsCard(sheet);
        Div pair = new Div(dates, actions);
        pair.addClassName("pair");
        Section middle = new Section(issues, notes, pair);
        middle.addClassName("middle");
        Section right = new Section(gains, onward, new NextTimeCard(sheet), new OutcomesCard(sheet), debts);
        right.addClassName("right");
        getContent().removeAll();
        getContent()
                .add(
                        new SessionStrip(sheet, notes.autosave()),
                        new Aside(new SessionContext(sheet)),
                        middle,
                        right,
                        new SessionFooter(sheet));
        notes.autosave().saved(getTranslation("casework.save.all"));
        sheet.whenSaved(() -> notes.autosave().saved(Words.saved(tools.dates().instant())));
        keys.clear();
        if (sheet.isWritable()) {
            keys.addAll(issues.letterKeys());
            keys.add(new LetterKey("D", getTranslation("casework.key.date"), dates::add));
            keys.add(new LetterKey("A", getTranslation("casework.key.action"), actions::add));
            keys.add(new LetterKey("G", getTranslation("casework.key.gain"), gains::add));
            keys.add(new LetterKey("O", getTranslation("casework.key.onward"), onward::add));
            keys.add(new LetterKey("B", getTranslation("casework.key.debt"), debts::add));
        }
    }

    private String placeOf(Sheet sheet) {
        UUID appointment = sheet.record().appointmentId();
        String day =
                Dates.dayAndYear(sheet.record().startedAt().atZone(Dates.ZONE).toLocalDate());
        if (appointment == null) {
            return day;
        }
        AppointmentFacts facts = tools.appointments().facts(appointment);
        return facts.roomName() == null
                ? facts.hubName() + ", " + day
                : facts.hubName() + ", " + facts.roomName() + ", " + day;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
